import { keep, recall } from './kept.ts';

const names = ['theme', 'size', 'measure', 'elder'] as const;
type Settings = Partial<Record<(typeof names)[number], string>>;

function recallSettings(): Settings {
	const kept = recall('settings');
	return typeof kept === 'object' && kept !== null ? kept : {};
}

/** Sets one thing for all pages; an empty value returns to what is usual. */
function set(name: (typeof names)[number], value: string): void {
	const { [name]: _, ...rest } = recallSettings();
	const settings: Settings = value === '' ? rest : { ...rest, [name]: value };
	keep('settings', settings);
	show(settings);
}

function show(settings: Settings): void {
	const { dataset } = document.documentElement;
	for (const name of names) {
		const value = settings[name];
		if (value === undefined) delete dataset[name];
		else dataset[name] = value;
		for (const input of document.querySelectorAll<HTMLInputElement>(`input[name="reader-${name}"]`))
			input.checked = input.value === (value ?? '');
	}
}

/**
 * Wires the panel of settings and the links into and out of 长者模式. The head's script has set
 * the page already; other open pages follow what is chosen here.
 */
export function wireSettings(): void {
	show(recallSettings());
	const panel = document.querySelector<HTMLDetailsElement>('details[data-settings]');
	panel?.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement)) return;
		const name = names.find((each) => target.name === `reader-${each}`);
		if (name) set(name, target.value);
	});
	document.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || !panel?.open) return;
		panel.open = false;
		panel.querySelector('summary')?.focus();
	});
	document.addEventListener('click', ({ target }) => {
		if (!(target instanceof Element)) return;
		if (panel?.open && !panel.contains(target)) panel.open = false;
		if (target.closest('.elder-bar a')) set('elder', '');
	});
	window.addEventListener('hashchange', () => {
		if (location.hash === '#elder') set('elder', 'on');
	});
	window.addEventListener('storage', ({ key }) => {
		if (key === 'xianbao:settings') show(recallSettings());
	});
}
