import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { keepMade } from '../faces/keep-made.ts';
import { cutFont } from '../faces/subset-face.ts';
import { type CardText, cardSize, layOutCard } from './lay-out-card.ts';

const root = createRequire(join(process.cwd(), 'package.json'));
const makers = ['satori', 'sharp', '@fontsource/noto-serif-sc'].map((name) => {
	// satori keeps its package.json to itself; the lock of this project pins what is installed.
	const { dependencies }: { dependencies: Record<string, string> } = root('./package.json');
	return `${name} ${dependencies[name]}`;
});

/** The picture as PNG, 1200×630; from the cache where the same was drawn before. */
export async function drawCard(text: CardText): Promise<Buffer> {
	const tree = layOutCard(text);
	const digest = createHash('sha256')
		.update(JSON.stringify([makers, tree]))
		.digest('hex');
	return await keepMade(`cards/${digest.slice(0, 24)}.png`, async () => {
		const letters = [...new Set(JSON.stringify(tree))].sort().join('');
		const data = await cutFont(letters, 'sfnt');
		const svg = await satori(tree, { ...cardSize, fonts: [{ name: 'Card', data, weight: 900 }] });
		return await sharp(Buffer.from(svg)).png({ palette: true, colours: 32, effort: 7 }).toBuffer();
	});
}
