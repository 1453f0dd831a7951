import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Cost, measureCommand } from '../../measure-command.ts';
import { type Figures, type Part, weighFolder } from '../figures.ts';

/** The generators ours is measured against; Pagefind indexes what they write. */
export const peers = ['hugo', 'eleventy'] as const;
export type Peer = (typeof peers)[number];

/** The command of each, and the folder it writes. */
const commands: Readonly<
	Record<Peer, { readonly command: readonly string[]; readonly to: string }>
> = {
	hugo: { command: ['hugo', '--quiet'], to: 'public' },
	eleventy: {
		command: [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
		to: '_site',
	},
};

/**
 * Builds the project of `writePeers` with a peer, then its index with the Pagefind CLI.
 * @param most MB of memory at which either is stopped
 */
export async function measurePeer(peer: Peer, folder: string, most: number): Promise<Figures> {
	const { command, to } = commands[peer];
	const [program = '', ...parts] = command;
	const render = await measureCommand(program, parts, { folder, most });
	if (render.failure) return { ...addUp(render), failure: `render ${render.failure}` };
	const pagefind = await findPagefind();
	const index = await measureCommand(pagefind, ['--site', to, '--silent'], { folder, most });
	const files = weighFolder(join(folder, to));
	const figures = { ...addUp(render, index), ...files };
	return index.failure ? { ...figures, failure: `index ${index.failure}` } : figures;
}

function addUp(render: Cost, index?: Cost): Figures {
	const costs = index ? [render, index] : [render];
	return {
		render: partOf(render),
		...(index && { index: partOf(index) }),
		cpu: costs.reduce((sum, { cpu }) => sum + cpu, 0),
		wall: costs.reduce((sum, { seconds }) => sum + seconds, 0),
		memory: Math.max(...costs.map(({ memory }) => memory)),
	};
}

function partOf({ cpu, seconds, memory }: Cost): Part {
	return { cpu, wall: seconds, memory };
}

/** The program itself: the wrapper that npm starts would be counted too. */
async function findPagefind(): Promise<string> {
	const wrapper = resolve('node_modules/pagefind/lib/resolveBinary.js');
	const { resolveBinaryPath } = (await import(pathToFileURL(wrapper).href)) as {
		resolveBinaryPath: (names: readonly string[]) => string;
	};
	const path = resolveBinaryPath(['pagefind_extended', 'pagefind']);
	if (!existsSync(path)) throw new Error(`Unexpected end of ${path}, expected Pagefind's program`);
	return path;
}
