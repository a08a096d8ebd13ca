import type { Fields } from '../../support/callbacks';
import { itemOf, message, written } from './messages';

const MOSCOW = 'Tuesday, 1 December 2026, 13:00–14:00 (Moscow Time)';
const ALMATY = 'Tuesday, 1 December 2026, 15:00–16:00 (Almaty Time)';

it('a client reads on one clear page what was booked', () => {
	const { subject, text, html, telegram, ...parts } = message(itemOf('new'));
	expect(subject).toBe(`Your booking: English Lesson, ${MOSCOW}`);
	expect(text.split('\n')).toEqual([
		'Hello Anna,',
		'',
		'Your booking has been made.',
		'',
		'Service: English Lesson',
		`When: ${MOSCOW}`,
		'Expert: Boris Ivanov',
		'Price: 1,500',
		'Where: https://zoom.us/j/1',
		'',
		'Reschedule the booking: https://cabinet.fm/rc/9001',
		'Cancel the booking: https://cabinet.fm/cc/9001',
		'',
		'Riverside Clinic',
	]);
	expect(html).toContain('<p>Hello Anna,</p><p>Your booking has been made.</p><p>Service: <b>');
	expect(html).toContain('<br>Where: <a href="https://zoom.us/j/1">https://zoom.us/j/1</a></p>');
	expect(html).toContain('<a href="https://cabinet.fm/cc/9001">Cancel the booking</a></p>');
	expect(telegram).toContain('Hello Anna,\n\nYour booking has been made.\n\nService: <b>');
	expect(telegram).toContain('<a href="https://cabinet.fm/cc/9001">Cancel the booking</a>\n\n');
	expect(parts).toEqual({
		to_name: 'Anna Maria Petrova',
		to_email: 'anna@example.com',
		to_phone: '+79161234567',
		can_email: true,
		can_whatsapp: true,
		whatsapp_url: 'https://wa.me/79161234567',
		language: 'en',
		when: MOSCOW,
		old_when: null,
		duration: '1 hour',
		price: '1,500',
		where: 'https://zoom.us/j/1',
		reason: null,
		reschedule_url: 'https://cabinet.fm/rc/9001',
		cancel_url: 'https://cabinet.fm/cc/9001',
		zoom_join_url: 'https://zoom.us/j/1',
		event: 'new',
		booking_id: 9001,
		recipient: 'client',
	});
});

it('an expert reads who comes and when, on the clock of the company', () => {
	const { text, ...parts } = message(itemOf('new'), { recipient: 'worker' });
	expect(text.split('\n')).toEqual([
		'New booking',
		'',
		'Client: Anna Maria Petrova',
		'Service: English Lesson',
		`When: ${ALMATY}`,
		'Comment: First lesson',
		'Where: https://zoom.us/j/1',
	]);
	expect(parts).toMatchObject({
		to_name: 'Boris Ivanov',
		to_email: 'boris@clinic.example',
		to_phone: '+74951234567',
		when: ALMATY,
		cancel_url: null,
		reschedule_url: null,
	});
});

it('a company reads how to reach the client, with the links of the owner', () => {
	const { text, ...parts } = message(itemOf('new'), { recipient: 'company' });
	expect(text).toContain('\nPhone: +79161234567\nE-mail: anna@example.com\n');
	expect(text).toContain('\nExpert: Boris Ivanov\nPrice: 1,500\nComment: First lesson\n');
	expect(text).toContain('\nCancel the booking: https://cabinet.fm/c/9001');
	expect(parts).toMatchObject({
		to_name: 'Riverside Clinic',
		to_email: null,
		to_phone: null,
		can_email: false,
		can_whatsapp: false,
		whatsapp_url: null,
		when: ALMATY,
		cancel_url: 'https://cabinet.fm/c/9001',
		reschedule_url: 'https://cabinet.fm/r/9001',
	});
});

it('a person whose name came in parts has a whole one', () => {
	const client = { id: 501, name: null, first_name: 'Anna', last_name: 'Petrova' };
	expect(message(itemOf('new', { booking: { client } })).to_name).toBe('Anna Petrova');
});

