/** What `npm run new -- issue` writes: decided first, checked, then written. */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { parseEdtf } from '../archive/edtf.ts';
import { mistakeError } from '../archive/mistakes.ts';

/** What is known of the new issue; what is unknown is an empty text. */
export interface IssuePlan {
	readonly name: string;
	readonly paper: string;
	readonly date: string;
	readonly number: string;
	/** Paths of the page texts, in page order. */
	readonly pages: readonly string[];
}

/** One file to be written: a copy of another or a text. */
interface PlannedFile {
	readonly file: string;
	readonly from?: string;
	readonly text?: string;
}

const hints = `# 不知道的不写，页面上照实显示“不详”。查到了再补：
#
# paper: 报纸的代号，即 content/papers/ 里的文件名（不带 .yaml）
# date: 2024-11-05            # 出版日期；只知道月份写 2024-11，大约写 2024~，不早于写 2024-09/..
# number: 第1234期            # 期号，照报头写
# pages:
#   p1: { number: 3, name: 党建 }   # 第几版、版名，照版面写
`;

/** Lists the files of a new issue. @throws a mistake error when a name, a date or a page is wrong. */
export function planIssue(root: string, plan: IssuePlan): readonly PlannedFile[] {
	const { name, paper, date, number, pages } = plan;
	const refuse = (reason: string, remedy: string): never => {
		throw mistakeError([{ file: `content/issues/${name}`, reason, remedy }]);
	};
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
		refuse(
			`Unexpected name \`${name}\`, expected small letters, digits and hyphens`,
			'It names the folder and stands in the issue’s address, for example hanzhong-2024-11-05.',
		);
	if (date && !parseEdtf(date))
		refuse(
			`Unexpected date \`${date}\`, expected one such as 2024-11-05`,
			'Leave it out when it is not known.',
		);
	if (paper && !existsSync(join(root, `content/papers/${paper}.yaml`)))
		refuse(
			`Unexpected paper \`${paper}\`, expected content/papers/${paper}.yaml`,
			'Describe the paper there first, or leave it out.',
		);
	const missing = pages.find((file) => !existsSync(file));
	if (missing !== undefined)
		refuse(`Unexpected page text \`${missing}\`, expected a file`, 'Check the path.');
	const known = Object.entries({ paper, date, number }).filter(([, value]) => value !== '');
	const facts = known.length > 0 ? stringify(Object.fromEntries(known)) : '';
	const folder = `content/issues/${name}`;
	return [
		{ file: `${folder}/issue.yaml`, text: facts + hints },
		...pages.map((from, i) => ({ file: `${folder}/p${i + 1}.txt`, from })),
	];
}

/**
 * Writes the files, page texts byte for byte. A file that is there is asked about and otherwise kept.
 * @returns the files of the issue, whether written now or kept.
 */
export async function writeIssue(
	root: string,
	files: readonly PlannedFile[],
	mayOverwrite: (file: string) => Promise<boolean>,
): Promise<readonly string[]> {
	for (const { file, from, text = '' } of files) {
		const path = join(root, file);
		if (existsSync(path) && !(await mayOverwrite(file))) continue;
		mkdirSync(dirname(path), { recursive: true });
		if (from === undefined) writeFileSync(path, text);
		else copyFileSync(from, path);
	}
	return files.map(({ file }) => file);
}
