import type { BookingFacts } from '../booking/schema';
import { readBooking } from '../booking/booking';
import type { Setting } from '../booking/setting';
import { Content } from '../callback/content';
import { DOCUMENTED, Envelope } from '../callback/envelope';
import type { CabinetFmEvent } from '../callback/event';
import { Findings } from '../callback/findings';
import type { Found } from '../callback/found';
import { holderOf } from '../callback/holder';
import type { Callback } from '../callback/recognise';
import { openedObject } from '../callback/packed';
import type { Opened } from '../callback/packed';
import { WRAPPERS } from '../callback/unwrap';
import { kindOf } from '../json/json';
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

const TYPE = ['callback_type'];
const SIDES = ['new', 'old'];

function readBookings(callback: Callback, setting: Setting, findings: Findings): Bookings {
	const { event } = callback;
	if (event === 'reschedule') return readPair(callback, setting, findings);
	const fields = envelopeOf(callback, TYPE, event, findings);
	return { booking: readBooking(fields, event, setting, findings), old: null, changes: null };
}

/** The one record of a callback. Beside a type that the page does not list, anything may stand under `data`. */
function envelopeOf(
	given: Opened,
	others: string[],
	event: CabinetFmEvent,
	findings: Findings,
): Envelope {
	const holders = event === 'other' ? [] : WRAPPERS;
	const record = holderOf(given, DOCUMENTED, holders, others, findings);
	return new Envelope(record.content, record.place, findings, record === given ? others : []);
}

/** The new booking under `new`, or beside the type where there is no `new`; the old one under `old`. */
function readPair(callback: Callback, setting: Setting, findings: Findings): Bookings {
	const read = (fields: Envelope) => readBooking(fields, 'reschedule', setting, findings);
	const pair = holderOf(callback, SIDES, ['booking', ...WRAPPERS], TYPE, findings);
	const others = pair === callback ? TYPE : [];
	const sides = new Content<string>(pair.content, pair.place);
	for (const other of others) sides.take(other);
	const current = recordOf(sides.take('new'), findings);
	const old = recordOf(sides.take('old'), findings);
	if (current) sides.keepRest(findings);
	const fields = current
		? new Envelope(current.content, current.place, findings)
		: envelopeOf(pair, [...others, ...SIDES], 'reschedule', findings);
	const hasNew = current !== null || !fields.isEmpty();
	const now = { booking: read(fields), empty: emptyFields(fields) };
	const oldFields = old && new Envelope(old.content, old.place, findings);
	const before = oldFields && { booking: read(oldFields), empty: emptyFields(oldFields) };
	const lookup_id = now.booking.old_id ?? before?.booking.id ?? now.booking.id;
	return {
		booking: { ...now.booking, lookup_id },
		old: before && before.booking,
		changes: before && hasNew ? compareBookings(before, now) : null,
	};
}

function recordOf(found: Found | undefined, findings: Findings): Opened | null {
	const opened = found ? openedObject(found) : 'nothing';
	if (found && opened === null) {
		const message = `Expected a booking record, found ${kindOf(found.value)}`;
		findings.displace(found.place, found.value, message);
	}
	return opened === 'nothing' ? null : opened;
}
