import type { Division } from '../model.ts';
import { shortNames } from './short-names.ts';

/**
 * How a name is trusted: `full` names stand by themselves; `short` ones (镇巴) need the full name, a
 * place beside them or a headline; `common` ones (城区, 商镇) need the place they lie in before them.
 */
type NameForm = 'full' | 'short' | 'common';

/** A name to look for, and what it may mean. */
export interface PlaceName {
	readonly name: string;
	readonly form: NameForm;
	/** Every division of this name: two digits a province … nine a township. */
	readonly codes: string[];
	/** Whether it is the division's own name, a functional area's, or that of a former division. */
	readonly sense: 'own' | 'alias' | 'former';
}

/** Names of districts that are also plain words, as are those of two characters: 城区, 郊区, 新区. */
const commonNames = new Set(
	'新城区 老城区 市中区 城中区 城东区 城西区 港口区 新市区 西市区 站前区 平房区 安居区'.split(' '),
);

/** Of the townships only these are looked for; 八里滩养殖场 and 经济开发区 are units of statistics. */
const township = /.(?:镇|乡|街道|苏木)$/;

type Gathered = Map<string, PlaceName>;

/** Gathers every name of every division, the short forms newspapers use among them. */
export function gatherNames(divisions: readonly Division[]): Iterable<PlaceName> {
	const names: Gathered = new Map();
	const larger = divisions.filter(({ code }) => code.length < 9);
	for (const { code, name, aliases = [] } of divisions) {
		if (code.length === 9) addTownship(names, code, name);
		else add(names, name, code, formOf(name));
		for (const alias of aliases) add(names, alias, code, 'full', 'alias');
	}
	for (const level of [2, 4, 6]) {
		for (const { code, name, aliases = [] } of larger) {
			if (code.length !== level) continue;
			addShortNames(names, code, name);
			// 台北 for 台北市: of Taiwan, Hong Kong and Macao only names are known, as the province's aliases.
			for (const alias of level === 2 ? aliases : []) addShortNames(names, code, alias);
		}
	}
	for (const { code, former = [] } of larger) {
		for (const { name } of former) add(names, name, code, formOf(name), 'former');
	}
	return names.values();
}

function formOf(name: string): NameForm {
	return commonNames.has(name) || /^.区$/.test(name) ? 'common' : 'full';
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

/**
 * A short form shared with a larger division (海南, 本溪) means the larger one, and a former name that
 * is a name of today (双江县) means today's.
 */
function add(
	names: Gathered,
	name: string,
	code: string,
	form: NameForm,
	sense: PlaceName['sense'] = 'own',
): void {
	const known = names.get(name);
	if (!known) names.set(name, { name, form, codes: [code], sense });
	else if (known.form !== form || (sense === 'former' && known.sense !== sense)) return;
	else if (form !== 'short' || known.codes[0]?.length === code.length) known.codes.push(code);
}