describe('who is told of what', () => {
	it.each([
		...['in_work', 'report', 'custom_fields_or_note_changed', 'frozen'].map((type) => [
			type,
			false,
		]),
		...['new', 'cancelled', 'reschedule', 'worker_assigned', 'woker_removed'].map((type) => [
			type,
			true,
		]),
	] as Array<[string, boolean]>)('of %s the client is told: %s', (type, isTold) => {
		expect(written(itemOf(type)) !== null).toBe(isTold);
		expect(written(itemOf(type), { recipient: 'worker' })).not.toBeNull();
		expect(written(itemOf(type), { recipient: 'company' })).not.toBeNull();
	});

	it('nobody is told where there is nobody', () => {
		const item = itemOf('new', { worker: null, team: null, booking: { client: null } });
		expect(written(item)).toBeNull();
		expect(written(item, { recipient: 'worker' })).toBeNull();
		expect(message(item, { recipient: 'company' }).to_name).toBeNull();
	});

	it('any callback can remind, unless the booking is cancelled', () => {
		expect(message(itemOf('in_work'), { about: 'reminder' }).subject).toContain('Booking reminder');
		expect(written(itemOf('cancelled'), { about: 'reminder' })).toBeNull();
		const cancelled = itemOf('report', { booking: { state: 'cancelled' } });
		expect(written(cancelled, { about: 'reminder', recipient: 'company' })).toBeNull();
	});
});

describe('times', () => {
	it('of a reschedule are both there', () => {
		const { text, when, old_when } = message(itemOf('reschedule'));
		expect(when).toBe('Wednesday, 2 December 2026, 14:30–15:30 (Moscow Time)');
		expect(old_when).toBe(MOSCOW);
		expect(text).toContain(`\nWas: ${MOSCOW}\nNow: ${when}\n`);
	});

	it('are on one clock, though the old booking tells no zone', () => {
		const item = itemOf('reschedule');
		const old = item.old && {
			...item.old,
			client_timezone: null,
			local: { ...item.old.local, client: item.old.local.company },
		};
		expect(message({ ...item, old }).old_when).toBe(MOSCOW);
	});

	it('carry their offsets where only those differ', () => {
		const hour = (from: string, to: string): Fields => ({
			booking: { client_timezone: 'Europe/Berlin', start_time: from, end_time: to },
		});
		const item = itemOf('reschedule');
		const [first, second] = [
			['2026-10-25T00:15:00Z', '2026-10-25T00:45:00Z'],
			['2026-10-25T01:15:00Z', '2026-10-25T01:45:00Z'],
		].map(([from, to]) => itemOf('new', hour(from, to)));
		const moved = { ...item, ...second, event: item.event, old: first, changes: item.changes };
		const { when, old_when } = message(moved);
		expect(old_when).toContain('02:15 UTC+2');
		expect(when).toContain('02:15 UTC+1');
	});

	it('are told once where a reschedule moved nothing', () => {
		const booking = { start_time: '2026-12-01T10:00:00Z', end_time: '2026-12-01T11:00:00Z' };
		const { subject, text } = message(itemOf('reschedule', { booking }));
		expect(subject).toBe(`Booking changed: English Lesson, ${MOSCOW}`);
		expect(text).toContain('Your booking has been changed.');
		expect(text).toContain(`\nWhen: ${MOSCOW}\n`);
		expect(text).not.toContain('Was: ');
	});

	it('are not told where they are not known', () => {
		const item = itemOf('new', { booking: { start_time: null, end_time: null } });
		const { subject, text, when, duration } = message(item);
		expect([subject, when, duration]).toEqual(['Your booking: English Lesson', null, null]);
		expect(text).not.toContain('When');
	});

	it('of a reminder are those of now', () => {
		const item = itemOf('reschedule');
		const { old_when, reason, text } = message(item, { about: 'reminder' });
		expect([old_when, reason]).toEqual([null, null]);
		expect(text).toContain('When: Wednesday, 2 December');
	});
});

