import type {
	CalendarFile,
	Dated,
	FileChoice,
} from '../../../nodes/CabinetFm/domain/calendar/file';
import { cancellingFile, currentFile } from '../../../nodes/CabinetFm/domain/calendar/file';
import { itemSchema } from '../../../nodes/CabinetFm/domain/item/schema';
import type { Item } from '../../../nodes/CabinetFm/domain/item/schema';
import { completerOf } from '../../../nodes/CabinetFm/domain/schema/complete';
import { ENGLISH } from '../../../nodes/CabinetFm/domain/words/language';
import { lessonOf, personOf } from '../words/bookings';

const complete = completerOf(itemSchema);

/** An item of which nothing but this is known. */
export function itemOf(known: object): Item {
	return complete(known);
}

export const START = '2026-12-01T10:00:00.000Z';
export const END = '2026-12-01T11:00:00.000Z';

/** The meeting of a booking of which all that a calendar shows is known. */
export const MEETING = {
	id: 9001,
	state: 'new',
	session_state: 'scheduled',
	start_time: START,
	end_time: END,
	client_timezone: 'Asia/Almaty',
	local: {
		client: { timezone: 'Asia/Almaty', start: START },
		company: { timezone: 'Europe/Moscow', start: START },
	},
	client: personOf('Anna Petrova', {
		email: 'anna@example.com',
		phone: '+7 916 123-45-67',
		phone_e164: '+79161234567',
	}),
	worker: personOf('Boris Ivanov', { email: 'boris@example.com', phone: '+7 495 000-00-00' }),
	lesson: lessonOf('English Lesson'),
	team: { id: 17, name: 'Riverside Clinic' },
	comment: 'First lesson',
	note: 'VIP',
	zoom_join_url: 'https://zoom.us/j/1',
	cancel_url: 'https://cabinet.fm/c/9001',
	cancel_url_client: 'https://cabinet.fm/cc/9001',
	reschedule_url: 'https://cabinet.fm/r/9001',
	reschedule_url_client: 'https://cabinet.fm/rc/9001',
	created_at: '2026-11-20T08:30:00.000Z',
	updated_at: '2026-11-21T06:00:00.000Z',
};

export const BOOKED = itemOf({ event: 'new', ...MEETING });

export const CANCELLED = itemOf({
	event: 'cancelled',
	...MEETING,
	state: 'cancelled',
	cancel_reason: 'Caught a cold',
});

export const RESCHEDULED = itemOf({
	event: 'reschedule',
	...MEETING,
	id: 9002,
	old_id: 9001,
	old_booking_cancel_reason: 'Business trip',
	start_time: '2026-12-03T10:00:00.000Z',
	end_time: '2026-12-03T11:00:00.000Z',
	worker: personOf('Clara Smirnova', { email: 'clara@example.com' }),
	created_at: '2026-11-22T09:00:00.000Z',
	updated_at: '2026-11-22T09:00:00.000Z',
	old: { ...MEETING, state: 'cancelled', updated_at: '2026-11-22T08:59:59.000Z' },
});

/** The defaults of Create File. */
export const PLAIN: FileChoice = {
	recipient: 'client',
	title: null,
	description: null,
	organizer: null,
	alarmMinutes: null,
};

export const INVITING: FileChoice = {
	...PLAIN,
	organizer: { email: 'school@example.com', name: 'Riverside' },
};

/** The file that tells what the booking of the item now is. */
export async function fileOf(item: Item, choice: FileChoice = PLAIN): Promise<CalendarFile> {
	const file = await currentFile(dated(item), choice, ENGLISH);
	if (file === null) throw new Error('The item has no file');
	return file;
}

/** All files of the item. */
export async function filesOf(item: Item, choice: FileChoice = PLAIN): Promise<CalendarFile[]> {
	const old = await cancellingFile(item, choice, ENGLISH);
	return [await fileOf(item, choice), ...(old ? [old] : [])];
}

function dated(item: Item): Dated {
	if (item.start_time === null) throw new Error('The item has no start');
	return { ...item, start_time: item.start_time };
}

/** The lines of a file as they were before they were folded (RFC 5545 section 3.1). */
export function linesOf(ics: string): string[] {
	return ics.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

/** The names of the lines of a file, in its order. */
export function namesOf(ics: string): string[] {
	return linesOf(ics).map((line) => /^[A-Z-]+/.exec(line)?.[0] ?? line);
}

/** What the line of a name holds, with its parameters. */
export function lineOf(ics: string, name: string): string | undefined {
	const line = linesOf(ics).find((one) => one.startsWith(`${name}:`) || one.startsWith(`${name};`));
	return line?.slice(name.length + 1);
}
