import type { Booking } from '../booking/schema';
import { changesInWords } from '../words/changes';
import type { Language } from '../words/language';
import { localInWords } from '../words/local';
import { summaryOf } from '../words/summary';
import type { Item } from './schema';

/**
 * The item with all its words made again in another language, from the item alone; all else is as it was. Words
 * whose facts another node has taken away stay as they were.
 */
export function inLanguage(item: Item, language: Language): Item {
	const { event, old } = item;
	const changes =
		old && item.changes
			? { ...item.changes, ...changesInWords(old, item, item.changes, language) }
			: item.changes;
	return {
		...item,
		summary: summaryOf(event, item, changes && changes.summary, language),
		local: clocksInWords(item, language),
		old: old && { ...old, local: clocksInWords(old, language) },
		changes,
	};
}

function clocksInWords({ local }: Booking, language: Language): Booking['local'] {
	return {
		client: local.client && localInWords(local.client, language),
		company: local.company && localInWords(local.company, language),
	};
}
