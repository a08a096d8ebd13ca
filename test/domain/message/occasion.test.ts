import {
	clientSentence,
	isToldToClient,
	occasionOf,
	titleOf,
} from '../../../nodes/CabinetFm/domain/message/occasion';
import { ENGLISH } from '../../../nodes/CabinetFm/domain/words/language';
import { flat, reschedule } from '../../support/callbacks';
import { typed } from '../../support/item';

const { words } = ENGLISH;
const message = { about: 'event', recipient: 'client' } as never;
const reminder = (isPast: boolean) => ({ about: 'reminder', recipient: 'client', isPast }) as never;
const time = { start_time: '2026-12-01T10:00:00Z', end_time: '2026-12-01T11:00:00Z' };

describe('what a message is about', () => {
	it.each([
		['new', flat('new'), 'new'],
		['a report', flat('report'), 'report'],
		['a reschedule', reschedule(), 'reschedule'],
		['a reschedule to the same time', reschedule({ booking: time }, { booking: time }), 'changed'],
		[
			'a reschedule from no known time',
			reschedule({}, { booking: { start_time: null } }),
			'reschedule',
		],
	])('%s', (_, body, occasion) => {
		expect(occasionOf(typed(body), message)).toBe(occasion);
		expect(occasionOf(typed(body), reminder(false))).toBe('reminder');
		expect(occasionOf(typed(body), reminder(true))).toBe('past');
	});
});

describe('how its subject begins', () => {
	const { summary, changes, expert, subject } = { ...words, ...words.message };
	const report = (state: string) => flat('report', { report: { state } });

	it.each([
		['new', flat('new'), [subject.new, summary.new, summary.new]],
		['changed', flat('new'), [changes.changed, changes.changed, changes.changed]],
		['reminder', flat('new'), [subject.reminder, subject.reminder, subject.reminder]],
		['past', flat('new'), [subject.past, subject.past, subject.past]],
		['cancelled', flat('new'), [summary.cancelled, summary.cancelled, summary.cancelled]],
		[
			'worker_assigned',
			flat('new'),
			[summary.worker_assigned, expert.worker_assigned, summary.worker_assigned],
		],
		[
			'worker_removed',
			flat('new'),
			[changes.changed, expert.worker_removed, summary.worker_removed],
		],
		['report', report('success'), [summary.held, summary.held, summary.held]],
		['report', report('cancelled'), [summary.notHeld, summary.notHeld, summary.notHeld]],
		['report', report('?'), [summary.report, summary.report, summary.report]],
	] as const)('%s', (occasion, body, [client, worker, company]) => {
		const title = (recipient: 'client' | 'worker' | 'company') =>
			titleOf(occasion, typed(body), recipient, words);
		expect([title('client'), title('worker'), title('company')]).toEqual([client, worker, company]);
	});
});

describe('what a client is told has happened', () => {
	const { client, stands } = words.message;

	it.each([
		['changed', false, `${client.changed}.`],
		['reminder', false, `${client.reminder}.`],
		['past', false, `${client.past}.`],
		['new', false, `${client.new}.`],
		['worker_removed', false, `${client.worker_removed}. ${stands}.`],
		['worker_removed', true, `${client.worker_removed}.`],
		['report', false, ''],
		['other', false, ''],
	] as const)('%s, cancelled: %s', (occasion, isCancelled, sentence) => {
		expect(clientSentence(occasion, isCancelled, words)).toBe(sentence);
	});

	it('is what concerns the booking, not the notes and reports of the company', () => {
		const events = ['new', 'in_work', 'report', 'custom_fields_or_note_changed', 'other'] as const;
		expect(events.filter(isToldToClient)).toEqual(
			events.filter((event) => clientSentence(event, false, words) !== ''),
		);
	});
});
