/** What a page sketch draws of one story or picture. */
export interface SketchItem {
	readonly id: string;
	readonly kind: 'article' | 'photo';
	readonly title: string;
	/** The title in parts between which a line may end; without them, anywhere. */
	readonly parts?: readonly string[];
	/** Characters of text. */
	readonly length: number;
	/** Column label, drawn above the headline. */
	readonly label?: string | undefined;
}

/** Where it stands on the sketch, in the sketch's own units. */
export interface SketchBox {
	readonly item: SketchItem;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

interface Room {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Room a story takes whatever its length: its headline, in characters of text. */
const headRoom = 140;
const smallest = 220;

const weigh = ({ title, length, kind }: SketchItem): number =>
	kind === 'photo' ? 420 : Math.max(smallest, length + headRoom + title.length * 6);

const sum = (items: readonly SketchItem[]): number =>
	items.reduce((all, one) => all + weigh(one), 0);

/** Index at which the list parts into two halves most nearly equal, never empty. */
function partAt(items: readonly SketchItem[]): number {
	const half = sum(items) / 2;
	let best = 1;
	for (let index = 1; index < items.length; index += 1) {
		const off = (at: number) => Math.abs(sum(items.slice(0, at)) - half);
		if (off(index) < off(best)) best = index;
	}
	return best;
}

const snap = (size: number, step: number, whole: number): number => {
	const least = Math.min(step, whole / 2);
	return Math.min(whole - least, Math.max(least, Math.round(size / step) * step));
};

/**
 * Lays stories out on a page in print order, each with room in proportion to its headline and length:
 * the page is parted in two again and again, across where it is tall, along the columns where it is
 * wide. `column` and `row` are the steps cuts fall on. The boxes fill the page and keep the order.
 */
export function layOutSketch(
	items: readonly SketchItem[],
	room: Room,
	column: number,
	row: number,
): readonly SketchBox[] {
	const [first, ...others] = items;
	if (!first) return [];
	if (others.length === 0) return [{ item: first, ...room }];
	const at = partAt(items);
	const [before, after] = [items.slice(0, at), items.slice(at)];
	const share = sum(before) / sum(items);
	if (room.height >= room.width * 0.9 || room.width < column * 2) {
		const height = snap(room.height * share, row, room.height);
		return [
			...layOutSketch(before, { ...room, height }, column, row),
			...layOutSketch(
				after,
				{ ...room, y: room.y + height, height: room.height - height },
				column,
				row,
			),
		];
	}
	const width = snap(room.width * share, column, room.width);
	return [
		...layOutSketch(before, { ...room, width }, column, row),
		...layOutSketch(after, { ...room, x: room.x + width, width: room.width - width }, column, row),
	];
}
