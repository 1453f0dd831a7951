import { expect, test } from 'vitest';
import { provinceTiles } from '../../src/components/province-tiles.ts';

test('draws all 34 province-level units, each once and in a place of its own', () => {
	expect(provinceTiles).toHaveLength(34);
	expect(new Set(provinceTiles.map(({ code }) => code)).size).toBe(34);
	expect(new Set(provinceTiles.map(({ x, y }) => `${x},${y}`)).size).toBe(34);
	expect(provinceTiles.every(({ code, x, y }) => /^\d\d$/.test(code) && x < 8 && y < 8)).toBe(true);
});

test('keeps neighbours at their sides', () => {
	const at = new Map(provinceTiles.map((tile) => [tile.name, tile]));
	expect([at.get('陕西')?.x, at.get('山西')?.x]).toEqual([3, 4]);
	expect(at.get('湖北')?.y).toBeGreaterThan(at.get('河南')?.y ?? 9);
});
