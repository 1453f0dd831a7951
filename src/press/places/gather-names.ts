import type { Division } from '../model.ts';
import { shortNames } from './short-names.ts';

/**
 * How a name is trusted: `full` names stand by themselves; `short` ones (镇巴) need the full name, a
 * place beside them or a headline; `common` ones (城区, 商镇) need the place they lie in before them.
 */
export type NameForm = 'full' | 'short' | 'common';

/** What a name may mean. */
export interface NameMeaning {
	readonly form: NameForm;
	/** Every division of this name: two digits a province … nine a township. */
	readonly codes: string[];
	/** The name of a functional area or another name, not the division's own. */
	readonly alias: boolean;
}

/** Names of districts that are also plain words: any town has a 城区 and a 老城区. */
const commonNames = new Set(
	'城区 郊区 矿区 东区 西区 南区 北区 新城区 老城区 市中区 城中区 城东区 城西区 港口区 新市区 西市区 站前区 平房区 安居区'.split(
		' ',
	),
);

/** Of the townships only these are looked for; 八里滩养殖场 and 经济开发区 are units of statistics. */
const township = /.(?:镇|乡|街道|苏木)$/;

type Gathered = Map<string, NameMeaning>;

/** Gathers every name of every division, the short forms newspapers use among them. */
export function gatherNames(divisions: readonly Division[]): ReadonlyMap<string, NameMeaning> {
	const names: Gathered = new Map();
	for (const { code, name, aliases = [] } of divisions) {
		if (code.length === 9) addTownship(names, code, name);
		else add(names, name, code, commonNames.has(name) ? 'common' : 'full');
		for (const alias of aliases) add(names, alias, code, 'full', true);
	}
	for (const level of [2, 4, 6]) {
		for (const { code, name } of divisions) {
			if (code.length === level) addShortNames(names, code, name);
		}
	}
	return names;
}

/** 漓东街道办事处 is written 漓东街道, and 济源市沁园街道 stands in the table with its city's name. */
function addTownship(names: Gathered, code: string, name: string): void {
	const plain = name.replace(/^济源市|办事处$/g, '');
	if (township.test(plain)) add(names, plain, code, plain.length === 2 ? 'common' : 'full');
}

/** 双江县 for 双江拉祜族佤族布朗族傣族自治县 is as good as the full name. */
function addShortNames(names: Gathered, code: string, name: string): void {
	for (const form of shortNames(code, name)) {
		add(names, form, code, /..[县旗州]$/.test(form) ? 'full' : 'short');
	}
}

/** A short form shared with a larger division (海南, 本溪) means the larger one. */
function add(names: Gathered, name: string, code: string, form: NameForm, alias = false): void {
	const known = names.get(name);
	if (!known) names.set(name, { form, codes: [code], alias });
	else if (known.form === form && (form !== 'short' || known.codes[0]?.length === code.length)) {
		known.codes.push(code);
	}
}
