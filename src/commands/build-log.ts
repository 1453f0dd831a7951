/**
 * Where Astro's log goes during a build: to whoever listens. Astro loads this file twice, by itself
 * and bundled with the pages; a channel of Node's is one for both.
 */
import { channel } from 'node:diagnostics_channel';

/** The channel's name. */
export const buildLog = 'xianbao:build-log';

/** What Astro logs. */
export interface LogMessage {
	readonly label: string | null;
	readonly level: string;
	readonly message: string;
	readonly newLine: boolean;
}

export default () => ({ write: (message: LogMessage) => channel(buildLog).publish(message) });
