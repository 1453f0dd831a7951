import { today } from './kept.ts';
import { recordReading } from './reading-history.ts';
import { wireSelection } from './scrapbook/wire-selection.ts';
import { wireSpeech } from './speech/wire-speech.ts';

const article = document.querySelector('[data-article]');
if (article) {
	recordReading(location.pathname, article.querySelector('h1')?.textContent?.trim() ?? '');
	for (const place of document.querySelectorAll('[data-accessed]'))
		place.textContent = `[${today()}]`;
	wireSpeech(article);
	wireSelection(article);
}
