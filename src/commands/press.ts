import { readFileSync } from 'node:fs';
import { readWorld } from '../archive/read-world.ts';
import type { Reading } from '../press/model.ts';
import { predictPage } from '../press/prediction.ts';
import { readIssue } from '../press/read-issue.ts';

/** Line and column, from 1, of an offset in a text. */
function positionOf(text: string, offset: number): string {
	const before = text.slice(0, offset).split(/\r\n|\r|\n/u);
	return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function print(
	file: string,
	text: string,
	{ articles, photos, furniture, notices }: Reading,
): void {
	const rows = [
		`${file}: ${articles.length} 篇文章，${photos.length} 幅图片，${furniture.length} 行版面标记`,
		'',
	];
	for (const { kicker, headline, deck, byline, blocks, confidence } of articles) {
		rows.push(
			`■ ${[kicker, headline ?? '（无题）', deck].filter(Boolean).join(' / ')}  [${Math.round(confidence * 100)}%]`,
		);
		if (byline.length > 0)
			rows.push(
				`  ${byline.map(({ post, name }) => [post, name].filter(Boolean).join(' ')).join('、')}`,
			);
		for (const { role, text: words, pieces } of blocks)
			if (role === 'body' || role === 'crosshead' || role === 'duplicate' || role === 'credit')
				rows.push(
					`  ${pieces
						.map(({ line }) => line)
						.join('+')
						.padStart(5)} ${role === 'body' ? '' : `(${role}) `}${words}`,
				);
		rows.push('');
	}
	for (const { caption, credit } of photos)
		rows.push(`▣ ${caption}${credit.length > 0 ? `（${credit.join('、')} 摄）` : ''}`);
	for (const { line, kind } of furniture) rows.push(`· ${line.text.trim()}  [${kind}]`);
	for (const { place, severity, ruleId, reason } of notices)
		rows.push(`${file}:${positionOf(text, place.start)} ${severity} ${ruleId} ${reason}`);
	process.stdout.write(`${rows.join('\n')}\n\n`);
}

function main(argv: readonly string[]): void {
	const json = argv.includes('--json');
	const files = argv.filter((arg) => !arg.startsWith('--'));
	if (files.length === 0) {
		process.stderr.write('usage: npm run --silent press -- [--json] FILE…\n');
		process.exitCode = 1;
		return;
	}
	const world = readWorld();
	for (const file of files) {
		let text: string;
		try {
			text = readFileSync(file, 'utf8').replace(/^\ufeff/u, '');
		} catch (error) {
			process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
			process.exitCode = 1;
			continue;
		}
		const reading = readIssue([{ page: file, text }], world, []);
		if (json)
			process.stdout.write(`${JSON.stringify({ source: file, ...predictPage(reading, file) })}\n`);
		else print(file, text, reading);
	}
}

main(process.argv.slice(2));
