import { tellReader } from '../tell-reader.ts';
import { whenVoiced } from './choose-voice.ts';
import type { Speaker, SpeakerState } from './open-speaker.ts';
import { changeRate, recallRate } from './speech-rate.ts';

/**
 * Shows the button for reading aloud once a Chinese voice is there, and loads the reader on the
 * first press. Esc stops.
 */
export function wireSpeech(article: Element): void {
	const start = document.querySelector<HTMLButtonElement>('button[data-speak]');
	const bar = document.querySelector<HTMLElement>('[data-speech-bar]');
	const pause = bar?.querySelector<HTMLButtonElement>('[data-do="pause"]');
	const rate = bar?.querySelector<HTMLButtonElement>('[data-do="rate"]');
	if (!start || !bar || !pause || !rate) return;
	let speaker: Speaker | undefined;
	let state: SpeakerState = 'stopped';
	const told = (now: SpeakerState): void => {
		const closes = !bar.hidden && (now === 'stopped' || now === 'broken');
		if (closes && bar.contains(document.activeElement)) start.focus();
		state = now;
		bar.hidden = now === 'stopped' || now === 'broken';
		pause.textContent = now === 'paused' ? '继续' : '暂停';
		if (now === 'broken') tellReader('朗读中断：这台设备的语音没有回应。');
	};
	const actions: Readonly<Record<string, () => void>> = {
		back: () => speaker?.step(-1),
		pause: () => (state === 'playing' ? speaker?.pause() : speaker?.play()),
		on: () => speaker?.step(1),
		stop: () => speaker?.stop(),
		rate: () => {
			rate.textContent = `语速：${changeRate().words}`;
			if (state === 'playing') speaker?.play();
		},
	};
	start.addEventListener('click', async () => {
		const { openSpeaker } = await import('./open-speaker.ts');
		speaker ??= openSpeaker(article, told);
		speaker.play();
		pause.focus();
	});
	bar.addEventListener('click', ({ target }) => {
		if (target instanceof HTMLElement) actions[target.dataset['do'] ?? '']?.();
	});
	document.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape' && !bar.hidden) speaker?.stop();
	});
	rate.textContent = `语速：${recallRate().words}`;
	// A voice would go on over the next page.
	window.addEventListener('pagehide', () => speaker?.stop());
	whenVoiced(() => {
		start.hidden = false;
	});
}
