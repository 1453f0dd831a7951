import QRCode from 'qrcode';

/** A QR code as one SVG path in a square of `size` units, without the quiet zone around it. */
export interface Code {
	readonly size: number;
	readonly path: string;
}

/** Draws the QR code of an address. Dark modules are joined along the row. */
export function drawCode(address: string): Code {
	// An address is bytes throughout: to look for shorter segments costs more than all the rest.
	const { modules } = QRCode.create([{ data: Buffer.from(address), mode: 'byte' }], {
		errorCorrectionLevel: 'M',
	});
	const { size } = modules;
	const across = Array.from({ length: size }, (_, at) => at);
	const path = across.flatMap((y) => {
		const row = across.map((x) => (modules.get(y, x) ? '1' : '0')).join('');
		return [...row.matchAll(/1+/g)].map(
			({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`,
		);
	});
	return { size, path: path.join('') };
}
