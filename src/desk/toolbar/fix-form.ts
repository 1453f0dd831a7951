import type { DeskLine, DeskPage } from '../describe-page.ts';
import { look, pageAddress } from './ask-door.ts';
import { type Choice, entryOf, needsOf } from './fix-entry.ts';
import { fieldWords, fixKinds, roleWords } from './fix-kinds.ts';
import { make } from './make.ts';

const wordsLength = 14;

const select = (name: string, choices: readonly (readonly [string, string])[]) =>
	make('select', { name }, ...choices.map(([value, words]) => make('option', { value }, words)));
let count = 0;
/** A field under its words; the words stand beside it, so that its choices are no part of its name. */
function labelled(words: string, field: HTMLElement, ...more: readonly HTMLElement[]): HTMLElement {
	field.id = `fix-${++count}`;
	return make('div', {}, make('label', { for: field.id }, `${words} `), field, ...more);
}
const linesOf = ({ lines }: DeskPage) =>
	lines.map(({ number, text }) => [String(number), `${number} ${text.slice(0, 24)}`] as const);

/** The line a line continues as it is read, else the one above it: what is most often meant. */
function lineBefore({ articles, lines }: DeskPage, line: number): number {
	const pieces = articles.flatMap(({ blocks }) => blocks.flatMap((block) => block.pieces));
	const after = pieces.find((piece) => piece.page === undefined && piece.line === line)?.join
		?.after;
	if (after && after.page === undefined) return after.line;
	const at = lines.findIndex(({ number }) => number === line);
	return (lines[at - 1] ?? lines[at + 1])?.number ?? line;
}

/**
 * The form in which an editor corrects one line; `pickOther` names the second line by pressing it.
 * `write` says what went wrong, in words.
 */
export function drawForm(
	page: DeskPage,
	line: number,
	kind: string,
	counties: readonly { readonly code: string; readonly name: string }[],
	write: (fix: unknown) => Promise<string | undefined>,
	cancel: () => void,
): { readonly element: HTMLElement; readonly pickOther: (line: DeskLine) => void } {
	let shown = page;
	const textAt = (number: number, of = page): string =>
		of.lines.find((one) => one.number === number)?.text ?? '';
	const wordsAt = (number: number, of = page): string =>
		textAt(number, of).trim().slice(0, wordsLength).trim();
	const kinds = select(
		'kind',
		fixKinds.map(({ key, words }) => [key, words]),
	);
	kinds.value = kind;
	const pages = select(
		'page',
		page.issue.map((id) => [id, id.replace(/^.*\//, '')]),
	);
	pages.value = page.page;
	const others = select('other', linesOf(page));
	others.value = String(lineBefore(page, line));
	const roles = select('role', roleWords);
	const fieldNames = select('field', fieldWords);
	const county = make('input', { name: 'county', list: 'desk-counties', pattern: '[0-9]{6}' });
	const known = make('datalist', { id: 'desk-counties' });
	for (const { code, name } of counties) known.append(make('option', { value: code }, name));
	const words = make('input', { name: 'words', value: wordsAt(line), required: '' });
	const value = make('input', { name: 'value' });
	const reason = make('input', { name: 'reason' });
	const fields = {
		page: labelled('在哪一版', pages),
		line: labelled('哪一行', others),
		role: labelled('是什么', roles),
		field: labelled('哪一项', fieldNames),
		county: labelled('县区代码', county, known),
		words: labelled('原来的字', words),
		value: labelled('应作', value),
	};
	const said = make('output', { role: 'status' });
	const fit = (): void => {
		const needs = needsOf(kinds.value);
		fields.page.hidden = needs !== 'line' || page.issue.length < 2;
		fields.line.hidden = needs !== 'line';
		fields.role.hidden = needs !== 'role';
		fields.field.hidden = needs !== 'field';
		fields.county.hidden = needs !== 'county';
		fields.value.hidden = needs !== 'words' && needs !== 'note' && needs !== 'field';
		county.required = needs === 'county';
		value.required = needs === 'words' || needs === 'note';
		reason.required = kinds.value === 'passage' || kinds.value === 'withhold';
	};
	kinds.addEventListener('change', fit);
	fit();
	const turnTo = async (id: string): Promise<void> => {
		if (id === shown.page) return;
		const view = id === page.page ? { pages: [page] } : await look(pageAddress(id));
		shown = view.pages.find((one) => one.page === id) ?? page;
		pages.value = shown.page;
		others.replaceChildren(...select('', linesOf(shown)).children);
	};
	const tell = (error: unknown): void => {
		said.textContent = String(error);
	};
	pages.addEventListener('change', () => {
		turnTo(pages.value).catch(tell);
	});
	const choice = (): Choice => ({
		kind: kinds.value,
		line,
		words: words.value,
		other: {
			...(shown === page ? {} : { page: pages.selectedOptions[0]?.text ?? '' }),
			line: Number(others.value),
			text: wordsAt(Number(others.value), shown),
		},
		role: roles.value,
		field: fieldNames.value,
		county: county.value,
		value: value.value,
		reason: reason.value,
	});
	const form = make(
		'form',
		{ class: 'fix', 'data-line': String(line) },
		make('p', {}, `第${line}行：${textAt(line).slice(0, 40)}`),
		labelled('这一行', kinds),
		...Object.values(fields),
		labelled('为什么', reason),
		make('button', { type: 'submit' }, '写入更正'),
		make('button', { type: 'button', onclick: cancel }, '不改了'),
		said,
	);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		said.textContent = '正在写入……';
		write(entryOf(choice()))
			.then((trouble) => {
				said.textContent = trouble ?? '已写入，正在重排这一版……';
			})
			.catch(tell);
	});
	const pickOther = (picked: DeskLine): void => {
		if (picked.page === undefined && picked.line === line) return;
		turnTo(picked.page ?? page.page)
			.then(() => {
				others.value = String(picked.line);
			})
			.catch(tell);
	};
	return { element: form, pickOther };
}
