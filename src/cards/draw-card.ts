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
	// Not every package lets its own version be read; this project's pins it.
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
		// A palette would halve the bytes and take four times as long.
		return await sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
	});
}
