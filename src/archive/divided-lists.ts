/** How much a list shows where it is divided by year; the rest stands on the years' own pages. */
export const shownOf = { articles: 100, mentioned: 50, photos: 60 } as const;
