import type { Item } from '../item/schema';
import { durationInWords } from '../words/distance';
import type { Language } from '../words/language';
import { priceInWords } from '../words/price';
import type { Discretion } from './discretion';
import { lineOf } from '../words/line';
import { linkOf } from './link';
import type { Message, MessageChoice } from './schema';
import { timesOf } from './times';

type Times = 'when' | 'old_when' | 'duration';
type Links = 'reschedule_url' | 'cancel_url' | 'zoom_join_url';

/** The parts of a message, each of which a user may drag into a text of their own. */
export type Told = Pick<Message, Times | 'price' | 'where' | 'reason' | Links>;

export function toldOf(
	item: Item,
	choice: MessageChoice,
	discretion: Discretion,
	language: Language,
): Told {
	const { recipient, about, place } = choice;
	const zoom_join_url = discretion.link(item.zoom_join_url);
	const minutes = item.duration_minutes ?? 0;
	return {
		...timesOf(item, recipient, about === 'event' && item.event === 'reschedule', language),
		duration: minutes > 0 ? durationInWords(minutes, language) : null,
		price: priceOf(item, choice, language),
		where: zoom_join_url ?? linkOf(place) ?? lineOf(place),
		reason: about === 'event' ? discretion.line(reasonOf(item)) : null,
		...linksOf(item, choice, discretion),
		zoom_join_url,
	};
}

/** Whether the booking is cancelled, by whatever callback. */
export function isCancelled({ event, state, session_state }: Item): boolean {
	return event === 'cancelled' || state === 'cancelled' || session_state === 'cancelled';
}

function priceOf({ lesson }: Item, { currency }: MessageChoice, language: Language): string | null {
	const price = lesson?.price ?? 0;
	return price > 0 ? priceInWords(price, lesson?.currency ?? (currency || null), language) : null;
}

/** Of a cancellation or a reschedule: whoever did it gave it for the others. */
function reasonOf(item: Item): string | null {
	if (item.event === 'cancelled') return item.cancel_reason;
	if (item.event !== 'reschedule') return null;
	return item.changes?.reason ?? item.old_booking_cancel_reason;
}

/** The recipient's own links; the expert has none. What is cancelled can still be moved, as cabinet.fm allows. */
function linksOf(
	item: Item,
	{ recipient, isPast = false }: MessageChoice,
	discretion: Discretion,
): Pick<Told, 'reschedule_url' | 'cancel_url'> {
	if (recipient === 'worker' || isPast) return { reschedule_url: null, cancel_url: null };
	const [reschedule, cancel] =
		recipient === 'client'
			? [item.reschedule_url_client, item.cancel_url_client]
			: [item.reschedule_url, item.cancel_url];
	return {
		reschedule_url: discretion.link(reschedule),
		cancel_url: isCancelled(item) ? null : discretion.link(cancel),
	};
}
