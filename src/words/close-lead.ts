/** The first words of a text for a list: an ellipsis where they stop before a sentence does. */
export function closeLead(lead: string): string {
	return lead === '' || /[。！？…”）]$/.test(lead)
		? lead
		: `${lead.replace(/[，、；：,;:]$/, '')}……`;
}