describe('links', () => {
	it('to cancel are gone where all is cancelled, by whatever callback; another time can be chosen', () => {
		const items = [
			itemOf('cancelled'),
			itemOf('new', { booking: { state: 'cancelled' } }),
			itemOf('new', { booking: { session_state: 'cancelled' } }),
		];
		for (const item of items) {
			for (const [recipient, url] of [
				['client', 'https://cabinet.fm/rc/9001'],
				['company', 'https://cabinet.fm/r/9001'],
			] as const) {
				const { text, cancel_url, reschedule_url } = message(item, { recipient });
				expect([cancel_url, reschedule_url]).toEqual([null, url]);
				expect(text).toContain(`Choose another time: ${url}`);
				expect(text).not.toMatch(/Where|Price/);
			}
		}
	});

	it('of a meeting that is over are gone', () => {
		const past = message(itemOf('new'), { about: 'reminder', isPast: true });
		expect(past).toMatchObject({ cancel_url: null, reschedule_url: null });
		expect(past.text).toContain('The time of your booking has passed.');
		expect(past.text).not.toContain('https:');
	});

	it('are http or https, or none', () => {
		const item = itemOf('new', {
			cancel_url_client: 'javascript:alert(1)',
			reschedule_url_client: 'cabinet.fm/r',
			zoom_join_url: 'https://zoom.us/"><script>',
		});
		const { html, ...parts } = message(item);
		const none = { cancel_url: null, reschedule_url: null, zoom_join_url: null, where: null };
		expect(parts).toMatchObject(none);
		expect(html).not.toMatch(/<a|script/);
	});
});

describe('where it is', () => {
	const place = '  12 Garden Street,\nroom 4 ';

	it('is the place of the step where there is no Zoom link', () => {
		const { where, text } = message(itemOf('new', { zoom_join_url: null }), { place });
		expect(where).toBe('12 Garden Street, room 4');
		expect(text).toContain('\nWhere: 12 Garden Street, room 4');
	});

	it('is the Zoom link where there is one', () => {
		expect(message(itemOf('new'), { place }).where).toBe('https://zoom.us/j/1');
	});

	it('may be another link', () => {
		const item = itemOf('new', { zoom_join_url: '' });
		const { html } = message(item, { place: 'https://meet.example/1?a&b' });
		expect(html).toContain('<a href="https://meet.example/1?a&amp;b">');
	});
});

describe('a price', () => {
	const priced = (lesson: Fields, currency = '') =>
		message(itemOf('new', { lesson }), { currency, language: 'ru' });

	it.each<[Fields, string, string | null]>([
		[{ price: '1500 ₽' }, '', '1\u00a0500\u00a0₽'],
		[{ price: '1500 ₽' }, 'EUR', '1\u00a0500\u00a0₽'],
		[{ price: 1500 }, 'EUR', '1\u00a0500\u00a0€'],
		[{ price: 1500 }, '', '1\u00a0500'],
		[{ price: 0 }, 'RUB', null],
		[{ price: '0' }, 'RUB', null],
		[{ price: null }, 'RUB', null],
	])('of %j with %j is %j', (lesson, currency, price) => {
		const { text, ...parts } = priced(lesson, currency);
		expect(parts.price).toBe(price);
		expect(text.includes('Стоимость')).toBe(price !== null);
	});
});

