import type { Fix, FixTarget } from '../../../src/press/fixes.ts';
import type { Article, Block, Reading } from '../../../src/press/model.ts';

interface Step {
	readonly page: string;
	readonly line: number;
	readonly block: Block;
	/** It continues the piece before it in mid-paragraph. */
	readonly joins: boolean;
}

const HEADS = ['kicker', 'headline', 'deck', 'byline'];

const isAt = (step: Step | undefined, { page, line }: FixTarget): boolean =>
	step?.page === page && step.line === line;

/** An article's source lines in reading order; what is printed twice is read once. */
function stepsOf({ blocks }: Article): Step[] {
	return blocks.flatMap((block) =>
		block.pieces.flatMap(({ place, line }, at): Step[] => {
			const last = block.pieces[at - 1];
			if (last?.line === line && last.place.page === place.page) return [];
			return [{ page: place.page, line, block, joins: at > 0 }];
		}),
	);
}

function fieldOf(
	{ byline, county, ...article }: Article,
	field: (Fix & { kind: 'field' })['field'],
) {
	if (field === 'byline') return byline.map(({ name }) => name).join(' ');
	return (field === 'county' ? county?.code : article[field]) ?? '';
}

/** The words a line's stretch is read as: from the pieces an editor changed. */
function readAt(article: Article, { page, line }: FixTarget): string | undefined {
	const words = article.blocks.flatMap(({ text, pieces }) =>
		pieces
			.filter((piece) => piece.corrected && piece.line === line && piece.place.page === page)
			.map(({ from, to }) => text.slice(from, to)),
	);
	return words.length === 0 ? undefined : words.join('\n');
}

/** Whether a reading does what a fix asks, told from the reading alone. */
export function holds({ articles, photos, furniture }: Reading, fix: Fix): boolean {
	const { target } = fix;
	const owner = (at: FixTarget): Article | undefined =>
		articles.find((article) => stepsOf(article).some((step) => isAt(step, at)));
	const article = owner(target);
	const photo = photos.find(({ pieces }) =>
		pieces.some(({ place, line }) => place.page === target.page && line === target.line),
	);
	const apart = furniture.find(
		({ line }) => line.place.page === target.page && line.number === target.line,
	);
	// Of an article that is not published nothing shows.
	if (article?.withheld !== undefined) return true;
	const steps = article ? stepsOf(article) : [];
	const at = steps.findIndex((step) => isAt(step, target));
	const is = steps[at];
	const before = steps.slice(0, Math.max(0, at)).filter(({ block }) => block.role !== 'duplicate');
	switch (fix.kind) {
		case 'role':
			if (photo) return /^(?:caption|photo-credit)$/.test(fix.role);
			return fix.role === (is?.block.role ?? apart?.kind);
		case 'join':
			return is?.joins === true && isAt(steps[at - 1], fix.after);
		case 'order':
			if (!is || is.joins) return false;
			if (isAt(before.at(-1), fix.after)) return true;
			return (
				before.every(({ block }) => HEADS.includes(block.role)) &&
				before.some((step) => isAt(step, fix.after))
			);
		case 'separate':
			return !isAt(before.at(-1), fix.after);
		case 'open':
			return (
				article !== undefined &&
				before.every(({ block, page }) => block.role === 'byline' || page !== target.page)
			);
		case 'move':
			return article !== undefined && owner(fix.article) === article;
		case 'photo':
			return photo !== undefined && photo.article === owner(fix.article)?.id;
		case 'field': {
			const value = fix.value?.join(' ') ?? '';
			if (photo) return fix.field === 'county' && (photo.county?.code ?? '') === value;
			return article !== undefined && fieldOf(article, fix.field) === value;
		}
		case 'replace':
			if (photo) return `${photo.caption} ${photo.credit}`.includes(fix.characters);
			return (
				article !== undefined &&
				(readAt(article, target)?.split('\n') ?? []).includes(fix.characters)
			);
		case 'drop':
			if (is?.block.role === 'duplicate') return true;
			if (photo) return !photo.caption.includes(target.expects);
			return article !== undefined && (readAt(article, target)?.split('\n') ?? []).includes('');
		case 'withhold':
			if (fix.scope === 'article') return false;
			if (article) return readAt(article, target) !== undefined;
			return !`${photo?.caption ?? ''}${apart?.line.text ?? ''}`.includes(target.expects);
		case 'note':
			return is?.block.notes?.includes(fix.text) ?? false;
	}
}
