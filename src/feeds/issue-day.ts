/**
 * The moment an issue's day begins in China, for the formats that ask for a moment. A date that is
 * open, approximate or not known to the day has none.
 * @param date EDTF, for example `2024-11-05`
 */
export function startOfDay(date: string | undefined): Date | undefined {
	return date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00+08:00`) : undefined;
}
