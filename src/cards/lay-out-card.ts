import { site } from '../site.ts';

/** What a picture for sharing says. */
export interface CardText {
	readonly headline: string;
	/** 报名, 日期, 版: one line. */
	readonly source: string;
	/** County or column, if there is one. */
	readonly label?: string;
}

/** A node as satori takes it. */
export interface CardNode {
	readonly type: 'div';
	readonly props: {
		readonly style: Readonly<Record<string, string | number>>;
		readonly children: string | readonly CardNode[];
	};
}

export const cardSize = { width: 1200, height: 630 } as const;

const ink = '#1d1b19';
const red = '#a3171a';
const most = 52;

const box = (
	style: CardNode['props']['style'],
	children: CardNode['props']['children'],
): CardNode => ({ type: 'div', props: { style: { display: 'flex', ...style }, children } });

/** Lays the picture out: nameplate above, headline as large as it fits, source below. */
export function layOutCard({ headline, source, label }: CardText): CardNode {
	const letters = [...headline];
	const shown = letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : headline;
	const fontSize = letters.length <= 22 ? 88 : letters.length <= 36 ? 72 : 60;
	const plate = box({ justifyContent: 'space-between', alignItems: 'flex-end' }, [
		box({ fontSize: 52, color: red }, site.name),
		box({ fontSize: 32 }, label ?? ''),
	]);
	// Its padding is measured beside its width, so the margins are the inner box's.
	const margin = { across: 64, down: 44 };
	const sheet = box(
		{
			flexDirection: 'column',
			width: cardSize.width - 2 * margin.across,
			height: cardSize.height - 2 * margin.down,
			margin: `${margin.down}px ${margin.across}px`,
		},
		[
			box({ height: 10, marginBottom: 18, backgroundColor: ink }, ''),
			plate,
			box({ height: 2, marginTop: 14, backgroundColor: ink }, ''),
			box({ flexGrow: 1, alignItems: 'center', fontSize, lineHeight: 1.32 }, shown),
			box({ height: 2, backgroundColor: ink }, ''),
			box({ marginTop: 16, fontSize: 30 }, source),
		],
	);
	return box({ ...cardSize, backgroundColor: '#fbfaf6', color: ink, fontFamily: 'Card' }, [sheet]);
}
