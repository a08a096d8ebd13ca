import type { Language } from '../words/language';
import type { Item } from './schema';
import { inWords } from './words';

/**
 * The item with all its words made again in another language, from the item alone; all else is as it was. Words
 * whose facts another node has taken away stay as they were.
 */
export function inLanguage(item: Item, language: Language): Item {
	const { event, old, changes } = item;
	const words = inWords({ event, booking: item, old, changes }, language);
	return {
		...item,
		summary: changes && !words.changes ? item.summary : words.summary,
		local: words.booking.local,
		old: words.old,
		changes: words.changes ?? changes,
	};
}
