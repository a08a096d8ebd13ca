import type { Findings } from './findings';
import { Content } from './content';
import { openedObject } from './packed';
import type { Opened } from './packed';

/**
 * The object with any of the fields: the given one or, where it has none of them, the one that stands under one of the
 * holders. All else that stands beside it is kept.
 *
 * @param others fields that somebody else reads
 */
export function holderOf(
	given: Opened,
	fields: readonly string[],
	holders: readonly string[],
	others: readonly string[],
	findings: Findings,
): Opened {
	const outer = new Content(given.content, given.place);
	if (fields.some((field) => outer.holds(field))) return given;
	const inside = holders.flatMap((holder) => {
		const found = outer.at(holder);
		const opened = found ? openedObject(found) : null;
		if (opened === null || opened === 'nothing') return [];
		const inner = new Content(opened.content, opened.place);
		return fields.some((field) => inner.holds(field)) ? [{ holder, opened }] : [];
	});
	if (inside.length !== 1) return given;
	const [{ holder, opened }] = inside;
	for (const field of [holder, ...others]) outer.take(field);
	outer.keepRest(findings);
	return opened;
}
