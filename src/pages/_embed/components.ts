import ArticleCard from './ArticleCard.astro';
import CountyList from './CountyList.astro';
import PhotoCard from './PhotoCard.astro';

/** What a hand-written page may embed, by the name it is called there. */
export const components = { ArticleCard, CountyList, PhotoCard } as const;
