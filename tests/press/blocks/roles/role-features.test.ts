import { expect, test } from 'vitest';
import { shapePage } from '../../../../src/press/blocks/page-shape.ts';
import { pageSigns } from '../../../../src/press/blocks/roles/page-signs.ts';
import { roleFeatures } from '../../../../src/press/blocks/roles/role-features.ts';
import { ROLE_MODEL } from '../../../../src/press/blocks/roles/role-model.ts';
import { weighRoles } from '../../../../src/press/blocks/roles/weigh-roles.ts';
import { splitLines } from '../../../../src/press/lines/split-lines.ts';

const world = { words: new Map<string, number>(), divisions: [], paper: { columns: [] } };
const text = [
	'秋粮收购进行时',
	'',
	'各地敞开收购农民余粮',
	'',
	'本报讯（记者 甲乙）入秋以来，各收储库点备足仓容，敞开收购，让农民卖“明白粮”“放心粮”“舒心粮”。',
	'',
	'（县粮食局供稿）',
].join('\n');
const shape = shapePage(splitLines({ page: 'x', text }), world);

test('speaks of a line by its neighbours’ kinds', () => {
	expect(pageSigns(shape).kinds).toEqual(['short', 'middle', 'lead', 'credit']);
	expect(roleFeatures(shape, pageSigns(shape), 1)).toContain('is:middle below:lead');
});

test('names no word of the text', () => {
	const features = shape.lines.flatMap((_, i) => roleFeatures(shape, pageSigns(shape), i));
	expect(features.join(' ')).not.toMatch(/\p{Script=Han}/u);
});

test('gives every line one weight a role', () => {
	expect(weighRoles(shape, ROLE_MODEL).map((weights) => weights.length)).toEqual([14, 14, 14, 14]);
});
