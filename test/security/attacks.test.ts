import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { readByIcalJs, readByNodeIcal } from '../domain/calendar/readers';
import { readHtml, readTelegram } from '../domain/message/markup';
import { flat, user } from '../support/callbacks';
import type { Fields } from '../support/callbacks';
import { jsonOf } from '../support/run';
import { itemOf, openTrigger } from '../support/webhook';
import { ATTACKS } from './attacks';

/* What a malicious callback does in a message, a row, a contact and a calendar file, all the way from its request. */

const RECIPIENTS = ['client', 'worker', 'company'];
const LINKS = [
	'zoom_join_url',
	'cancel_url',
	'cancel_url_client',
	'reschedule_url',
	'reschedule_url_client',
];
const EVENTS = ['new', 'cancelled', 'report'];

const write = { resource: 'message', operation: 'write' };
const row = { resource: 'booking', operation: 'extract', columns: 'all', customFields: 'columns' };
const contact = { resource: 'client', operation: 'extract' };
const event = { resource: 'calendar', operation: 'getEvent' };
const file = {
	...{ resource: 'calendar', operation: 'createFile' },
	options: { organizerEmail: 'owner@clinic.example', alarmMinutes: 60 },
};

/** A callback with the text wherever people or companies can write. */
function poisoned(type: string, text: string): Fields {
	const person = (id: number) =>
		user({ id, name: text, email: text, phone: text, avatar_url: text, domain: text });
	return flat(type, {
		...Object.fromEntries(LINKS.map((link) => [link, text])),
		...{ note: text, team: { id: 17, name: text }, report: { state: 'success', comment: text } },
		lesson: { title: text, description: text },
		custom_fields_values: { [text]: text, level: text },
		utm_params: { utm_source: text },
		cancelled_by: person(7),
		worker: person(204),
		booking: { client: person(501), comment: text, cancel_reason: text },
	});
}

async function receive(body: object): Promise<IDataObject> {
	return itemOf(await openTrigger().send(body));
}

async function give(parameters: INodeParameters, item: object): Promise<IDataObject[]> {
	return await jsonOf({ whenMissing: 'skip', ...parameters }, [item]);
}

const LINE_END = /[\p{Cc}\p{Zl}\p{Zp}]/u;

