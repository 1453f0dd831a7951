import { chooseVoice } from './choose-voice.ts';
import { markSpoken } from './mark-spoken.ts';
import { readArticle } from './read-article.ts';
import { recallRate } from './speech-rate.ts';

/** Reads one article aloud. */
export interface Speaker {
	/** Starts at the head, or goes on where it paused. */
	readonly play: () => void;
	readonly pause: () => void;
	readonly stop: () => void;
	/** One sentence on (1) or back (-1). */
	readonly step: (by: 1 | -1) => void;
}

export type SpeakerState = 'playing' | 'paused' | 'stopped' | 'broken';

/**
 * Reads an article aloud in short utterances, one queued when the one before has ended: voices that
 * break off long texts have none to break off. A pause ends the utterance, and going on says it
 * again, since the browsers' own pause does nothing on some phones.
 */
export function openSpeaker(article: Element, told: (state: SpeakerState) => void): Speaker {
	const utterances = readArticle(article);
	let at = 0;
	// Of an utterance that was called off the end is still reported; only the latest one counts.
	let turn = 0;
	let spoken: SpeechSynthesisUtterance | undefined;

	const say = (): void => {
		turn += 1;
		const mine = turn;
		const utterance = utterances[at];
		if (!utterance) {
			finish('stopped');
			return;
		}
		markSpoken(utterance.sentence);
		spoken = new SpeechSynthesisUtterance(utterance.text);
		spoken.lang = 'zh-CN';
		spoken.rate = recallRate().factor;
		spoken.voice = chooseVoice(speechSynthesis.getVoices()) ?? null;
		spoken.onend = () => {
			if (mine !== turn) return;
			at += 1;
			say();
		};
		spoken.onerror = () => mine === turn && finish('broken');
		speechSynthesis.speak(spoken);
	};
	const hush = (): void => {
		turn += 1;
		speechSynthesis.cancel();
	};
	const finish = (state: SpeakerState): void => {
		hush();
		at = 0;
		markSpoken(undefined);
		told(state);
	};
	const play = (): void => {
		hush();
		told('playing');
		say();
	};
	return {
		play,
		pause: () => {
			hush();
			told('paused');
		},
		stop: () => finish('stopped'),
		step: (by) => {
			const here = utterances[at]?.sentence;
			let next = at;
			while (utterances[next] && utterances[next]?.sentence === here) next += by;
			const sentence = utterances[next]?.sentence;
			// Backwards one comes in at the sentence's end.
			while (by < 0 && next > 0 && utterances[next - 1]?.sentence === sentence) next -= 1;
			at = Math.max(0, next);
			play();
		},
	};
}
