import { expect, test } from 'vitest';
import { explainCounty } from '../../src/words/explain-county.ts';

test.each([
	['county-in-head', '勉县', '据标题中的县区名“勉县”'],
	['short-name-in-head', '镇巴', '据标题中的简称“镇巴”'],
	['township-in-head', '漆树坝镇', '据标题中的乡镇街道“漆树坝镇”'],
	['alias-in-head', '青岛西海岸新区', '据标题中的功能区名“青岛西海岸新区”'],
	['former-name-in-head', '旬阳县', '据标题中的旧名“旬阳县”'],
	['only-county-in-text', '岚皋县', '据正文中唯一的县区名“岚皋县”'],
	['only-township-in-text', '达仁镇', '据正文中唯一的乡镇街道“达仁镇”'],
	['only-county-in-credit', '平利县', '据供稿单位中的县区名“平利县”'],
	['foremost-county-in-text', '石泉县', '据正文中首见且最多的县区名“石泉县”'],
	['only-township-in-caption', '双港镇', '据图片说明中的乡镇街道“双港镇”'],
	['word-for-home', '我县', '本报属地，据“我县”'],
	['county-of-its-article', '嵊泗县', '据所属报道中的“嵊泗县”'],
	['place-beside-institution', '户家塬镇', '据报道中该单位旁的“户家塬镇”'],
	['fix', '610725', '据“610725”'],
])('explains %s', (because, text, words) => {
	expect(explainCounty({ because, text })).toBe(words);
});
