import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { tempEdition } from '../archive/temp-edition.ts';

const page =
	'清溪县通水了\r\n\r\n本报讯（通讯员 王安）清溪县今年新建水厂三座，铺设管道一百二十公里。\r\n';
const command = resolve('src/commands/new.ts');

/** Runs the command in an edition and gives it these answers. */
function make(root: string, args: readonly string[], answers = '') {
	const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'issue', ...args], {
		cwd: root,
		input: answers,
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

test('makes an issue from flags, copies the texts byte for byte and says what it found', () => {
	const root = tempEdition({ 'in/a.txt': page });
	const args = [
		'new-one',
		'--date',
		'2024-11-05',
		'--number',
		'第9期',
		'--page',
		'in/a.txt',
		'--yes',
	];
	const { status, stdout } = make(root, args);
	expect(status).toBe(0);
	const folder = join(root, 'content/issues/new-one');
	expect(readdirSync(folder).sort()).toEqual(['issue.yaml', 'p1.txt']);
	expect(readFileSync(join(folder, 'p1.txt'), 'utf8')).toBe(page);
	expect(readFileSync(join(folder, 'issue.yaml'), 'utf8')).toMatch(
		/^date: 2024-11-05\nnumber: 第9期\n#/,
	);
	expect(stdout).toContain('content/issues/new-one/p1.txt：1篇');
	expect(stdout).toContain('清溪县通水了');
});

test('asks for what no flag says, and takes an empty answer for unknown', () => {
	const root = tempEdition({ 'in/a.txt': page, 'in/b.txt': page });
	const answers = ['asked', '', '2024-11', '', 'in/none.txt', 'in/a.txt', 'in/b.txt', '', ''];
	const { status, stderr } = make(root, [], answers.join('\n'));
	expect(status).toBe(0);
	expect(stderr).toMatch(/代号.*报纸.*出版日期.*期号.*第1版.*没有文件 in\/none\.txt.*第3版/su);
	const folder = join(root, 'content/issues/asked');
	expect(readdirSync(folder).sort()).toEqual(['issue.yaml', 'p1.txt', 'p2.txt']);
	expect(readFileSync(join(folder, 'issue.yaml'), 'utf8')).toMatch(/^date: 2024-11\n#/);
});

test('says what is wrong when the answers end before a name is given', () => {
	const { status, stderr } = make(tempEdition({}), []);
	expect(status).toBe(1);
	expect(stderr).toContain('expected small letters, digits and hyphens');
});

test('overwrites nothing without asking', () => {
	const root = tempEdition({ 'in/a.txt': page, 'content/issues/x/p1.txt': '旧的一版\n' });
	const kept = () => readFileSync(join(root, 'content/issues/x/p1.txt'), 'utf8');
	expect(make(root, ['x', '--page', 'in/a.txt', '--yes']).status).toBe(0);
	expect(kept()).toBe('旧的一版\n');
	const flags = ['x', '--paper', '', '--date', '', '--number', '', '--page', 'in/a.txt'];
	writeFileSync(join(root, 'content/issues/x/issue.yaml'), '');
	make(root, flags, 'n\nn\n');
	expect(kept()).toBe('旧的一版\n');
});

test('refuses a wrong name, date or paper and says why', () => {
	const root = tempEdition({ 'in/a.txt': page });
	const said = (...args: string[]) => make(root, [...args, '--page', 'in/a.txt', '--yes']);
	expect(said('New One').stderr).toContain('expected small letters, digits and hyphens');
	expect(said('a', '--date', '2024-13-05').stderr).toContain('Unexpected date');
	expect(said('a', '--paper', 'none').stderr).toContain('content/papers/none.yaml');
	expect(said('a', '--page', 'in/b.txt').stderr).toContain('Unexpected page text');
	expect(said('a', '--date', '2024-13-05').status).toBe(1);
});
