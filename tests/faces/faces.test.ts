import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/archive/records.ts';
import { nameplateFace, planFaces } from '../../src/faces/plan-faces.ts';
import { nameFace, subsetFace } from '../../src/faces/subset-face.ts';
import { site } from '../../src/site.ts';

const article = (some: Partial<ArticleRecord>): ArticleRecord => ({
	id: 'a-p1-1',
	byline: [],
	mentions: [],
	truncated: [],
	confidence: 1,
	pages: ['a/p1'],
	issue: 'a',
	page: 'a/p1',
	length: 100,
	lead: '',
	volume: 'undated',
	fingerprint: '',
	digest: '',
	...some,
});

describe('the name of a face', () => {
	test('depends on the characters alone, whatever their order and number', () => {
		expect(nameFace('镇巴 镇巴').name).toBe(nameFace('巴镇').name);
		expect(nameFace('镇巴').name).not.toBe(nameFace('镇').name);
	});
});

describe('the plan of faces', () => {
	test('gives each headline a face and the nameplate its own', () => {
		const plan = planFaces(
			[article({ headline: '一村一品' }), article({ headline: '一品一村' })],
			1,
		);
		expect(plan.all).toEqual([nameplateFace, nameFace('一村品')]);
		expect(plan.faceOf('一品一村', 'undated')).toEqual(nameFace('一村品'));
	});

	test('leaves a headline to the reader’s own face where it would weigh too much', () => {
		const headline = String.fromCodePoint(...Array.from({ length: 60 }, (_, at) => 0x4e00 + at));
		const plan = planFaces([article({ headline })], 1);
		expect(plan.all).toEqual([nameplateFace]);
		expect(plan.faceOf(headline, 'undated')).toBeUndefined();
	});

	test('makes one face a volume of its commonest labels above the size set', () => {
		const many = [
			article({ volume: '甲-2024', column: '县域经济', headline: '一' }),
			article({ volume: '甲-2024', column: '县域经济', headline: '二' }),
			article({ volume: '甲-2025', headline: '三' }),
		];
		const plan = planFaces(many, site.ownFaceUpTo + 1);
		expect(plan.all).toEqual([nameplateFace, nameFace('县域经济')]);
		expect(plan.faceOf('经济', '甲-2024')).toEqual(nameFace('县域经济'));
		expect(plan.faceOf('一', '甲-2024')).toBeUndefined();
		expect(plan.faceOf('经济', '甲-2025')).toBeUndefined();
	});
});

test('a headline’s face is WOFF2, light and the same each time', async () => {
	const face = nameFace('镇巴：“三聚焦”提升基层党建工作质效');
	const made = await subsetFace(face);
	expect(made.subarray(0, 4).toString()).toBe('wOF2');
	expect(made.length).toBeLessThan(6000);
	expect((await subsetFace(face)).equals(made)).toBe(true);
});