describe('a reason', () => {
	it.each(['client', 'worker', 'company'] as const)('is told to the %s', (recipient) => {
		const cancelled = itemOf('cancelled', { booking: { cancel_reason: 'Ill,\nsorry' } });
		expect(message(cancelled, { recipient })).toMatchObject({ reason: 'Ill, sorry' });
		const { reason, text } = message(itemOf('reschedule'), { recipient });
		expect(reason).toBe('Client is ill');
		expect(text).toContain('\nReason: Client is ill');
	});

	it('of a reschedule is found where only one booking tells it', () => {
		const item = itemOf('reschedule');
		const told = { ...item, old_booking_cancel_reason: null };
		expect(message(told).reason).toBe('Client is ill');
		expect(message({ ...item, changes: null }).reason).toBe('Client is ill');
	});

	it('comes with who cancelled, but for the client', () => {
		const cancelled = (id: number, name: string) =>
			itemOf('cancelled', { cancelled_by: { id, name } });
		const text = (id: number, recipient: 'client' | 'worker') =>
			message(cancelled(id, 'Olga'), { recipient }).text;
		expect(text(501, 'worker')).toContain('\nCancelled by: client');
		expect(text(204, 'worker')).toContain('\nCancelled by: expert');
		expect(text(7, 'worker')).toContain('\nCancelled by: company (Olga)');
		expect(text(7, 'client')).not.toContain('Olga');
		const unknown = itemOf('cancelled', { cancelled_by: { id: null, email: null, name: 'Olga' } });
		expect(message(unknown, { recipient: 'company' }).text).toContain('\nCancelled by: Olga');
	});
});

describe('a greeting', () => {
	const greeted = (client: Fields | null, language: string) =>
		message(itemOf('new', { booking: { client: { id: 501, ...client } } }), {
			language,
		}).text.split('\n')[0];

	it.each([
		['en', 'Hello Анна,', 'Hello,'],
		['ru', 'Здравствуйте, Анна.', 'Здравствуйте.'],
		['uk', 'Добрий день.', 'Добрий день.'],
		['kk', 'Сәлеметсіз бе, Анна.', 'Сәлеметсіз бе.'],
		['de', 'Guten Tag Анна Петрова,', 'Guten Tag,'],
		['es', 'Hola, Анна:', 'Hola:'],
		['fr', 'Bonjour Анна,', 'Bonjour,'],
	])('in %s calls by name, where it is known', (language, named, unnamed) => {
		expect(greeted({ name: 'Анна Петрова' }, language)).toBe(named);
		expect(greeted({ name: null }, language)).toBe(unnamed);
	});

	it('calls by the name that is there where it would call by all of it', () => {
		expect(greeted({ name: 'Анна' }, 'de')).toBe('Guten Tag Анна,');
	});

	it('is followed by a sentence that begins with a capital letter, in German too', () => {
		for (const type of ['new', 'cancelled', 'reschedule', 'worker_assigned', 'woker_removed']) {
			const [, , sentence] = message(itemOf(type), { language: 'de' }).text.split('\n');
			expect(sentence).toMatch(/^(Ihre?r? |Die )/);
		}
	});
});

describe('what the other side wrote', () => {
	it.each([
		['reason with the address of the expert', 'Write to Boris@Clinic.example'],
		['reason with the number of the expert', 'call 8 (495) 123 45 67'],
		['reason with a link of the owner', 'see https://cabinet.fm/c/9001'],
	])('a %s is not told to the client', (_, cancel_reason) => {
		const item = itemOf('cancelled', { booking: { cancel_reason } });
		const { reason, text } = message(item);
		expect(reason).toBeNull();
		expect(text).not.toContain('Reason');
		expect(message(item, { recipient: 'company' }).reason).toBe(cancel_reason);
	});

	it('nor is it, where it tells of the expert before', () => {
		const item = itemOf('reschedule', { old_booking_cancel_reason: 'ask olga@clinic.example' });
		expect(message(item).reason).not.toBeNull();
		const worker = item.worker && { ...item.worker, email: 'olga@clinic.example' };
		expect(message({ ...item, old: item.old && { ...item.old, worker } }).reason).toBeNull();
	});

	it('is told where the expert has no real address or number', () => {
		const worker = { id: 204, name: 'Boris', email: 'a', phone: '12' };
		const booking = { cancel_reason: 'Ill since the 12th, sorry about that' };
		expect(message(itemOf('cancelled', { worker, booking })).reason).toBe(booking.cancel_reason);
	});

	it('an expert without a name is not called by address or number', () => {
		const worker = { id: 204, name: null, email: 'boris@clinic.example', phone: '+74951234567' };
		expect(message(itemOf('new', { worker })).text).not.toContain('Expert');
		const named = { ...worker, name: 'boris@clinic.example' };
		expect(message(itemOf('new', { worker: named })).text).not.toContain('boris');
	});

	it('a link of the owner among those of the client is none', () => {
		const cancel_url = 'https://cabinet.fm/c/9001';
		const item = itemOf('new', { cancel_url_client: cancel_url, zoom_join_url: cancel_url });
		expect(message(item)).toMatchObject({ cancel_url: null, zoom_join_url: null });
	});

	it('a comment with a link to cancel is not told to the expert', () => {
		const comment = 'mine: https://cabinet.fm/cc/9001';
		const item = itemOf('new', { booking: { comment } });
		expect(message(item, { recipient: 'worker' }).text).not.toContain('mine');
		expect(message(item, { recipient: 'company' }).text).toContain('mine');
	});
});

