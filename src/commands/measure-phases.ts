/**
 * Measures the phases of a build: the function it gives ends one. With `XIANBAO_PHASES` set, each is
 * printed as a line of JSON with seconds of CPU, `others` being those of other processes, and of the clock.
 */
export function measurePhases(): (phase: string, others?: number) => void {
	const now = () => {
		const { userCPUTime, systemCPUTime } = process.resourceUsage();
		return { cpu: (userCPUTime + systemCPUTime) / 1e6, wall: performance.now() / 1000 };
	};
	let last = now();
	return (phase, others = 0) => {
		const { cpu, wall } = now();
		if (process.env['XIANBAO_PHASES'])
			console.log(JSON.stringify({ phase, cpu: cpu - last.cpu + others, wall: wall - last.wall }));
		last = { cpu, wall };
	};
}
