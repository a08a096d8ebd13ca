import fc from 'fast-check';
import { EVENT_NAMES } from '../../../nodes/CabinetFm/domain/callback/event';
import type { Item } from '../../../nodes/CabinetFm/domain/item/schema';
import { asHtml, asTelegram } from '../../../nodes/CabinetFm/domain/message/render';
import type { Paragraph } from '../../../nodes/CabinetFm/domain/message/render';
import { RECIPIENTS, messageSchema } from '../../../nodes/CabinetFm/domain/message/schema';
import type { Message } from '../../../nodes/CabinetFm/domain/message/schema';
import { ENGLISH, LANGUAGES } from '../../../nodes/CabinetFm/domain/words/language';
import { user } from '../../support/callbacks';
import type { Fields } from '../../support/callbacks';
import { readHtml, readTelegram } from './markup';
import { itemOf, written } from './messages';
import type { Choice } from './messages';

const ABOUT = [{ about: 'event' }, { about: 'reminder' }, { about: 'reminder', isPast: true }];
const CHOICES = LANGUAGES.flatMap(({ value: language }) =>
	RECIPIENTS.flatMap((recipient) =>
		ABOUT.map((about): Choice => ({ language, recipient, ...about }) as Choice),
	),
);

/** All messages about items, each with whom it is for. */
function* messagesOf(items: Item[], choices = CHOICES): Generator<Message> {
	for (const item of items) {
		for (const choice of choices) {
			const made = written(item, choice);
			if (made) yield made;
		}
	}
}

const full: Fields = {
	...{ note: 'NOTE of the company', old_booking_cancel_reason: 'Ill' },
	report: { state: 'success', comment: 'REPORT of the expert' },
	booking: { cancel_reason: 'Ill' },
};
const items = EVENT_NAMES.map((event) => itemOf(event, full));

it('each event is told in each language to all whom it concerns', () => {
	// Of nine events the client is told five; eight of the nine bookings can be reminded of, before and after.
	const toClient = 5 + 2 * 8;
	const toOthers = 2 * (9 + 2 * 8);
	expect([...messagesOf(items)]).toHaveLength(LANGUAGES.length * (toClient + toOthers));
});

