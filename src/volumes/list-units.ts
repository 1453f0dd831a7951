/**
 * What a site consists of, as units that are rendered at one stroke, each with a key: a digest of all
 * that its pages are made of. The same key, the same bytes; another key, and the unit is rendered again.
 */
import { openYears } from '../archive/count-years.ts';
import { digestOf } from '../archive/digest.ts';
import { isLong, shownOf } from '../archive/divided-lists.ts';
import { issueNeighbours } from '../archive/neighbours.ts';
import type { Edition } from '../archive/read-edition.ts';
import type { YearCount } from '../archive/records-names.ts';
import type { Beside } from '../archive/records-views.ts';
import { ownsCard } from '../cards/owns-card.ts';
import { planFaces } from '../faces/plan-faces.ts';
import { site } from '../site.ts';
import { monthOf } from '../words/format-date.ts';
import { digestRecords, pictureStamp } from './digest-records.ts';
import { isDivided } from './is-divided.ts';
import { rest } from './name-unit.ts';

/** What units are made of besides the edition's records. */
export interface UnitInputs {
	readonly root: string;
	/** Digest of the code, the packages and the settings. */
	readonly code: string;
	/** Digest of what only pages outside all units are made of: hand-written pages, redirects … */
	readonly rest: string;
	/** What stands beside the articles of a volume. */
	readonly besideOf: (volume: string) => ReadonlyMap<string, Beside>;
	/** What was built before, if it is known. */
	readonly before?: UnitKeys | undefined;
}

/** The keys of a site's units by name, and of the volumes whose issues these are. */
export interface UnitKeys {
	readonly units: ReadonlyMap<string, string>;
	readonly volumes: Readonly<Record<string, string>>;
}

/** A list of articles that may be divided by year. */
interface List {
	readonly name: string;
	readonly articles: readonly string[];
	readonly years: readonly YearCount[];
}

/** Keys every unit of an edition. Volumes that are as they were before are not looked into. */
export function listUnits(edition: Edition, inputs: UnitInputs): UnitKeys {
	const { root, code, before } = inputs;
	const of = digestRecords(edition, root);
	const units = new Map<string, string>();
	const volumes: Record<string, string> = {};
	const add = (name: string, ...parts: readonly unknown[]) =>
		units.set(name, digestOf([code, name, ...parts]));

	const pages = Map.groupBy(edition.pages, ({ issue }) => issue);
	const articles = Map.groupBy(edition.articles, ({ issue }) => issue);
	const photos = Map.groupBy(edition.photos, ({ issue }) => issue);
	const steps = issueNeighbours(edition.issues);
	const faces = planFaces(edition.articles, edition.pages.length);
	const sizes = [ownsCard(edition.pages.length), edition.pages.length > site.ownFaceUpTo];
	for (const [volume, issues] of Map.groupBy(edition.issues, (issue) => issue.volume)) {
		const ownOf = issues.map((issue) => {
			const own = pages.get(issue.id) ?? [];
			const { previous, next } = steps.get(issue.id) ?? {};
			const pictures = [
				...own.map(({ scan }) => pictureStamp(root, scan)),
				...(photos.get(issue.id) ?? []).map(({ id }) => of.photo(id)),
			];
			return [
				[issue.digest, of.paper(issue.paper), of.issueLine(previous), of.issueLine(next)],
				own.map(({ digest }) => digest),
				(articles.get(issue.id) ?? []).map(({ id }) => of.card(id)),
				pictures,
			];
		});
		const held = digestOf([code, sizes, ownOf]);
		volumes[volume] = held;
		add(`volume/${volume}`, held);
		const isSame = before?.volumes[volume] === held;
		const beside = isSame ? undefined : inputs.besideOf(volume);
		issues.forEach((issue, index) => {
			const name = `issue/${issue.id}`;
			const known = isSame ? before.units.get(name) : undefined;
			if (known) {
				units.set(name, known);
				return;
			}
			const besides = (articles.get(issue.id) ?? []).map(({ id, headline = '' }) => {
				const { county = [], column = [], related = [] } = beside?.get(id) ?? {};
				const others = [...county, ...column, ...related.map((relation) => relation.id)];
				return [others.map(of.card), related, faces.faceOf(headline, volume)?.name];
			});
			add(name, sizes, ownOf[index], besides);
		});
	}

	const divided = isDivided(edition.pages.length);
	const years = openYears(edition.articles, edition.issues);
	/** A list's page, and where lists are divided those of its years. */
	const addList = (
		name: string,
		{ articles: ids, ...facts }: List,
		others: readonly unknown[] = [],
	) => {
		const shown = divided ? ids.slice(0, shownOf.articles) : ids;
		add(name, divided, facts, shown.map(of.card), others);
		if (!divided || !isLong(ids.length)) return;
		// A year's page leads to the others, without their counts: a closed year stays as it is.
		const named = facts.years.map(({ year }) => year);
		for (const [year, own] of Map.groupBy(ids, years))
			add(`${name}/${year}`, facts.name, named, own.map(of.card));
	};
	const cut = (ids: readonly string[], most: number) => (divided ? ids.slice(0, most) : ids);
	for (const { mentioned, photos: pictures, digest: _, ...county } of edition.counties) {
		addList(`county/${county.code}`, county, [
			cut(mentioned, shownOf.mentioned).map(of.card),
			cut(pictures, shownOf.photos).map(of.photo),
		]);
	}
	for (const { photos: pictures, ...author } of edition.authors)
		addList(`author/${author.slug}`, author, cut(pictures, shownOf.photos).map(of.photo));
	const pageOf = new Map(edition.pages.map(({ id, name, number }) => [id, [id, name, number]]));
	for (const { pages: printed, ...column } of edition.columns) {
		const shown = cut(printed, shownOf.articles).map((id) => pageOf.get(id));
		addList(`column/${column.slug}`, column, shown);
	}
	const months = Map.groupBy(
		edition.issues.filter(({ date }) => monthOf(date) !== undefined),
		({ paper = 'unknown', date }) => `${paper}/${monthOf(date)}`,
	);
	const papers = Map.groupBy(months.keys(), (name) => name.split('/')[0] ?? '');
	for (const [name, issues] of months) {
		const all = (papers.get(name.split('/')[0] ?? '') ?? []).toSorted();
		const at = all.indexOf(name);
		const digests = issues.map(({ digest }) => digest);
		add(`month/${name}`, of.paper(issues[0]?.paper), digests, all[at - 1], all[at + 1]);
	}
	for (const face of faces.all) add(`face/${face.name}`);
	add(rest, inputs.rest, [...units]);
	return { units, volumes };
}