describe.each(ATTACKS)('%s', (_, attack) => {
	const items = Promise.all(EVENTS.map(async (type) => await receive(poisoned(type, attack))));

	it('is only text in messages', async () => {
		let seen = 0;
		for (const item of await items) {
			for (const recipient of RECIPIENTS) {
				for (const message of await give({ ...write, recipient }, item)) {
					seen++;
					const { html, telegram, subject, to_name, to_email } = message as Record<string, string>;
					for (const { errors, tags, links } of [readHtml(html), readTelegram(telegram)]) {
						expect(errors).toEqual([]);
						for (const tag of tags) expect(['p', 'br', 'b', 'a']).toContain(tag);
						for (const link of links) expect(link).toMatch(/^https?:\/\/[^\s"<>]+$/);
					}
					expect(subject).not.toMatch(LINE_END);
					expect(to_name ?? '').not.toMatch(LINE_END);
					expect(to_email).toBeNull();
				}
			}
		}
		expect(seen).toBeGreaterThan(6);
	});

	it('adds nothing to a calendar file', async () => {
		let seen = 0;
		for (const item of await items) {
			for (const recipient of RECIPIENTS) {
				const [{ ics }] = (await give({ ...file, recipient }, item)) as Array<{ ics: string }>;
				for (const read of [readByIcalJs(ics), readByNodeIcal(ics)]) {
					seen++;
					expect(read.uid).not.toContain('evil');
					expect(read.attendees).toEqual([]);
					expect(read.organizer?.email).toBe('owner@clinic.example');
				}
				// node-ical takes an escaped backslash before an n for a line end.
				expect(readByIcalJs(ics).title).not.toMatch(LINE_END);
				expect(propertiesOf(ics)).toEqual(propertiesOf(ics).filter((name) => KNOWN.has(name)));
				expect(ics.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
				expect(ics).not.toMatch(/^ACTION:(?!DISPLAY\r$)/m);
				const [{ title, attendee_email }] = await give({ ...event, recipient }, item);
				expect(title).not.toMatch(LINE_END);
				expect(attendee_email).toBeNull();
			}
		}
		expect(seen).toBe(18);
	});

	it('is no formula in a row or a contact', async () => {
		for (const item of await items) {
			const cells = [...(await give(row, item)), ...(await give(contact, item))].flatMap(
				Object.values,
			);
			expect(cells.length).toBeGreaterThan(80);
			for (const cell of cells) expect(String(cell)).not.toMatch(/^[=@\t\r\n＝＠]|^[+-].*[(|]/s);
		}
	});

	it('stays as received in the item', async () => {
		const [{ client, note, lesson }] = await items;
		expect(client).toMatchObject({ name: attack, email: attack, phone: attack });
		expect([note, lesson]).toMatchObject([attack, { title: attack }]);
	});
});

/** The names of all lines of a calendar file. */
function propertiesOf(ics: string): string[] {
	const lines = ics
		.replace(/\r\n[ \t]/g, '')
		.split('\r\n')
		.filter((line) => line !== '');
	return lines.map((line) => /^[^:;]*/.exec(line)?.[0] ?? '');
}

const KNOWN = new Set(
	(
		'BEGIN END VERSION PRODID CALSCALE METHOD UID DTSTAMP CREATED LAST-MODIFIED SEQUENCE DTSTART DTEND SUMMARY ' +
		'DESCRIPTION LOCATION STATUS ORGANIZER ATTENDEE ACTION TRIGGER TRANSP CLASS'
	).split(' '),
);

describe('what comes out of', () => {
	const named = async (name: string) =>
		await receive(flat('new', { booking: { client: { name } } }));

	it('a script in a name: its letters', async () => {
		const item = await named('<script>alert(1)</script>');
		const [company] = await give({ ...write, recipient: 'company' }, item);
		expect(company.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		expect(company.telegram).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		expect(company.text).toContain('<script>alert(1)</script>');
	});

	it('a header in a name: one line', async () => {
		const item = await named('Anna\r\nBcc: everybody@evil.example');
		const [message] = await give(write, item);
		expect(message.to_name).toBe('Anna Bcc: everybody@evil.example');
	});

	it('a header behind an address: no address', async () => {
		const email = 'anna@example.com\r\nBcc: everybody@evil.example';
		const item = await receive(flat('new', { booking: { client: { email } } }));
		const [message] = await give(write, item);
		expect(message).toMatchObject({ to_email: null, can_email: false });
		const [entry] = await give(event, item);
		expect(entry.attendee_email).toBeNull();
	});

	it('a header in the title of a service: one subject', async () => {
		const title = 'Massage\r\nBcc: everybody@evil.example';
		const [message] = await give(write, await receive(flat('new', { lesson: { title } })));
		expect(message.subject).toContain('Massage Bcc: everybody@evil.example');
	});

	it('a script as a link: no link', async () => {
		const script = 'javascript:alert(1)';
		const links = Object.fromEntries(LINKS.map((link) => [link, script]));
		const item = await receive(flat('new', links));
		for (const recipient of RECIPIENTS) {
			const [message] = await give({ ...write, recipient }, item);
			expect(message).toMatchObject({
				cancel_url: null,
				reschedule_url: null,
				zoom_join_url: null,
			});
			expect(JSON.stringify(message)).not.toContain('javascript');
			const [{ ics }] = await give({ ...file, recipient }, item);
			expect(ics).not.toContain('javascript');
		}
	});

	it.each([
		[
			'=HYPERLINK("https://evil.example","Details")',
			`'=HYPERLINK("https://evil.example","Details")`,
		],
		['@SUM(1)', "'@SUM(1)"],
		['+IMPORTDATA("x")', `'+IMPORTDATA("x")`],
		["-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"],
		['+7 916 123-45-67 ext. 5', '+7 916 123-45-67 ext. 5'],
		['- call (after 5)', '- call (after 5)'],
		['-5', '-5'],
		['Anna = Maria', 'Anna = Maria'],
		["'quoted'", "'quoted'"],
	])('the formula %s in a cell: the text %s', async (name, cell) => {
		const item = await receive(
			flat('new', { comment: name, note: name, booking: { client: { name } } }),
		);
		expect(await give(row, item)).toMatchObject([{ client_name: cell, note: cell }]);
		expect(await give(contact, item)).toMatchObject([{ name: cell, client_id: 501 }]);
	});

	it('an event in a title: a title', async () => {
		const title = 'Massage\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:evil';
		const [{ ics }] = await give(file, await receive(flat('new', { lesson: { title } })));
		expect(readByIcalJs(String(ics)).title).toContain(
			'Massage END:VEVENT BEGIN:VEVENT SUMMARY:evil',
		);
	});
});