it('every message is as the schema says, calm, and without a hole', () => {
	for (const made of messagesOf(items)) {
		expect(messageSchema.parse(made)).toEqual(made);
		expect(Object.keys(made)).toEqual(Object.keys(messageSchema.shape));
		expect(made.text).not.toMatch(/null|undefined|NaN|\[object|[!¡{}]/);
		// A greeting may end with a comma or a colon, as its language has it; nothing else may hang.
		const [first, ...others] = made.text.split('\n');
		expect(first).not.toMatch(/^[,:]| [,:.]| {2}/);
		for (const line of [made.subject, ...others]) {
			expect(line).not.toMatch(/[:,]\s*$|[:,]\s*[,:]|\(\)|^\s|\s\s/);
		}
		expect(made.subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
		expect(made.text).not.toMatch(/^\s|\s$|\n{3}/);
	}
});

it('each event has its own words in each language', () => {
	for (const recipient of RECIPIENTS) {
		const said = [
			...messagesOf(
				items,
				CHOICES.filter((choice) => choice.recipient === recipient),
			),
		];
		const kinds = new Set(said.map(({ language, subject }) => `${language} ${subject}`));
		expect(kinds.size).toBeGreaterThan(LANGUAGES.length * 6);
	}
});

it('HTML and Telegram are valid and say what the text says', () => {
	for (const { text, html, telegram } of messagesOf(items)) expectSame(text, html, telegram);
});

it('both would notice what is not valid', () => {
	expect(readHtml('<p>a & b</p><b>&bogus;</p>').errors).not.toEqual([]);
	expect(readHtml('<p onclick="x">a</p>').errors).not.toEqual([]);
	for (const wrong of [
		'a & b',
		'a < b',
		'<b>a',
		'<b>a</i>',
		'<p>a</p>',
		'&nbsp;',
		'<b c="d">a</b>',
	]) {
		expect(readTelegram(wrong).errors).not.toEqual([]);
	}
});

/** The same to read; labels of links stand for the links themselves. */
function expectSame(text: string, html: string, telegram: string): void {
	const [mail, chat] = [readHtml(html), readTelegram(telegram)];
	expect([mail.errors, chat.errors]).toEqual([[], []]);
	expect([...mail.tags].every((tag) => ['p', 'br', 'b', 'a'].includes(tag))).toBe(true);
	expect(mail.links).toEqual(chat.links);
	for (const link of mail.links) expect(link).toMatch(/^https?:\/\/\S+$/i);
	const lines = (seen: string) => seen.split('\n').filter((line) => line !== '');
	expect(lines(mail.text)).toEqual(lines(chat.text));
	const plain = lines(text);
	expect(lines(mail.text)).toHaveLength(plain.length);
	lines(mail.text).forEach((line, at) => expect(plain[at].startsWith(line)).toBe(true));
}

it('a link cannot leave its attribute, whatever it holds', () => {
	const url = 'https://a.example/"><script>alert(1)</script>?b&c';
	const paragraphs: Paragraph[] = [[{ kind: 'link', label: 'Cancel "it"', url }]];
	const html = readHtml(asHtml(paragraphs, ENGLISH));
	const telegram = readTelegram(asTelegram(paragraphs, ENGLISH));
	for (const { errors, links, text } of [html, telegram]) {
		expect([errors, links, text.trim()]).toEqual([[], [url], 'Cancel "it"']);
	}
});

describe('privacy', () => {
	const worker = { email: 'boris@clinic.example', phone: '+7 495 123-45-67' };
	const owners = ['https://cabinet.fm/c/9001', 'https://cabinet.fm/r/9001'];
	const clients = ['https://cabinet.fm/cc/9001', 'https://cabinet.fm/rc/9001'];

	function allOf(made: Message): string {
		return Object.values(made).map(String).join('\n');
	}

	it('no field of a message to the client holds what is not for the client', () => {
		let seen = 0;
		for (const made of messagesOf(items)) {
			if (made.recipient !== 'client') continue;
			const all = allOf(made);
			for (const secret of [...owners, 'NOTE', 'REPORT', worker.email, worker.phone]) {
				expect(all).not.toContain(secret);
			}
			expect(all.replace(/\D/g, '')).not.toContain('4951234567');
			seen++;
		}
		expect(seen).toBe(7 * 21);
	});

	it('no field of a message to the expert holds a link to cancel or to move', () => {
		for (const made of messagesOf(items)) {
			if (made.recipient !== 'worker') continue;
			for (const link of [...owners, ...clients]) expect(allOf(made)).not.toContain(link);
		}
	});

	it('holds for whatever the others write, wherever they write it', () => {
		const secrets = [
			...owners,
			worker.email,
			worker.email.toUpperCase(),
			worker.phone,
			'84951234567',
		];
		const wrote = fc.tuple(fc.constantFrom('', 'see ', 'мой <b>'), fc.constantFrom(...secrets));
		fc.assert(
			fc.property(wrote, fc.constantFrom('cancelled', 'reschedule', 'new'), (parts, event) => {
				const text = parts.join('');
				const item = itemOf(event, {
					...{ lesson: { title: text }, team: { name: text }, old_booking_cancel_reason: text },
					...{ booking: { cancel_reason: text, comment: text }, zoom_join_url: parts[1] },
					worker: user({ id: 204, name: text, ...worker }),
				});
				for (const made of messagesOf([item])) {
					if (made.recipient !== 'client') continue;
					const all = allOf(made);
					expect(all.toLowerCase()).not.toContain(worker.email);
					for (const link of owners) expect(all).not.toContain(link);
					expect(all.replace(/\D/g, '')).not.toContain('4951234567');
				}
			}),
			{ numRuns: 30 },
		);
	});
});

describe('whatever names hold', () => {
	const piece = fc.oneof(
		fc.constantFrom('<script>alert(1)</script>', '</b>', '"', "'", '&amp;', '&', '<a href="x">'),
		fc.constantFrom('\r\nBcc: all@example.com', '\u2028', '\u0000', '\u202e', '\ud800', ' '),
		fc.constantFrom('👩‍👩‍👧', 'שלום', 'محمد', 'Ё', 'é', 'O’Brien', '*', '_', '`', ':,'),
		fc.string({ unit: 'grapheme', maxLength: 5 }),
	);
	const name = fc
		.array(piece, { minLength: 1, maxLength: 6 })
		.map((pieces) => `A${pieces.join('')}Z`);
	const choices = CHOICES.filter(({ language }) => language === 'en' || language === 'fr');
	const PLAIN = /[\u202a-\u202e\u2066-\u2069]/g;
	const shown = (text: string) =>
		text
			.replace(PLAIN, '')
			.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
			.replace(/\s+/g, ' ');

	it('markup stays valid, nothing is cut, and one line stays one line', () => {
		const property = fc.property(name, name, name, fc.constantFrom(...EVENT_NAMES), (...given) => {
			const [client, title, team, event] = given;
			const item = itemOf(event, {
				...{ lesson: { title }, team: { name: team }, zoom_join_url: null },
				booking: { client: user({ id: 501, name: client }), cancel_reason: title },
			});
			for (const made of messagesOf([item], choices)) {
				expectSame(made.text, made.html, made.telegram);
				expect(made.subject).toContain(shown(title));
				expect(made.subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
				expect(made.text).toContain(shown(title));
				const named = made.recipient === 'client' ? team : client;
				expect(readHtml(made.html).text).toContain(shown(named));
				expect(readTelegram(made.telegram).text).toContain(shown(named));
				expect(made.to_name).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
				if (made.recipient === 'client') expect(made.to_name).toBe(shown(client));
			}
		});
		fc.assert(property, { numRuns: 60 });
	});
});
