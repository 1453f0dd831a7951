/** `npm run new -- issue`: an issue's folder from a few questions or flags. */
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { isMistakeError } from '../archive/mistakes.ts';
import { type IssuePlan, planIssue, writeIssue } from './plan-issue.ts';
import { tellIssue } from './tell-issue.ts';

const usage = `usage: npm run new -- issue [NAME] [--paper ID] [--date DATE] [--number TEXT] [--page FILE]… [--yes]

What is not given is asked; an empty answer leaves it unknown. --yes asks nothing and overwrites nothing.
`;

type Ask = (question: string) => Promise<string>;

async function complete(given: Partial<IssuePlan>, ask: Ask): Promise<IssuePlan> {
	const or = async (value: string | undefined, question: string): Promise<string> =>
		value ?? (await ask(question)).trim();
	const name = await or(
		given.name,
		'这一期的代号（小写字母、数字、连字符，例如 hanzhong-2024-11-05）：',
	);
	const paper = await or(given.paper, '报纸代号（content/papers/ 里的文件名；不知道就回车）：');
	const date = await or(given.date, '出版日期（例如 2024-11-05；不知道就回车）：');
	const number = await or(given.number, '期号（照报头写；没有就回车）：');
	const pages = [...(given.pages ?? [])];
	while (given.pages === undefined) {
		const file = (await ask(`第${pages.length + 1}版的文字文件（没有了就回车）：`)).trim();
		if (file === '') break;
		if (existsSync(file)) pages.push(file);
		else process.stderr.write(`没有文件 ${file}\n`);
	}
	return { name, paper, date, number, pages };
}

async function main(args: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			paper: { type: 'string' },
			date: { type: 'string' },
			number: { type: 'string' },
			page: { type: 'string', multiple: true },
			yes: { type: 'boolean', default: false },
			help: { type: 'boolean', short: 'h', default: false },
		},
	});
	if (values.help) {
		process.stdout.write(usage);
		return 0;
	}
	if (positionals[0] !== 'issue' || positionals.length > 2) {
		process.stderr.write(usage);
		return 2;
	}
	const questions = createInterface({ input: process.stdin, output: process.stderr });
	// Answers may come all at once, from a file or a pipe: each is kept until it is asked for.
	const answers = questions[Symbol.asyncIterator]();
	let ended = false;
	questions.once('close', () => {
		ended = true;
	});
	const ask: Ask = async (question) => {
		if (values.yes) return '';
		if (ended) process.stderr.write(question);
		else {
			questions.setPrompt(question);
			questions.prompt();
		}
		const { value, done } = await answers.next();
		return done ? '' : value;
	};
	try {
		const [, name] = positionals;
		const { paper, date, number, page: pages } = values;
		const given = {
			...(name === undefined ? {} : { name }),
			...(paper === undefined ? {} : { paper }),
			...(date === undefined ? {} : { date }),
			...(number === undefined ? {} : { number }),
			...(pages === undefined ? {} : { pages }),
		};
		const root = process.cwd();
		const files = planIssue(root, await complete(given, ask));
		const mayWrite = async (file: string): Promise<boolean> =>
			/^[yY是]/.test(await ask(`${file} 已经有了，覆盖吗？（y/N）`));
		const written = await writeIssue(root, files, mayWrite);
		process.stdout.write(tellIssue(root, written));
		return 0;
	} finally {
		questions.close();
	}
}

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	if (!isMistakeError(error) && !(error instanceof TypeError)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
}
