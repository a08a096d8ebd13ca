import fc from 'fast-check';
import type { BookingFacts } from '../../../nodes/CabinetFm/domain/booking/schema';
import { bookingOf, lessonOf, personOf } from './bookings';

/* Generated bookings: any field may be unknown; names and texts are Cyrillic, as received or with ragged ends. */

const names = fc.constantFrom(
	'Анна Петрова',
	'Иванов И. И.',
	' Ольга,',
	'Айгүл\nСәрсен',
	'',
	' ',
	'—',
);
const texts = fc.constantFrom(
	'Заболела',
	'Командировка.',
	'Почему?',
	'Отлично!',
	' и так далее, ',
	'...',
	'',
);
const zones = fc.constantFrom(
	'Europe/Moscow',
	'Asia/Almaty',
	'Europe/Kyiv',
	'America/New_York',
	'UTC+3',
	'UTC',
);

function maybe<T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
	return fc.option(values, { freq: 3 });
}

const people = maybe(names.map((name) => personOf(name)));
/** Around a night on which clocks change. */
const starts = fc
	.integer({ min: Date.UTC(2026, 9, 20), max: Date.UTC(2026, 10, 10) })
	.map((at) => new Date(Math.floor(at / 60_000) * 60_000).toISOString());
const lengths = fc.constantFrom(-60, 0, 20, 45, 60, 90, 600, 4000);

/** Bookings of which more or less is known. */
export function bookings(): fc.Arbitrary<BookingFacts> {
	return fc
		.record({
			start_time: maybe(starts),
			length: maybe(lengths),
			companyZone: zones,
			clientZone: zones,
			client: people,
			worker: people,
			lesson: maybe(texts.map(lessonOf)),
			outcome: maybe(fc.constantFrom('held' as const, 'not_held' as const)),
			report: maybe(texts.map((comment) => ({ state: null, comment }))),
			note: maybe(texts),
			cancel_reason: maybe(texts),
			cancelled_by: people,
			cancelled_by_role: maybe(
				fc.constantFrom('client' as const, 'expert' as const, 'company' as const),
			),
			old_booking_cancel_reason: maybe(texts),
		})
		.map(({ length, ...known }) =>
			bookingOf({ ...known, end_time: endOf(known.start_time, length) }),
		);
}

function endOf(start: string | null, length: number | null): string | null {
	if (start === null || length === null) return null;
	return new Date(Date.parse(start) + length * 60_000).toISOString();
}
