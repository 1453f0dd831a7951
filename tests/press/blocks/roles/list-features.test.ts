import { expect, test } from 'vitest';
import { shapePage } from '../../../../src/press/blocks/page-shape.ts';
import { listFeatures } from '../../../../src/press/blocks/roles/list-features.ts';
import { splitLines } from '../../../../src/press/lines/split-lines.ts';

const features = (...lines: string[]): readonly string[] => {
	const text = lines.join('\n');
	const page = shapePage(splitLines({ page: 'p', text }), {
		words: new Map(),
		divisions: [],
		paper: { columns: [] },
	});
	return page.lines.flatMap((_, i) => listFeatures(page, i).join(',') || '-');
};

test('sees which numbered line has the number before above it, and the next below', () => {
	expect(features('1．一夜春风', '2．举头望明月', '3．四面楚歌')).toEqual([
		'numbered off',
		'numbered onoff',
		'numbered on',
	]);
	expect(features('一、父亲的油灯', '那一年他上了岛。', '二、儿子的柴油机')).toEqual([
		'numbered ',
		'-',
		'numbered ',
	]);
});

test('counts how often a name speaks', () => {
	expect(features('记者：您好', '老陈：好', '记者：再见')).toEqual([
		'speaker:2',
		'speaker:1',
		'speaker:2',
	]);
});
