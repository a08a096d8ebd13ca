import fc from 'fast-check';
import type { FileChoice } from '../../../nodes/CabinetFm/domain/calendar/file';
import { nameOf } from '../../../nodes/CabinetFm/domain/message/address';
import { oneLine } from '../../../nodes/CabinetFm/domain/calendar/text';
import type { Booking } from '../../../nodes/CabinetFm/domain/booking/schema';
import type { Item } from '../../../nodes/CabinetFm/domain/item/schema';
import { itemOf, filesOf, MEETING, namesOf, RESCHEDULED } from './items';
import { readByIcalJs, readByNodeIcal } from './readers';
import { anyCharacter } from '../../support/text';

/* Files of generated bookings, of which people may have written anything into any field. */

const RUNS = 150;

const odd = fc.constantFrom(
	...['"', ';', ',', ':', '\\', '\\n', '^', "^'", '=', '\r\n', '\n', '\r', '\t', '\0', '\u2028'],
	...['\u0085', '\ud83d', 'BEGIN:VALARM', '\r\nATTENDEE:mailto:x@y.zz', 'END:VEVENT', ' ', '%'],
	...['👩‍🦰', '🇰🇿', 'é', 'Ж', 'Щербакова', 'Айгүл', 'Müller', '中文', 'Anna', "O'Neil", '«Ключ»'],
);
const texts = fc.oneof(
	fc.array(odd, { maxLength: 40 }).map((parts) => parts.join('')),
	fc.string({ unit: anyCharacter, maxLength: 200 }),
);
const names = fc.record({ name: texts, email: fc.oneof(fc.emailAddress(), texts) });
const times = fc
	.date({ min: new Date(0), max: new Date('2037-12-31T00:00:00Z'), noInvalidDate: true })
	.map((at) => at.toISOString());
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 4 });

const fields = fc.record({
	start_time: times,
	end_time: maybe(times),
	client: maybe(names),
	worker: maybe(names),
	lesson: maybe(fc.record({ title: texts })),
	team: maybe(fc.record({ name: texts })),
	comment: maybe(texts),
	cancel_reason: maybe(texts),
	zoom_join_url: maybe(fc.oneof(fc.webUrl(), texts)),
	cancel_url_client: maybe(fc.webUrl({ withQueryParameters: true })),
	reschedule_url: maybe(texts),
	created_at: maybe(times),
	updated_at: maybe(times),
});

const items: fc.Arbitrary<Item> = fc
	.record({
		event: fc.constantFrom('new', 'cancelled', 'reschedule', 'worker_removed', 'report'),
		current: fields,
		old: maybe(fields),
	})
	.map(({ event, current, old }) =>
		itemOf({ event, id: 2, old_id: 1, ...current, old: old && { id: 1, ...old } }),
	);

const choices: fc.Arbitrary<FileChoice> = fc.record({
	recipient: fc.constantFrom('client', 'worker', 'company'),
	title: maybe(texts.map(oneLine).filter((title) => title !== '')),
	description: maybe(texts),
	organizer: maybe(fc.record({ email: fc.constant('school@example.com'), name: maybe(texts) })),
	alarmMinutes: maybe(fc.integer({ min: 0, max: 40_320 })),
});

/** Checks each file of generated bookings, with the booking that it tells of; fails where there was none to check. */
async function everyFile(check: (ics: string, booking: Booking) => void): Promise<void> {
	let checked = 0;
	await fc.assert(
		fc.asyncProperty(items, choices, async (item, choice) => {
			for (const [index, { ics }] of (await filesOf(item, choice)).entries()) {
				check(ics, index === 0 ? item : (item.old ?? item));
				checked++;
			}
		}),
		{ numRuns: RUNS },
	);
	expect(checked).toBeGreaterThan(RUNS);
}

it('the same callback gives the same bytes', async () => {
	await fc.assert(
		fc.asyncProperty(items, choices, async (item, choice) => {
			const again = structuredClone(item);
			expect(await filesOf(again, choice)).toEqual(await filesOf(item, choice));
			expect(again).toEqual(item);
		}),
	);
});

it('a line has at most 75 octets, and each ends as it should', async () => {
	await everyFile((ics) => {
		const lines = ics.split('\r\n');
		expect(lines.pop()).toBe('');
		for (const line of lines) {
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
		}
	});
});

const PROPERTIES = [
	...['BEGIN', 'VERSION', 'PRODID', 'METHOD', 'BEGIN', 'UID', 'SEQUENCE', 'DTSTAMP', 'DTSTART'],
	...['DTEND?', 'SUMMARY', 'LOCATION?', 'DESCRIPTION?', 'ORGANIZER?', 'ATTENDEE?', 'ATTENDEE?'],
	...['(BEGIN ACTION TRIGGER DESCRIPTION END )?', 'STATUS', 'END', 'END'],
];
const SHAPE = new RegExp(
	`^${PROPERTIES.map((name) => (name.endsWith(')?') ? name : name.replace(/(\w+)(\??)/, '($1 )$2'))).join('')}$`,
);

