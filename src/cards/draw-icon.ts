import satori from 'satori';
import { cutFont } from '../faces/subset-face.ts';
import { site } from '../site.ts';

/** The edition's icon as SVG: the first character of its name on red. */
export async function drawIcon(): Promise<string> {
	const [letter = ''] = site.name;
	const style = {
		display: 'flex',
		width: '100%',
		height: '100%',
		alignItems: 'center',
		justifyContent: 'center',
		borderRadius: 8,
		backgroundColor: '#a3171a',
		color: '#fff',
		fontSize: 50,
		lineHeight: 1,
	};
	const data = await cutFont(letter, 'sfnt');
	return await satori(
		{ type: 'div', props: { style, children: letter } },
		{ width: 64, height: 64, fonts: [{ name: 'Icon', data, weight: 900 }] },
	);
}
