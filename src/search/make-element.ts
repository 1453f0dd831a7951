/** Attributes by name; `true` sets an empty one, `false` and `undefined` leave it out. */
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element with attributes and children. */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== undefined && value !== false)
			element.setAttribute(name, value === true ? '' : value);
	}
	element.append(...children);
	return element;
}
