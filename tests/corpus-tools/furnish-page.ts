import type { Stretch } from './arrange-article.ts';
import type { ArrangedPage } from './arrange-page.ts';
import { type Habits, setWidth, spaceNames } from './choose-habits.ts';
import type { Fault, FaultRates } from './faults.ts';
import type { CorpusArticle, CorpusPhoto, Furnishings } from './load-corpus.ts';
import type { Random } from './random.ts';
import type { Item, ItemRole } from './set-article.ts';

/** A photo on the page and the number of the article it belongs to. */
export interface PagePhoto {
	readonly source: CorpusPhoto;
	readonly article?: number;
}

/** What is put between the articles. */
export interface Extras {
	readonly furnishings: Furnishings;
	readonly photos: readonly PagePhoto[];
	readonly articles: readonly CorpusArticle[];
}

/** The page with captions, labels, slogans and page heads set between its stretches. */
export function furnishPage(
	page: ArrangedPage,
	extras: Extras,
	habits: Habits,
	rates: FaultRates,
	random: Random,
): ArrangedPage {
	const faults: Fault[] = [...page.faults];
	const stretches: Stretch[] = page.stretches.map((stretch) => {
		if (!habits.strayGaps || !random.chance(rates.pictureGap)) return stretch;
		faults.push('picture-gap');
		return stretch.map((item, at) => (at === 0 ? { ...item, gap: 2 } : item));
	});
	const line = (role: ItemRole, text: string): Item => {
		return { text: setWidth(text, habits), role, joins: false, seq: 0 };
	};
	const put = (stretch: Stretch, fault: Fault, anywhere: boolean, article?: number): void => {
		const gap = random.chance(rates.insideHead) ? findGap(stretches, random) : undefined;
		if (gap) {
			const whole = stretches[gap.head] ?? [];
			stretches.splice(gap.head, 1, whole.slice(0, gap.at), stretch, whole.slice(gap.at));
			faults.push('split-head');
			return;
		}
		const at = findPlace(stretches, anywhere, random, article);
		const before = stretches[at - 1]?.at(-1)?.article;
		if (before !== undefined && before === stretches[at]?.[0]?.article) faults.push(fault);
		stretches.splice(at, 0, stretch);
	};
	extras.articles.forEach((article, index) => {
		if (!article.column || random.chance(0.2)) return;
		const label = [line('column-label', article.column)];
		const head = stretches.findIndex((one) => one.some((item) => isHeadOf(item, index)));
		const inside = stretches.flatMap((one, at) => {
			const next = stretches[at + 1]?.[0]?.article;
			return at >= head && one[0]?.article === index && next === index ? [at + 1] : [];
		});
		if (head < 0) return;
		const above = inside.length === 0 || random.chance(0.6);
		stretches.splice(above ? head : random.pick(inside), 0, label);
		if (!above) faults.push('label-inside');
	});
	extras.photos.forEach(({ source, article }, number) => {
		put(
			setPhoto(source, number, habits),
			'caption-inside',
			random.chance(rates.anywhere),
			random.chance(0.7) ? article : undefined,
		);
	});
	const { labels, slogans, heads } = extras.furnishings;
	const count = Math.floor(rates.labels) + (random.chance(rates.labels % 1) ? 1 : 0);
	const drawn = random.shuffle(labels);
	for (let at = 0; at < count; at++) {
		const label = drawn.pop() ?? '';
		const twin = drawn.find((other) => other.length === label.length);
		const pair = twin && random.chance(0.2) ? [label, twin] : [label];
		const set = pair.map((text, k) => ({ ...line('column-label', text), tight: k > 0 }));
		const edge = random.chance(pair.length > 1 ? 0.6 : 0.15);
		if (label && edge) stretches.splice(random.pick([0, stretches.length]), 0, set);
		else if (label) put(set, 'label-inside', random.chance(rates.anywhere));
	}
	if (slogans.length > 0 && random.chance(rates.slogan))
		put([line('slogan', random.pick(slogans))], 'label-inside', random.chance(0.3));
	if (random.chance(rates.pageHead)) {
		const at = random.pick([0, 0, 0, stretches.length, random.int(stretches.length)]);
		stretches.splice(at, 0, [line('page-head', random.pick(heads))]);
	}
	return { stretches, faults };
}

/** A place inside a head, but not between two lines of one headline. */
function findGap(
	stretches: readonly Stretch[],
	random: Random,
): { head: number; at: number } | undefined {
	const gaps = stretches.flatMap((stretch, head) =>
		stretch.some(({ role }) => role === 'title')
			? stretch.flatMap(({ role }, at) =>
					at > 0 && (role !== 'title' || stretch[at - 1]?.role !== 'title') ? [{ head, at }] : [],
				)
			: [],
	);
	return gaps.length > 0 ? random.pick(gaps) : undefined;
}

const isHeadOf = (item: Item, article: number): boolean =>
	item.article === article && ['kicker', 'title'].includes(item.role);

/** A place between two stretches: anywhere, inside one article, or only between two articles. */
function findPlace(
	stretches: readonly Stretch[],
	anywhere: boolean,
	random: Random,
	article?: number,
): number {
	const places = [0, ...stretches.map((_, at) => at + 1)];
	const owner = (at: number): number | undefined => stretches[at]?.[0]?.article;
	const near = places.filter((at) => article === undefined || owner(at - 1) === article);
	const between = near.filter((at) => owner(at - 1) !== owner(at));
	const choice = anywhere || between.length === 0 ? near : between;
	return random.pick(choice.length > 0 ? choice : places);
}

function setPhoto(photo: CorpusPhoto, number: number, habits: Habits): Stretch {
	const names = photo.credit.map((name) => spaceNames(name, [name], habits)).join(' ');
	const caption = setWidth(photo.caption, habits);
	const below = photo.style === 'line' || photo.style === 'bare';
	const credit = below || photo.style === undefined ? '' : ` ${names} ${photo.style}`;
	const whole = photo.style === '摄影报道' ? credit.replace(' 摄影', '摄影') : credit;
	const item = (text: string, gap: number): Item => {
		return { text, role: 'caption', joins: false, seq: 0, photo: number, gap };
	};
	const first = item(`${caption}${whole}`, habits.pictureGap);
	if (!below) return [first];
	return [first, item(photo.style === 'line' ? `${names} 摄` : names, 0)];
}
