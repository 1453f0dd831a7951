import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { assembleSite, type Part } from '../builds/assemble-site.ts';
import type { Made, Standing } from '../builds/build-aside.ts';
import { headerTable } from '../hosting/header-table.ts';
import { writeHeadersFile } from '../hosting/write-headers-file.ts';
import { writeData } from '../search/write-data.ts';
import { base } from '../site.ts';
import { urls } from '../urls.ts';
import { listBatches } from '../volumes/list-batches.ts';
import { listFiles } from '../volumes/list-files.ts';
import { listProvided } from '../volumes/list-provided.ts';
import { listRecords } from '../volumes/list-records.ts';
import { type Manifest, readManifest, writeManifest } from '../volumes/manifest.ts';
import { rest } from '../volumes/name-unit.ts';
import { planSite, type SitePlan } from '../volumes/plan-site.ts';
import { writeScope } from '../volumes/write-scope.ts';
import { describePlan } from './describe-plan.ts';
import { measurePhases } from './measure-phases.ts';
import { readAhead } from './read-ahead.ts';
import { runRender } from './run-render.ts';
import { watchBuild } from './watch-build.ts';

/** What is asked of a build. */
export interface SiteRequest {
	/** Everything is rendered, whatever stands. */
	readonly all?: boolean;
	/** This volume is rendered, whatever stands. */
	readonly volume?: string;
	/** Volumes that were rendered elsewhere, and where their pages lie. */
	readonly provided?: ReadonlyMap<string, string>;
}

const searchFolder = urls.searchData().slice(base.length);

/**
 * Makes the site of the edition below `root` in `folder`: renders what changed since the site that
 * stands was made, and takes the rest from there.
 * @throws a mistake error when an editor has to mend something.
 */
export async function makeSite(
	root: string,
	folder: string,
	standing: Standing,
	{ all = false, volume, provided }: SiteRequest,
): Promise<Made> {
	const phase = measurePhases();
	const known = all ? undefined : readManifest(standing.current?.manifest);
	const before = known && volume !== undefined ? withoutVolume(known, volume) : known;
	const ahead = await readAhead(root);
	const plan = planSite(root, before);
	phase('read', ahead);
	console.log(describePlan(plan, before !== undefined));
	const [parts, rendered] = [new Map<string, Part>(), new Map<string, string>()];
	const output = join(root, '.cache/rendered');
	rmSync(output, { recursive: true, force: true });
	const given = listProvided(plan.edition, plan.dirty, provided);
	const dirty = plan.dirty.filter((unit) => !given.has(unit));
	if (plan.dirty.length > 0) {
		const { files, cpu } = await renderUnits(root, output, { ...plan, dirty });
		for (const [unit, { from, files: own }] of [...given, ...files]) {
			parts.set(unit, { key: plan.keys.units.get(unit) ?? '', files: own });
			rendered.set(unit, from);
		}
		phase('render', cpu);
	}
	for (const [unit, key] of plan.keys.units) {
		const there = before?.parts[unit];
		if (parts.has(unit)) continue;
		// A unit may have no page: an edition without a column has no page of one.
		parts.set(unit, there?.key === key ? there : { key, files: [] });
		if (there?.key !== key) rendered.set(unit, output);
	}
	writeSearch(root, output, plan, before, standing, parts, rendered);
	phase('index');
	mkdirSync(output, { recursive: true });
	writeFileSync(join(output, '_headers'), writeHeadersFile(headerTable));
	parts.set('headers', { key: '', files: ['_headers'] });
	rendered.set('headers', output);
	const manifest: Manifest = { parts: Object.fromEntries(parts), volumes: plan.keys.volumes };
	const spare = readManifest(standing.spare)?.parts;
	const current =
		standing.current && known ? { folder: standing.current.folder, parts: known.parts } : undefined;
	const change = assembleSite(folder, manifest.parts, rendered, {
		...(current && { current }),
		...(spare && { spare }),
	});
	rmSync(output, { recursive: true, force: true });
	phase('place');
	return { change, manifest: writeManifest(manifest) };
}

/** Renders what has to be, two runs of Astro at a time. @returns the files of each unit. */
async function renderUnits(root: string, output: string, plan: SitePlan) {
	const batches = listBatches(plan.edition, plan.dirty);
	const end = watchBuild(() => expect(plan), {
		write: (text) => process.stdout.write(text),
		live: process.stdout.isTTY && !process.env['CI'],
		now: () => performance.now(),
	});
	const files = new Map<string, { from: string; files: readonly string[] }>();
	const queue = batches.entries();
	let cpu = 0;
	const work = async (slot: number) => {
		for (const [index, batch] of queue) {
			const folder = join(output, `${index}`);
			const { file, unitOf } = writeScope(root, `${slot}`, batch, plan);
			const cache = join(root, '.cache', slot === 0 ? 'astro' : `astro-${slot}`);
			cpu += await runRender({ root, scope: file, folder, cache });
			const wanted = new Set(batch);
			for (const [unit, own] of listFiles(folder, unitOf))
				if (wanted.has(unit)) files.set(unit, { from: folder, files: own });
		}
	};
	const slots = Math.min(batches.length, availableParallelism(), 2);
	try {
		await Promise.all(Array.from({ length: slots }, (_, slot) => work(slot)));
	} finally {
		const { files: count, articles, volumes, seconds } = end();
		const counts = `volumes ${volumes}, articles ${articles}, pages ${count}`;
		console.log(`Rendered: ${counts}, in ${seconds.toFixed(1)} s.`);
	}
	return { files, cpu };
}

function writeSearch(
	root: string,
	output: string,
	plan: SitePlan,
	before: Manifest | undefined,
	standing: Standing,
	parts: Map<string, Part>,
	rendered: Map<string, string>,
): void {
	const name = (part: string) => `search/${part}`;
	const from = join(output, 'search-data');
	const cut = (path: string) => path.slice(searchFolder.length);
	const data = writeData(
		listRecords(plan.edition),
		join(from, searchFolder),
		join(root, '.cache/search'),
		{
			part: (part) => {
				const there = before?.parts[name(part)];
				return there && { key: there.key, files: there.files.map(cut) };
			},
			read: (path) => readFileSync(join(standing.current?.folder ?? '', searchFolder, path)),
		},
	);
	for (const [part, { key, files }] of data.parts) {
		parts.set(name(part), { key, files: files.map((file) => searchFolder + file) });
		if (data.written.has(part)) rendered.set(name(part), from);
	}
}

function withoutVolume({ parts, volumes }: Manifest, volume: string): Manifest {
	const { [volume]: _, ...others } = volumes;
	return {
		parts: Object.fromEntries(
			Object.entries(parts).map(([name, part]) => [
				name,
				name === rest || name === `volume/${volume}` ? { ...part, key: '' } : part,
			]),
		),
		volumes: others,
	};
}

function expect({ edition, dirty }: SitePlan) {
	const units = new Set(dirty);
	const articles = edition.articles.filter(({ issue }) => units.has(`issue/${issue}`));
	return {
		volumeOf: new Map(
			articles.map(({ id, volume }) => [
				`${urls.article(id).slice(base.length)}index.html`,
				volume,
			]),
		),
		files: 0,
	};
}
