import type { SketchBox, SketchItem } from './lay-out-sketch.ts';

/** One line of a headline in a sketch. */
export interface DrawnLine {
	readonly text: string;
	/** Its width in the sketch's units. */
	readonly width: number;
	readonly y: number;
}

/** A story as it is drawn: its headline in lines, its text as strokes. */
export interface DrawnBlock {
	readonly size: number;
	readonly lines: readonly DrawnLine[];
	/** Path of the strokes that stand for lines of text. */
	readonly strokes: string;
}

const padding = 6;
/** The part of a picture's box that the picture takes; its caption takes the rest. */
export const pictureShare = 0.45;
const mostLines = 3;
const columnWidth = 62;
const columnGap = 8;

/** Width of a character in ems: Han and full-width marks one, the rest about a half. */
const widthOf = (character: string): number => (/[\u2E80-\uFFEF“”‘’—…]/.test(character) ? 1 : 0.56);

const emsOf = (text: string): number =>
	[...text].reduce((ems, character) => ems + widthOf(character), 0);

/** Breaks between the parts given; a part longer than a line breaks anywhere. */
function breakTitle({ title, parts }: SketchItem, ems: number): readonly string[] {
	const pieces = (parts ?? [...title]).flatMap((part) => (emsOf(part) > ems ? [...part] : [part]));
	const lines: string[] = [];
	let line = '';
	let width = 0;
	for (const piece of pieces) {
		const own = emsOf(piece);
		if (width + own > ems && !/^[，。、：；！？”’」』》）]/.test(piece)) {
			lines.push(line.trim());
			[line, width] = ['', 0];
		}
		line += piece;
		width += own;
	}
	return [...lines, line.trim()].filter((one) => one !== '');
}

function drawStrokes(
	{ x, y, width, height }: Omit<SketchBox, 'item'>,
	top: number,
	step: number,
): string {
	const inner = width - 2 * padding;
	const columns = Math.max(1, Math.floor((inner + columnGap) / (columnWidth + columnGap)));
	const each = (inner - (columns - 1) * columnGap) / columns;
	const strokes: string[] = [];
	for (let column = 0; column < columns; column += 1) {
		const left = Math.round(x + padding + column * (each + columnGap));
		for (let at = top; at <= y + height - padding; at += step) {
			strokes.push(`M${left} ${at}h${Math.round(each)}`);
		}
	}
	return strokes.join('');
}

/** Sets a box's headline as large as its room allows, in at most three lines, and strokes `step` apart below. */
export function drawBlock(box: SketchBox, step: number): DrawnBlock {
	const { item, y, width, height } = box;
	const room = width - 2 * padding;
	const isPhoto = item.kind === 'photo';
	const head = y + (isPhoto ? Math.round(height * pictureShare) : 0);
	const largest = isPhoto
		? 10
		: Math.min(26, Math.max(11, Math.round(Math.sqrt(width * height) / 9)));
	let size = largest;
	let broken = breakTitle(item, room / size);
	while (size > 11 && (broken.length > 2 || broken.length * size * 1.3 > height * 0.6)) {
		size -= 1;
		broken = breakTitle(item, room / size);
	}
	const fit = Math.max(
		1,
		Math.min(mostLines, Math.floor((y + height - head - padding) / (size * 1.3))),
	);
	const kept = broken.slice(0, fit);
	const cut =
		kept.length < broken.length ? [...kept.slice(0, -1), `${kept.at(-1)?.slice(0, -1)}…`] : kept;
	const top = head + padding + (item.label ? 12 : 0);
	const lines = cut.map((text, index) => ({
		text,
		width: Math.min(room, Math.round(emsOf(text) * size)),
		y: Math.round(top + size * (0.95 + index * 1.3)),
	}));
	const below = Math.round(top + cut.length * size * 1.3 + 8);
	return { size, lines, strokes: isPhoto ? '' : drawStrokes(box, below, step) };
}
