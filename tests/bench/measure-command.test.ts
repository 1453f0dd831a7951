import { expect, test } from 'vitest';
import { measureCommand } from './measure-command.ts';

const node = process.execPath;
const busy = (seconds: number) =>
	`const end = process.cpuUsage().user + ${seconds} * 1e6; while (process.cpuUsage().user < end);`;
const linux = test.runIf(process.platform === 'linux');

linux('adds up the processor time of a command and its children', async () => {
	const child = `require('node:child_process').spawnSync('${node}', ['-e', \`${busy(0.5)}\`]);`;
	const { cpu, failure } = await measureCommand(node, ['-e', child + busy(0.3)]);
	expect(failure).toBeUndefined();
	expect(cpu).toBeGreaterThan(0.8);
	expect(cpu).toBeLessThan(3);
});

linux('adds up memory that is held at the same time, not what is held in turn', async () => {
	const hold = `const held = Buffer.alloc(2e8, 1); setTimeout(() => held.length, 700);`;
	const inTurn = `for (const _ of [1, 2]) require('node:child_process').spawnSync('${node}', ['-e', '${hold}']);`;
	const { memory } = await measureCommand(node, ['-e', inTurn]);
	expect(memory).toBeGreaterThan(230);
	expect(memory).toBeLessThan(400);
});

linux('stops what holds too much and tells of what ends badly', async () => {
	const grow = 'const held = []; setInterval(() => held.push(Buffer.alloc(2e7, 1)), 20);';
	const stopped = await measureCommand(node, ['-e', grow], { most: 300 });
	expect(stopped.failure).toMatch(/^stopped at \d+ MB$/);
	const { failure, output } = await measureCommand('sh', ['-c', 'echo said; exit 3']);
	expect([failure, output]).toEqual(['ended with 3', 'said\n']);
});
