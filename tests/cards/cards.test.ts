import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawCard } from '../../src/cards/draw-card.ts';
import { drawCode } from '../../src/cards/draw-code.ts';
import { layOutCard } from '../../src/cards/lay-out-card.ts';

test('a picture for sharing has the size that networks ask for and is light', async () => {
	const made = await drawCard({
		headline: '镇巴：“三聚焦”提升基层党建工作质效',
		source: '报名、日期不详（hanzhong-a）　版次不详',
		label: '镇巴县',
	});
	const { format, width, height } = await sharp(made).metadata();
	expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
	expect(made.length).toBeLessThan(80_000);
});

test('an overlong headline is cut with a mark of omission', () => {
	const text = JSON.stringify(layOutCard({ headline: '一'.repeat(60), source: '' }));
	expect(text).toContain(`"${'一'.repeat(51)}…"`);
});

test('a code is a square of modules with its three finders', () => {
	const { size, path } = drawCode('https://xianbao.example/articles/hanzhong-a-p1-3/');
	expect((size - 17) % 4).toBe(0);
	// The upper edges of the two finders above, and of the one below.
	for (const edge of ['M0 0h7v1h-7z', `M${size - 7} 0h7v1h-7z`, `M0 ${size - 7}h7v1h-7z`])
		expect(path).toContain(edge);
});
