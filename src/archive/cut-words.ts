import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

let loaded: Jieba | undefined;

/** The word cutter with its dictionary, loaded once a process. */
export function cutter(): Jieba {
	loaded ??= Jieba.withDict(dict);
	return loaded;
}
