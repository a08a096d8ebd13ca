import { findFields } from '../callback/envelope';
import type { Fields } from '../callback/envelope';
import { Findings } from '../callback/findings';
import type { Callback } from '../callback/recognise';
import { isJsonObject, kindOf } from '../json/json';
import type { JsonObject } from '../json/json';
import { compareBookings } from '../reschedule/compare';
import { readBooking } from './booking';
import type { Setting } from './booking';
import { eventKey } from './key';
import type { Booking, Item } from './schema';

const TYPE_ONLY: ReadonlySet<string> = new Set(['callback_type']);
const RESCHEDULE_FIELDS: ReadonlySet<string> = new Set(['callback_type', 'new', 'old']);
const NONE: ReadonlySet<string> = new Set();

/** The typed item of a callback: the same for the same callback and setting, whenever it is made. */
export function toItem(callback: Callback, setting: Setting): Item {
	const findings = new Findings();
	const { booking, old, isPair } = readBookings(callback, setting, findings);
	return {
		event: callback.event,
		callback_type: callback.callbackType,
		event_key: eventKey(callback.content),
		...booking,
		old,
		changes: old && isPair ? compareBookings(old, booking) : null,
		issues: findings.issues,
		extra: findings.extra(),
	};
}

interface Bookings {
	booking: Booking;
	old: Booking | null;
	/** Whether something is known of both, so that they can be compared. */
	isPair: boolean;
}

function readBookings(callback: Callback, setting: Setting, findings: Findings): Bookings {
	const { content } = callback;
	const find = (record: JsonObject, path: string, skip: ReadonlySet<string>) =>
		findFields(record, path, skip, findings);
	const read = (fields: Fields) => readBooking(fields, setting, findings);

	if (callback.event !== 'reschedule') {
		return { booking: read(find(content, '', TYPE_ONLY)), old: null, isPair: false };
	}
	const current = recordAt(content, 'new', findings);
	const old = recordAt(content, 'old', findings);
	if (current) keepBeside(content, findings);
	const fields = current ? find(current, 'new', NONE) : find(content, '', RESCHEDULE_FIELDS);
	return {
		booking: read(fields),
		old: old && read(find(old, 'old', NONE)),
		isPair: old !== null && (current !== null || fields.size > 0),
	};
}

function recordAt(content: JsonObject, side: 'new' | 'old', findings: Findings): JsonObject | null {
	const record = Object.hasOwn(content, side) ? content[side] : null;
	if (record === null || record === undefined) return null;
	if (isJsonObject(record)) return record;
	findings.displace(side, record, `Expected a booking record, found ${kindOf(record)}`);
	return null;
}

/** The page has nothing beside `new` and `old`, so whatever stands there is undocumented. */
function keepBeside(content: JsonObject, findings: Findings): void {
	for (const key of Object.keys(content)) {
		if (!RESCHEDULE_FIELDS.has(key)) findings.keep(key, content[key]);
	}
}
