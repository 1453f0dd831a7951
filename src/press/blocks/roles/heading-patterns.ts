/** The name of a place or office alone, as in the kicker of a report: 旬阳市吕河镇, 内蒙古和林格尔县：. */
export const PLACE_ALONE =
	/^(?:[^，。、：；“”！？\s]{2,14}(?:镇|乡|县|区|市|州|旗|街道|村|局|委|院|校)|[^，。]{2,16}[：])$/u;

/** Two short halves with a space or comma between. */
export const TWO_HALVES = /^[^\s，。]{4,12}[\s，][^\s，。]{4,12}$/u;

/** A body that signs notices. */
export const ORGANISATION =
	/(?:公司|局|委员会|政府|办公室|中心|协会|管理处|管委会|领导小组|指挥部|医院|学校|大学|支行|分行)$/u;

/** Two halves of one length without other marks: 党建引领聚合力 强村富民开新局. */
export function hasEvenHalves(folded: string): boolean {
	if (!TWO_HALVES.test(folded) || /[“：]/u.test(folded)) return false;
	const [one, two] = folded.split(/[\s，]+/u);
	return one?.length === two?.length;
}
