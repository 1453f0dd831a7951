/** The first words of a text for a list: an ellipsis where they stop before a sentence does. */
export function closeLead(lead: string): string {
	if (lead === '' || /[。！？”）]$/.test(lead)) return lead;
	return `${lead.replace(/[，、；：,;:…]+$/, '')}……`;
}
