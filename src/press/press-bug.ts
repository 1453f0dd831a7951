/** For what cannot happen: the fault is ours, and the build must stop at once. */
export function pressBug(what: string): Error {
	return new Error(`The press has a fault: ${what}. Please report it with the page's text.`);
}
