import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawBlock } from '../../src/components/draw-block.ts';
import { layOutSketch, type SketchItem } from '../../src/components/lay-out-sketch.ts';

const room = { x: 0, y: 30, width: 384, height: 530 };
const lay = (items: readonly SketchItem[]) => layOutSketch(items, room, 64, 12);

const item = fc.record({
	id: fc.uuid(),
	kind: fc.constantFrom('article' as const, 'photo' as const),
	title: fc.string({ maxLength: 40 }),
	length: fc.nat(6000),
});

test('fills the page with boxes that do not overlap and keep the print order', () => {
	fc.assert(
		fc.property(fc.array(item, { minLength: 1, maxLength: 30 }), (items) => {
			const boxes = lay(items);
			expect(boxes.map((box) => box.item)).toEqual(items);
			const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
			expect(area).toBeCloseTo(room.width * room.height, 3);
			for (const [index, a] of boxes.entries()) {
				expect(a.width > 0 && a.height > 0).toBe(true);
				for (const b of boxes.slice(index + 1)) {
					const apart =
						a.x + a.width <= b.x + 1e-6 ||
						b.x + b.width <= a.x + 1e-6 ||
						a.y + a.height <= b.y + 1e-6 ||
						b.y + b.height <= a.y + 1e-6;
					expect(apart).toBe(true);
				}
			}
		}),
	);
});

test('gives a long story more room than a short one', () => {
	const story = (id: string, length: number) => ({
		id,
		kind: 'article' as const,
		title: '标题',
		length,
	});
	const [long, short] = lay([story('a', 3000), story('b', 300)]);
	expect((long?.width ?? 0) * (long?.height ?? 0)).toBeGreaterThan(
		2 * (short?.width ?? 0) * (short?.height ?? 0),
	);
});

test('lays nothing out of nothing', () => {
	expect(lay([])).toEqual([]);
});

test('cuts a headline too long for its box and says so by an ellipsis', () => {
	const title = '一二三四五六七八九十'.repeat(6);
	const box = {
		item: { id: 'a', kind: 'article' as const, title, length: 10 },
		x: 0,
		y: 0,
		width: 64,
		height: 40,
	};
	const { lines } = drawBlock(box, 6);
	expect(lines.length).toBeLessThanOrEqual(3);
	expect(lines.at(-1)?.text.endsWith('…')).toBe(true);
});

test('never begins a headline line with a mark that belongs to the line before', () => {
	const box = {
		item: { id: 'a', kind: 'article' as const, title: '聚焦“凝心铸魂”，抓实政治', length: 500 },
		x: 0,
		y: 0,
		width: 100,
		height: 200,
	};
	const { lines } = drawBlock(box, 6);
	expect(lines.filter(({ text }) => /^[，。”：]/.test(text))).toEqual([]);
});
