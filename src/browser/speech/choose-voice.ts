/** The best voice for Mandarin on this device: of the mainland, kept on the device, the default. */
export function chooseVoice(
	voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisVoice | undefined {
	const rank = ({ lang, localService, default: usual }: SpeechSynthesisVoice): number =>
		(/^(zh|cmn)[-_]?(hans)?[-_]?(cn)?$/i.test(lang) ? 4 : 0) +
		(localService ? 2 : 0) +
		(usual ? 1 : 0);
	const chinese = voices.filter(({ lang }) => /^(zh|cmn)\b/i.test(lang.replace('_', '-')));
	return chinese.sort((a, b) => rank(b) - rank(a))[0];
}

/** Calls back once, as soon as the device is known to have a Chinese voice; it may never do so. */
export function whenVoiced(then: () => void): void {
	if (!('speechSynthesis' in window)) return;
	const look = (): void => {
		if (!chooseVoice(speechSynthesis.getVoices())) return;
		speechSynthesis.removeEventListener?.('voiceschanged', look);
		then();
	};
	speechSynthesis.addEventListener?.('voiceschanged', look);
	look();
}