it('nothing that people wrote becomes a line of its own', async () => {
	await everyFile((ics) => {
		expect(`${namesOf(ics).join(' ')} `).toMatch(SHAPE);
	});
});

it('two readers agree on what is no text', async () => {
	await everyFile((ics) => {
		const [one, other] = [readByIcalJs(ics), readByNodeIcal(ics)];
		for (const key of ['method', 'uid', 'sequence', 'stamp', 'start', 'end', 'status'] as const) {
			expect(one[key]).toEqual(other[key]);
		}
		const emailsOf = (people: typeof one.attendees) => people.map(({ email }) => email);
		expect(emailsOf(one.attendees)).toEqual(emailsOf(other.attendees));
		expect(one.organizer?.email).toBe(other.organizer?.email);
	});
});

it('times are read back to the second, and an end that is none is the start', async () => {
	const toSecond = (time: string | null) => time && `${time.slice(0, 19)}.000Z`;
	await everyFile((ics, { start_time, end_time }) => {
		const { start, end } = readByIcalJs(ics);
		const [from, to] = [toSecond(start_time), toSecond(end_time)];
		expect(start).toBe(from);
		expect(end).toBe(to !== null && from !== null && to > from ? to : from);
	});
});

it('the title, the description and the alarm of the user are read back by both readers', async () => {
	const own = fc.record({ title: texts.map(oneLine), description: texts });
	let read = 0;
	await fc.assert(
		fc.asyncProperty(own, async ({ title, description }) => {
			fc.pre(title !== '');
			const choice = { ...CHOICE, title, description, alarmMinutes: 30 };
			const [{ ics }] = await filesOf(itemOf({ event: 'new', ...MEETING }), choice);
			const [one, other] = [readByIcalJs(ics), readByNodeIcal(ics)];
			expect(one.title).toBe(title);
			expect(lines(one.description)).toEqual(lines(description));
			expect(one.alarms).toEqual([-30]);
			// node-ical takes a backslash before an n for a line end, and quotes around a whole text away.
			if (`${title}${description}`.includes('\\') || /^".*"$/s.test(title)) return;
			if (/^\s*"[^\n]*"\s*$/.test(lines(description).join('\n'))) return;
			expect(other.title).toBe(title);
			expect(lines(other.description)).toEqual(lines(description));
			read++;
		}),
		{ numRuns: RUNS },
	);
	expect(read).toBeGreaterThan(RUNS / 3);
});

it('names are read back by both readers, but for what a name cannot hold', async () => {
	let read = 0;
	await fc.assert(
		fc.asyncProperty(texts, async (name) => {
			const item = itemOf({ ...RESCHEDULED, client: { name, email: 'a@example.com' }, old: null });
			const expected = heldByCn(nameOf(item.client) ?? '');
			for (const { ics } of await filesOf(item, CHOICE)) {
				const [[one], [other]] = [readByIcalJs(ics), readByNodeIcal(ics)].map(
					({ attendees }) => attendees,
				);
				expect(one).toEqual({ email: 'a@example.com', name: expected || null });
				if (isMisreadByNodeIcal(expected)) continue;
				expect(other).toEqual(one);
				read++;
			}
		}),
		{ numRuns: RUNS },
	);
	expect(read).toBeGreaterThan(RUNS / 3);
});

it('and so is the name of the organizer', async () => {
	await fc.assert(
		fc.asyncProperty(texts, async (name) => {
			const organizer = { email: 'school@example.com', name };
			const [{ ics }] = await filesOf(RESCHEDULED, { ...CHOICE, organizer });
			const expected = heldByCn(oneLine(name)) || organizer.email;
			expect(readByIcalJs(ics).organizer).toEqual({ ...organizer, name: expected });
		}),
	);
});

/** What the CN of a person can hold of a name. */
function heldByCn(name: string): string {
	return name.replace(/[";,\\]/g, '').trim();
}

/** node-ical makes numbers of names that look like one, yes or no of others, and knows no escaped caret. */
function isMisreadByNodeIcal(name: string): boolean {
	return /\^['^n]|^(TRUE|FALSE)$/.test(name) || !Number.isNaN(Number(name));
}

const CHOICE: FileChoice = {
	...{ recipient: 'client', title: null, description: null, organizer: null },
	alarmMinutes: null,
};

/** The lines of a text, as far as they can be printed. */
function lines(text: string | null): string[] {
	const printable = (text ?? '')
		.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
		.map((line) => line.replace(/[\p{Cc}\p{Cs}]/gu, ' '));
	return printable.join('\n').trim().split('\n');
}
