/**
 * Reads one set of the corpus: our own invented articles, one YAML file each, and `page.yaml`
 * with what stands on a page beside articles.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** A picture's caption as the corpus keeps it; `style` says how its credit is printed. */
export interface CorpusPhoto {
	readonly caption: string;
	readonly credit: readonly string[];
	readonly style?: '摄' | '攝' | '摄影报道' | 'line' | 'bare';
	readonly county?: string;
}

/** One article of the corpus. */
export interface CorpusArticle {
	readonly name: string;
	readonly genre: string;
	readonly script: 'hans' | 'hant';
	readonly kicker: readonly string[];
	readonly headline: readonly string[];
	readonly deck?: string;
	/** Names in the byline, without spaces. */
	readonly byline: readonly string[];
	/** The printed byline; missing when the names stand in the text. */
	readonly signed?: string;
	readonly signedAt: 'head' | 'end';
	readonly credit?: string;
	readonly column?: string;
	/** Six digits, a space, and the shortest name the text gives the county. */
	readonly county?: string;
	/** Mark before its crossheads. */
	readonly marker?: string;
	/** Paragraphs; a crosshead begins with `## `. */
	readonly paragraphs: readonly string[];
	readonly photos: readonly CorpusPhoto[];
}

/** What stands on a page beside articles, for one script. */
export interface Furnishings {
	readonly labels: readonly string[];
	readonly slogans: readonly string[];
	readonly heads: readonly string[];
	readonly photos: readonly CorpusPhoto[];
}

export interface Corpus {
	readonly articles: readonly CorpusArticle[];
	readonly hans: Furnishings;
	readonly hant: Furnishings;
}

type Raw = Readonly<Record<string, unknown>>;

const texts = (value: unknown): string[] =>
	value == null ? [] : [value].flat().map((text) => String(text));

/** Reads every file of a folder, in the order of their names. Throws on a file without text. */
export function loadCorpus(folder: string): Corpus {
	const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
	const read = (file: string): Raw => parse(readFileSync(join(folder, file), 'utf8')) as Raw;
	const page = read('page.yaml');
	return {
		articles: files
			.filter((file) => file !== 'page.yaml')
			.sort()
			.map((file) => toArticle(basename(file, '.yaml'), read(file))),
		hans: furnish(page, 'labels', 'slogans', 'heads', 'photos'),
		hant: furnish(page, 'hantLabels', 'hantSlogans', 'hantHeads', 'hantPhotos'),
	};
}

function furnish(page: Raw, labels: string, slogans: string, heads: string, photos: string) {
	return {
		labels: texts(page[labels]),
		slogans: texts(page[slogans]),
		heads: texts(page[heads]),
		photos: toPhotos(page[photos]),
	};
}

const toPhotos = (value: unknown): CorpusPhoto[] => (value ?? []) as CorpusPhoto[];

function toArticle(name: string, raw: Raw): CorpusArticle {
	const paragraphs = String(raw['text'] ?? '')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	if (paragraphs.length === 0) throw new Error(`${name}.yaml has no text`);
	const spaced = texts(raw['byline']);
	const compact = (text: string): string =>
		spaced.reduce((sum, person) => sum.replaceAll(person, person.replaceAll(' ', '')), text);
	const optional = (key: string) => (raw[key] == null ? {} : { [key]: compact(String(raw[key])) });
	return {
		name,
		genre: String(raw['genre']),
		script: raw['script'] === 'hant' ? 'hant' : 'hans',
		kicker: texts(raw['kicker']),
		headline: texts(raw['headline']),
		byline: spaced.map((person) => person.replaceAll(' ', '')),
		signedAt: raw['signedAt'] === 'end' ? 'end' : 'head',
		...optional('deck'),
		...optional('signed'),
		...optional('credit'),
		...optional('column'),
		...optional('county'),
		...optional('marker'),
		paragraphs: paragraphs.map(compact),
		photos: toPhotos(raw['photos']),
	};
}
