import type { BookingFacts } from '../booking/schema';
import { readBooking } from '../booking/booking';
import type { Setting } from '../booking/setting';
import { Content } from '../callback/content';
import { Envelope } from '../callback/envelope';
import { Findings } from '../callback/findings';
import type { Found } from '../callback/found';
import type { Callback } from '../callback/recognise';
import { openedObject } from '../callback/packed';
import type { Opened } from '../callback/packed';
import { kindOf } from '../json/json';
import type { JsonObject } from '../json/json';
import { compareBookings } from '../reschedule/compare';
import { emptyFields } from '../reschedule/empty';
import type { ChangeFacts } from '../reschedule/schema';
import type { Language } from '../words/language';
import { eventKey } from './key';
import type { Item } from './schema';
import { inWords } from './words';

/** The typed item of a callback: the same for the same callback, setting and language, whenever it is made. */
export function toItem(callback: Callback, setting: Setting, language: Language): Item {
	const findings = new Findings();
	for (const { value, place } of callback.beside) findings.keep(place, value);
	const { booking, old, changes } = readBookings(callback, setting, findings);
	const words = inWords({ event: callback.event, booking, old, changes }, language);
	return {
		event: callback.event,
		summary: words.summary,
		issues: findings.issues,
		...words.booking,
		old: words.old,
		changes: words.changes,
		extra: findings.extra(),
		callback_type: callback.callbackType,
		event_key: eventKey(callback.content),
	};
}

/** The bookings that a callback tells of, without words. */
interface Bookings {
	booking: BookingFacts;
	old: BookingFacts | null;
	/** `null` while one of the two is not known. */
	changes: ChangeFacts | null;
}

function readBookings(callback: Callback, setting: Setting, findings: Findings): Bookings {
	const { content, place, event } = callback;
	if (event === 'reschedule') return readPair(callback, setting, findings);
	const fields = new Envelope(content, place, findings, ['callback_type']);
	return { booking: readBooking(fields, event, setting, findings), old: null, changes: null };
}

/** The new booking under `new`, or beside the type where there is no `new`; the old one under `old`. */
function readPair(callback: Callback, setting: Setting, findings: Findings): Bookings {
	const { content, place } = pairIn(callback, findings);
	const read = (fields: Envelope) => readBooking(fields, 'reschedule', setting, findings);
	const sides = new Content<'callback_type' | 'new' | 'old'>(content, place);
	sides.take('callback_type');
	const current = recordOf(sides.take('new'), findings);
	const old = recordOf(sides.take('old'), findings);
	if (current) sides.keepRest(findings);
	const fields = current
		? new Envelope(current.content, current.place, findings)
		: new Envelope(content, place, findings, ['callback_type', 'new', 'old']);
	const isPair = old !== null && (current !== null || !fields.isEmpty());
	const now = { booking: read(fields), empty: emptyFields(fields) };
	const oldFields = old && new Envelope(old.content, old.place, findings);
	const before = oldFields && { booking: read(oldFields), empty: emptyFields(oldFields) };
	const lookup_id = now.booking.old_id ?? before?.booking.id ?? now.booking.id;
	return {
		booking: { ...now.booking, lookup_id },
		old: before && before.booking,
		changes: before && isPair ? compareBookings(before, now) : null,
	};
}

/** The object with `new` and `old`: the callback itself or, where it has neither, its `booking`. */
function pairIn(
	{ content, place }: Callback,
	findings: Findings,
): Pick<Callback, 'content' | 'place'> {
	const outer = new Content<'callback_type' | 'booking'>(content, place);
	const nested = outer.at('booking');
	const opened = nested && openedObject(nested);
	const isPair = (object: JsonObject) => ['new', 'old'].some((side) => Object.hasOwn(object, side));
	if (!opened || opened === 'nothing' || isPair(content) || !isPair(opened.content)) {
		return { content, place };
	}
	outer.take('callback_type');
	outer.take('booking');
	outer.keepRest(findings);
	return opened;
}

function recordOf(found: Found | undefined, findings: Findings): Opened | null {
	const opened = found && openedObject(found);
	if (opened === null) {
		const what = kindOf(found?.value);
		if (found)
			findings.displace(found.place, found.value, `Expected a booking record, found ${what}`);
	}
	return opened === undefined || opened === 'nothing' ? null : opened;
}
