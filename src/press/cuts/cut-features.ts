import type { World } from '../model.ts';
import { type Ends, gainAcross } from './measure-ends.ts';
import type { Features } from './start-features.ts';

const GOES_ON =
	/^[\d.,%℃余多万亿个人名户件次场处元公里平亩吨家项条期岁倍成年月日时届级号路楼座台辆本篇对只头米千百十分点周]/u;

/** What a cut between two texts tells, beyond how the second begins. */
export function cutFeatures(
	from: string,
	to: string,
	tail: Ends,
	head: Ends,
	grams: ReadonlyMap<number, number>,
	words: World['words'],
): Features {
	const features: Features = {};
	const note = (name: string, holds: boolean): void => {
		if (holds) features[name] = 1;
	};
	const a = from.charCodeAt(from.length - 2);
	const b = from.charCodeAt(from.length - 1);
	const c = to.charCodeAt(0);
	const d = to.charCodeAt(1);
	const pause = /[，、；：]$/u.test(from);
	const gain = Math.min(12, gainAcross(tail, head, words));
	features['gain'] = gain / 4;
	note('gains', gain > 1.5);
	if (tail.tailText.length > 0 && !pause) {
		const lastAlone = words.get(tail.tailText.slice(-1)) ?? 0;
		const tailPerCharacter = -(tail.tail[0] ?? 0) / tail.tailText.length;
		features['tailOdd'] = gain > 1.5 ? 0 : Math.max(0, Math.min(2, (tailPerCharacter - 6) / 3));
		note('tailLone', gain <= 1.5 && lastAlone < 2000);
		note('tailLoneJoined', gain > 1.5 && lastAlone < 2000);
	}
	note('pair', grams.has(b * 65536 + c));
	note('tripleLeft', grams.has((a * 65536 + b) * 65536 + c));
	note('tripleRight', grams.has((b * 65536 + c) * 65536 + d));
	const { open } = tail;
	note('quoteClosed', open !== '' && head.closes === open);
	note('quoteLeft', open !== '' && head.closes !== open);
	note('quoteStray', open === '' && head.closes !== '');
	const digit = /\d$/u.test(from);
	note('digitOn', digit && GOES_ON.test(to));
	note('digitOff', digit && !GOES_ON.test(to));
	note('numeralOn', /[一二三四五六七八九十百千万两几半]$/u.test(from) && GOES_ON.test(to));
	note('pause', pause);
	note('pauseBad', pause && /^[，。、；：！？”）》的了]/u.test(to));
	note('listOn', /、$/u.test(from) && /^[^，。]{1,8}[、等]/u.test(to));
	note(
		'hanLatin',
		/[A-Za-z+]$/u.test(from) !== /^[A-Za-z\d+]/u.test(to) && /[A-Za-z+]$/u.test(from),
	);
	note('functionEnd', /[的了和与及在把被让将对为以从向是有不很更最就也都]$/u.test(from));
	note(
		'functionTwice',
		/[的了和与及在把被让将对为以从向是]$/u.test(from) && /^[的了和与及，。、；：等着过]/u.test(to),
	);
	return features;
}
