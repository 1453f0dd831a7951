import type { ArticleRecord } from '../archive/records.ts';
import { site } from '../site.ts';
import { type Face, nameFace } from './subset-face.ts';

/** The faces an edition is set in. */
export interface FacePlan {
	/** Every face that has to be made. */
	readonly all: readonly Face[];
	/** The face that holds every character of the words, if the volume's pages have one. */
	readonly faceOf: (words: string, volume: string) => Face | undefined;
}

/** At some 240 bytes a character a page's faces stay below 12 KB with the nameplate's. */
const most = 42;
/** What of an article its faces are planned by. */
type Faced = Pick<ArticleRecord, 'headline' | 'volume' | 'column'>;

const plans = new WeakMap<readonly Faced[], FacePlan>();

/** The face of the edition's name, which stands on every page. */
export const nameplateFace: Face = nameFace(site.name);

/**
 * Decides which faces are made: one for each headline that is not overlong, or, where there are more newspaper pages than
 * `site.ownFaceUpTo`, one a volume with the labels of its columns, the headlines being left to the
 * reader's own Song face.
 */
export function planFaces(articles: readonly Faced[], pages: number): FacePlan {
	const known = plans.get(articles);
	if (known) return known;
	const plan = pages > site.ownFaceUpTo ? planVolumes(articles) : planHeadlines(articles);
	plans.set(articles, plan);
	return plan;
}

function planHeadlines(articles: readonly Faced[]): FacePlan {
	const faces = new Map(
		articles.flatMap(({ headline = '' }) => {
			const face = nameFace(headline);
			return isWorthMaking(face) ? [[headline, face] as const] : [];
		}),
	);
	return { all: distinct([...faces.values()]), faceOf: (words) => faces.get(words) };
}

function planVolumes(articles: readonly Faced[]): FacePlan {
	const labels = new Map<string, Map<string, number>>();
	for (const { volume, column } of articles) {
		const counts = labels.get(volume) ?? new Map<string, number>();
		labels.set(volume, counts);
		if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
	}
	const faces = new Map(
		[...labels].flatMap(([volume, counts]) => {
			const face = nameFace(commonest(counts));
			return isWorthMaking(face) ? [[volume, face] as const] : [];
		}),
	);
	const faceOf = (words: string, volume: string): Face | undefined => {
		const face = faces.get(volume);
		return face && [...nameFace(words).characters].every((each) => face.characters.includes(each))
			? face
			: undefined;
	};
	return { all: distinct([...faces.values()]), faceOf };
}

/** The commonest labels, as many as fit whole. */
function commonest(counts: ReadonlyMap<string, number>): string {
	const labels = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	const held = new Set<string>();
	for (const [label] of labels) {
		const more = new Set([...held, ...label]);
		if (more.size <= most) for (const each of more) held.add(each);
	}
	return [...held].join('');
}

function isWorthMaking({ characters }: Face): boolean {
	return characters.length > 0 && [...characters].length <= most;
}

function distinct(faces: readonly Face[]): readonly Face[] {
	return [...new Map([nameplateFace, ...faces].map((face) => [face.name, face])).values()];
}
