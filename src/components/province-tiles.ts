/** One of the 34 province-level units on the schematic grid. */
export interface ProvinceTile {
	/** Two digits. */
	readonly code: string;
	/** As short as newspapers print it. */
	readonly name: string;
	/** Column and row from 0. */
	readonly x: number;
	readonly y: number;
}

/** Rows of the grid from the north, columns from the west; a dot is an empty place. */
const grid = `
..  ..  ..  ..  ..  ..  ..  23黑龙江
65新疆 ..  ..  ..  ..  ..  ..  22吉林
..  ..  62甘肃 64宁夏 15内蒙古 11北京 12天津 21辽宁
..  ..  63青海 61陕西 14山西 13河北 37山东 ..
..  54西藏 51四川 50重庆 41河南 34安徽 32江苏 31上海
..  ..  53云南 52贵州 42湖北 36江西 33浙江 ..
..  ..  ..  45广西 43湖南 44广东 35福建 71台湾
..  ..  ..  46海南 82澳门 81香港 ..  ..`;

/** Where each unit stands: neighbours side by side as far as a grid allows. No boundaries are drawn. */
export const provinceTiles: readonly ProvinceTile[] = grid
	.trim()
	.split('\n')
	.flatMap((row, y) =>
		row
			.trim()
			.split(/ +/)
			.flatMap((cell, x) =>
				cell === '..' ? [] : [{ code: cell.slice(0, 2), name: cell.slice(2), x, y }],
			),
	);
