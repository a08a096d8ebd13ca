import { findFields } from '../callback/envelope';
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
	const { booking, old } = readBookings(callback, setting, findings);
	return {
		event: callback.event,
		callback_type: callback.callbackType,
		event_key: eventKey(callback.content),
		...booking,
		old,
		changes: old && compareBookings(old, booking),
		issues: findings.issues,
		extra: findings.extra(),
	};
}

interface Bookings {
	booking: Booking;
	old: Booking | null;
}

function readBookings(callback: Callback, setting: Setting, findings: Findings): Bookings {
	const { content } = callback;
	const read = (record: JsonObject, path: string, skip: ReadonlySet<string>) =>
		readBooking(findFields(record, path, skip, findings), setting, findings);

	if (callback.event !== 'reschedule') {
		return { booking: read(content, '', TYPE_ONLY), old: null };
	}
	const current = recordAt(content, 'new', findings);
	const old = recordAt(content, 'old', findings);
	if (current) keepBeside(content, findings);
	return {
		booking: current ? read(current, 'new', NONE) : read(content, '', RESCHEDULE_FIELDS),
		old: old && read(old, 'old', NONE),
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
