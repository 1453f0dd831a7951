import type { DeskLine, DeskPage } from '../describe-page.ts';
import { make } from './make.ts';

const endLength = 10;

/** How sure a join is, in percent and as a class: what is under .7 is a doubt of its own. */
export function seamWords(confidence: number): {
	readonly share: string;
	readonly sure: 'sure' | 'likely' | 'doubtful';
} {
	const sure = confidence >= 0.9 ? 'sure' : confidence >= 0.7 ? 'likely' : 'doubtful';
	return { share: `${Math.round(confidence * 100)}%`, sure };
}

/** `第3行`, on another page `p2第3行`. */
export function nameLine({ page, line }: DeskLine): string {
	return `${page === undefined ? '' : page.replace(/^.*\//, '')}第${line}行`;
}

/** Every join of a page in words: both lines, where they meet, why, and how sure that is. */
export function listJoins(page: DeskPage, show: (line: number) => void): HTMLElement {
	const items = page.articles.flatMap(({ title, blocks }) =>
		blocks.flatMap(({ pieces }) =>
			pieces.flatMap((piece, i) => {
				const { join, text, line } = piece;
				if (!join) return [];
				const { share, sure } = seamWords(join.confidence);
				const read = pieces.slice(0, i).map((one) => one.text);
				const before = read.join('').slice(-endLength);
				const words = `${nameLine(join.after)}“…${before}”接${nameLine(piece)}“${text.slice(0, endLength)}…”`;
				const look = (): void => show(piece.page === undefined ? line : join.after.line);
				return [
					{
						confidence: join.confidence,
						item: make(
							'li',
							{ class: sure },
							`${words}：${join.because}，把握${share}（《${title}》） `,
							make('button', { type: 'button', onclick: look }, '看这里'),
						),
					},
				];
			}),
		),
	);
	if (items.length === 0) return make('p', {}, '这一版没有拼接。');
	const sorted = items.toSorted((a, b) => a.confidence - b.confidence).map(({ item }) => item);
	return make(
		'details',
		{ class: 'joins' },
		make('summary', {}, `拼接${items.length}处：从哪行到哪行、为什么、几成把握`),
		make('ol', {}, ...sorted),
	);
}
