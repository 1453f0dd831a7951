import type { DeskPage } from '../describe-page.ts';
import { send } from './ask-door.ts';
import { fixKinds, roleWords } from './fix-kinds.ts';
import { make } from './make.ts';

const wordsLength = 14;
const option = (value: string, words: string): HTMLOptionElement =>
	make('option', { value }, words);
const labelled = (words: string, field: HTMLElement): HTMLElement =>
	make('label', {}, `${words} `, field);

const today = (): string => {
	const now = new Date();
	const two = (part: number): string => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** The form in which an editor corrects one line; `pickOther` names the second line by pressing it. */
export function drawForm(
	page: DeskPage,
	line: number,
	kind: string,
	counties: readonly { readonly code: string; readonly name: string }[],
	done: () => void,
): { readonly element: HTMLElement; readonly pickOther: (line: number) => void } {
	const textAt = (number: number): string =>
		page.lines.find((one) => one.number === number)?.text ?? '';
	const anchorOf = (number: number): { readonly line: number; readonly text: string } => ({
		line: number,
		text: textAt(number).trim().slice(0, wordsLength).trim(),
	});
	const kinds = make('select', { name: 'kind' });
	for (const { key, words } of fixKinds) kinds.append(option(key, words));
	kinds.value = kind;
	const others = make('select', { name: 'other' });
	for (const { number, text } of page.lines)
		if (number !== line) others.append(option(String(number), `${number} ${text.slice(0, 24)}`));
	const roles = make('select', { name: 'role' });
	for (const [role, words] of roleWords) roles.append(option(role, words));
	const county = make('input', { name: 'county', list: 'desk-counties', pattern: '[0-9]{6}' });
	const known = make('datalist', { id: 'desk-counties' });
	for (const { code, name } of counties) known.append(option(code, name));
	const words = make('input', { name: 'words', value: anchorOf(line).text });
	const value = make('input', { name: 'value' });
	const reason = make('input', { name: 'reason' });
	const fields = {
		other: labelled('哪一行', others),
		role: labelled('是什么', roles),
		county: labelled('县区代码', make('span', {}, county, known)),
		words: labelled('原来的字', words),
		value: labelled('应作', value),
	};
	const said = make('output', { role: 'status' });
	const needs = () => fixKinds.find(({ key }) => key === kinds.value)?.needs;
	const fit = (): void => {
		fields.other.hidden = needs() !== 'line';
		fields.role.hidden = needs() !== 'role';
		fields.county.hidden = needs() !== 'county';
		fields.value.hidden = needs() !== 'words' && needs() !== 'note';
		reason.required = kinds.value === 'passage' || kinds.value === 'withhold';
	};
	kinds.addEventListener('change', fit);
	fit();
	const entryOf = (): Record<string, unknown> => {
		const own = { line, text: words.value };
		const why = { ...(reason.value ? { reason: reason.value } : {}), date: today() };
		const key = kinds.value;
		if (needs() === 'line') return { ...own, [key]: anchorOf(Number(others.value)), ...why };
		if (key === 'role') return { ...own, role: roles.value, ...why };
		if (key === 'county') return { ...own, set: { county: county.value }, ...why };
		if (key === 'read' || key === 'note') return { ...own, [key]: value.value, ...why };
		if (key === 'passage') return { ...own, withhold: 'passage', ...why };
		if (key === 'withhold') return { ...own, withhold: 'article', ...why };
		return { ...own, [key]: true, ...why };
	};
	const form = make(
		'form',
		{ class: 'fix', 'data-line': String(line) },
		make('p', {}, `第${line}行：${textAt(line).slice(0, 40)}`),
		labelled('这一行', kinds),
		...Object.values(fields),
		labelled('为什么', reason),
		make('button', { type: 'submit' }, '写入更正'),
		said,
	);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		send({ page: page.page, fix: entryOf() }).then((trouble) => {
			said.textContent = trouble ?? '已写入，正在重排这一版……';
			if (!trouble) done();
		});
	});
	const pickOther = (number: number): void => {
		if (number !== line) others.value = String(number);
	};
	return { element: form, pickOther };
}
