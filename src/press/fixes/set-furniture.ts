import type { Furniture } from '../model.ts';
import type { PlacedFix } from './set-fields.ts';

/** A line that belongs to no article and the fixes in; the same under the name an editor gives it out. */
export function setFurniture(furniture: Furniture, fixes: readonly PlacedFix[]): Furniture {
	let named = furniture;
	for (const { fix, line } of fixes) {
		if (fix.kind !== 'role' || (fix.role !== 'page-head' && fix.role !== 'staff')) continue;
		if (line.number !== furniture.line.number || line.place.page !== furniture.line.place.page)
			continue;
		// Every other role is read off the page; these two differ in words alone.
		if (furniture.kind === 'page-head' || furniture.kind === 'staff')
			named = { ...named, kind: fix.role, because: `roles/${fix.role}` };
	}
	return named;
}