describe('what staff alone reads', () => {
	it('is the note of an edit and the comment of a report', () => {
		const edited = itemOf('custom_fields_or_note_changed', { note: 'VIP\nguest' });
		const report = itemOf('report', { report: { state: 'success', comment: 'Went well' } });
		for (const recipient of ['worker', 'company'] as const) {
			expect(message(edited, { recipient }).text).toContain('\nNote: VIP guest');
			const { subject, text } = message(report, { recipient });
			expect(subject).toMatch(/^The meeting took place: /);
			expect(text).toContain('\nComment: Went well');
		}
	});

	it('says of a report whether the meeting took place', () => {
		const subjectOf = (state: string | null) =>
			message(itemOf('report', { report: { state, comment: 'x' } }), { recipient: 'company' })
				.subject;
		expect(subjectOf('cancelled')).toMatch(/^The meeting did not take place: /);
		expect(subjectOf(null)).toMatch(/^Meeting report: /);
	});

	it('is the comment of the client, for an expert who was just assigned', () => {
		const text = (type: string) => message(itemOf(type), { recipient: 'worker' }).text;
		expect(text('worker_assigned')).toContain('\nComment: First lesson');
		expect(text('in_work')).not.toContain('Comment');
	});

	it('tells an expert of being assigned or removed in words of its own', () => {
		const subjectOf = (type: string) => message(itemOf(type), { recipient: 'worker' }).subject;
		expect(subjectOf('worker_assigned')).toMatch(/^You have been assigned to a booking: /);
		expect(subjectOf('woker_removed')).toMatch(/^You are no longer assigned to this booking: /);
	});
});

it('a booking goes on without its expert, unless it is cancelled', () => {
	const removed = (booking: Fields) => message(itemOf('woker_removed', { booking })).text;
	expect(removed({})).toContain('no longer assigned to your booking. The booking itself remains');
	expect(removed({ state: 'cancelled' })).not.toContain('remains');
	expect(removed({})).not.toContain('Boris');
	expect(removed({})).toContain('\nWhere: ');
	expect(message(itemOf('woker_removed'), { recipient: 'worker' }).text).not.toContain('Where');
});

it.each([
	['en', 'en'],
	['ru', 'ru'],
	['en-US', 'en-US'],
	['pt-BR', 'pt-BR'],
])('a message in %s says so', (language, said) => {
	expect(message(itemOf('new'), { language }).language).toBe(said);
});

it('of a booking of which nothing is known there is no hole', () => {
	const bare = itemOf('new', {
		...{ id: null, lesson: null, worker: null, team: null, zoom_join_url: null },
		...{ cancel_url_client: null, reschedule_url_client: null },
		booking: { client: { id: 1 }, start_time: null, end_time: null },
	});
	const named = { ...bare, client: bare.client && { ...bare.client, first_name: null } };
	expect(message(named)).toMatchObject({
		subject: 'Your booking',
		text: 'Hello,\n\nYour booking has been made.',
		html: '<p>Hello,</p><p>Your booking has been made.</p>',
	});
});
