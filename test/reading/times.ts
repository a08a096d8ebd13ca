import { DateTime, IANAZone } from 'luxon';
import type { Zone } from 'luxon';
import type { Json } from '../../nodes/CabinetFm/domain/json/json';
import { readInstant } from '../../nodes/CabinetFm/domain/time/instant';
import { rowOf } from './row';
import type { Outcome, Row } from './row';

/*
 * How times are read, beside what luxon and Date wrote: for each way to write them one row. A caution is a wrong
 * reading here, but where clocks change: there one must come.
 */

export function timeRows(timesPerRow = 4000): Row[] {
	const times = Array.from({ length: timesPerRow }, (_, index) => timeOf(index));
	return [...offsetRows(times), ...clockRows(times), ...changeRows(), ...unsureRows(times)];
}

const ZONES = [
	'Europe/Moscow',
	'Europe/Berlin',
	'Europe/London',
	'Asia/Almaty',
	'Asia/Kolkata',
	'Asia/Tokyo',
	'America/New_York',
	'America/St_Johns',
	'Australia/Lord_Howe',
	'Pacific/Chatham',
].map((name) => IANAZone.create(name));
const BERLIN = IANAZone.create('Europe/Berlin');

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
const [FIRST, END] = [Date.UTC(2000, 0, 1), Date.UTC(2040, 0, 1)];
/** The same times in every run, spread over the years by the golden ratio, each on the clock of one zone. */
function timeOf(index: number): DateTime {
	const at = FIRST + Math.floor(((index * 0.6180339887) % 1) * (END - FIRST));
	return DateTime.fromMillis(at, { zone: ZONES[index % ZONES.length], locale: 'en-US' });
}

type Write = (time: DateTime, index: number) => Json;

/** Texts that say when they are, read with a zone that must not matter. */
function offsetRows(times: DateTime[]): Row[] {
	const iso = 'yyyy-MM-dd HH:mm:ss';
	const kinds: Array<[string, number, Write]> = [
		['ISO 8601', 1, (time) => time.toISO()],
		['ISO 8601 of Date', 1, (time) => time.toJSDate().toISOString()],
		['ISO 8601 basic', 1, (time) => time.toISO({ format: 'basic' })],
		[
			'ISO 8601, a day of a week',
			1,
			(time) => `${time.toISOWeekDate()}${time.toFormat("'T'HH:mm:ss.SSSZZ")}`,
		],
		['ISO 8601, a day of a year', 1, (time) => time.toFormat("yyyy-ooo'T'HH:mm:ss.SSSZZ")],
		[
			'ISO 8601, seconds with nine digits',
			1,
			(time) => time.toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'999999'ZZ"),
		],
		['ISO 8601, hour with one digit', SECOND, (time) => time.toFormat("yyyy-MM-dd'T'H:mm:ssZZ")],
		['ISO 8601 with [zone] (RFC 9557)', 1, (time) => time.toISO({ extendedZone: true })],
		['RFC 2822', SECOND, (time) => time.toRFC2822()],
		['HTTP', SECOND, (time) => time.toHTTP()],
		['Date#toString', SECOND, (time) => time.toJSDate().toString()],
		['Ruby, UTC', SECOND, (time) => time.toUTC().toFormat(`${iso} 'UTC'`)],
		['Ruby', SECOND, (time) => time.toFormat(`${iso} ZZZ`)],
		['Ruby 1.8', SECOND, (time) => time.toFormat('EEE MMM dd HH:mm:ss ZZZ yyyy')],
		['Rails', SECOND, (time) => time.toFormat(`EEE, dd MMM yyyy HH:mm:ss '${shortName(time)}' ZZ`)],
		...TAILS.map(([tail, write]): [string, number, Write] => [
			`DD.MM.YYYY H:MM:SS${tail}`,
			SECOND,
			(time) => `${time.toFormat('dd.MM.yyyy H:mm:ss')}${write(time)}`,
		]),
		[
			'YYYY/MM/DD HH:MM +03:00',
			MINUTE,
			(time) => time.toFormat('yyyy/MM/dd HH:mm:ss ZZ').replace(/:\d\d /, ' '),
		],
		['Unix seconds', SECOND, (time) => time.toUnixInteger()],
		['Unix seconds as text', SECOND, (time) => String(time.toUnixInteger())],
		['Unix milliseconds', 1, (time) => time.toMillis()],
		['Unix milliseconds as text', 1, (time) => String(time.toMillis())],
		['Unix microseconds', 1, (time) => time.toMillis() * 1000],
		['Google', 1, (time) => ({ dateTime: time.toISO(), timeZone: time.zoneName })],
		[
			'Firestore',
			1,
			(time) => ({ _seconds: time.toUnixInteger(), _nanoseconds: time.millisecond * 1_000_000 }),
		],
	];
	return kinds.map(([kind, precision, write]) =>
		rowOf(
			kind,
			times.map((time, index) => ({
				read: read(write(time, index), BERLIN),
				expected: String(truncated(time, precision)),
			})),
		),
	);
}

/** `ZZ` of luxon in the shapes that people and programs write. */
const TAILS: Array<[string, (time: DateTime) => string]> = [
	[' +3', (time) => ` ${time.toFormat('Z')}`],
	[' +0300', (time) => ` ${time.toFormat('ZZZ')}`],
	['+03:00', (time) => time.toFormat('ZZ')],
	[' UTC+3', (time) => ` UTC${time.toFormat('Z')}`],
	[' GMT+03:00', (time) => ` GMT${time.toFormat('ZZ')}`],
];

/** Zones without a name of their own have the offset for one. */
function shortName(time: DateTime): string {
	const names: Record<string, [string, string]> = {
		'Europe/Moscow': ['MSK', 'MSD'],
		'Europe/Berlin': ['CET', 'CEST'],
		'Europe/London': ['GMT', 'BST'],
		'Asia/Kolkata': ['IST', 'IST'],
		'Asia/Tokyo': ['JST', 'JST'],
		'America/New_York': ['EST', 'EDT'],
		'America/St_Johns': ['NST', 'NDT'],
	};
	const [winter, summer] = names[time.zoneName ?? ''] ?? [];
	return (time.isInDST ? summer : winter) ?? time.toFormat('ZZZ').replace(/00$/, '');
}

/** Texts that only say what a clock shows, read in the zone of that clock. */
function clockRows(times: DateTime[]): Row[] {
	const kinds: Array<[string, number, (time: DateTime) => Json]> = [
		['ISO 8601', 1, (time) => time.toISO({ includeOffset: false })],
		['YYYY-MM-DD H:MM', MINUTE, (time) => time.toFormat('yyyy-MM-dd H:mm')],
		['YYYY/MM/DD HH:MM:SS', SECOND, (time) => time.toFormat('yyyy/MM/dd HH:mm:ss')],
		['DD.MM.YYYY H:MM', MINUTE, (time) => time.toFormat('dd.MM.yyyy H:mm')],
		['D.M.YYYY, HH:MM:SS', SECOND, (time) => time.toFormat('d.M.yyyy, HH:mm:ss')],
		['December 1, 2026 H:MM', MINUTE, (time) => time.toFormat('MMMM d, yyyy H:mm')],
		['ctime', SECOND, (time) => time.toFormat('EEE MMM d HH:mm:ss yyyy')],
		[
			'PHP',
			1,
			(time) => ({
				date: time.toFormat("yyyy-MM-dd HH:mm:ss.SSS'000'"),
				timezone_type: 3,
				timezone: time.zoneName,
			}),
		],
	];
	return kinds.map(([kind, precision, write]) =>
		rowOf(
			`${kind}, no offset`,
			times
				.filter((time) => time.getPossibleOffsets().length === 1)
				.map((time) => ({
					read: read(write(time), kind === 'PHP' ? BERLIN : time.zone),
					expected: String(truncated(time, precision)),
				})),
		),
	);
}

/** Every quarter of an hour from two hours before to two hours after each change of the clocks. */
function changeRows(): Row[] {
	return ZONES.map((zone) => ({ zone, changes: changesOf(zone) }))
		.filter(({ changes }) => changes.length > 0)
		.map(({ zone, changes }) =>
			rowOf(
				`around ${String(changes.length)} changes of the clocks in ${zone.name}`,
				changes.flatMap((change) =>
					Array.from({ length: 17 }, (_, index) => aroundChange(change, (index - 8) * 15, zone)),
				),
			),
		);
}

function aroundChange({ at, before, after }: Change, minutesAway: number, zone: Zone): Outcome {
	const shown = at + (before + minutesAway) * MINUTE;
	const [early, late] = [before, after].map((minutes) => shown - minutes * MINUTE);
	const often = Number(early < at) + Number(late >= at);
	return {
		read: read(new Date(shown).toISOString().slice(0, -1), zone),
		// One that clocks never show is read by the offset that they had before.
		expected: `${String(early < at || often === 0 ? early : late)}${CAUTIONS[often]}`,
	};
}

const CAUTIONS = [' does not exist', '', ' comes twice'];

interface Change {
	at: number;
	/** Offsets in minutes */
	before: number;
	after: number;
}

/** No zone here changes its clocks twice in a week. */
function changesOf(zone: Zone): Change[] {
	const changes: Change[] = [];
	for (let low = FIRST; low < END; low += 7 * DAY) {
		const [before, after] = [zone.offset(low), zone.offset(low + 7 * DAY)];
		if (before !== after)
			changes.push({ at: whenChanged(zone, low, low + 7 * DAY), before, after });
	}
	return changes;
}

function whenChanged(zone: Zone, low: number, high: number): number {
	if (high - low <= MINUTE) return high;
	const middle = low + Math.floor((high - low) / (2 * MINUTE)) * MINUTE;
	return zone.offset(middle) === zone.offset(low)
		? whenChanged(zone, middle, high)
		: whenChanged(zone, low, middle);
}

/** What may mean two times, or none. */
function unsureRows(times: DateTime[]): Row[] {
	const kinds: Array<[string, Write]> = [
		['MM/DD/YYYY H:MM', (time) => time.toFormat('MM/dd/yyyy H:mm')],
		['DD-MM-YYYY H:MM', (time) => time.toFormat('dd-MM-yyyy H:mm')],
		['DD.MM.YY H:MM', (time) => time.toFormat('dd.MM.yy H:mm')],
		['h:MM AM or PM', (time) => time.toFormat('yyyy-MM-dd h:mm a')],
		['h:MM AM or PM +03:00', (time) => time.toFormat('yyyy-MM-dd h:mm a ZZ')],
		[
			'EST, IST, BST and others',
			(time, index) => `${time.toFormat('yyyy-MM-dd HH:mm:ss')} ${UNSURE[index % UNSURE.length]}`,
		],
		['10:00-11:30', (time, index) => `${time.toFormat('dd.MM.yyyy')} ${rangeFrom(index % 13)}`],
		[
			'a wrong weekday',
			(time) => `${time.plus({ days: 1 }).toFormat('EEE')}${time.toRFC2822()?.slice(3) ?? ''}`,
		],
		[
			'offset beyond 14 hours',
			(time, index) => `${time.toFormat("yyyy-MM-dd'T'HH:mm:ss")}+${String(15 + (index % 80))}:00`,
		],
		[
			'offset with 60 minutes and more',
			(time, index) => `${time.toFormat("yyyy-MM-dd'T'HH:mm:ss")}+03:${String(60 + (index % 40))}`,
		],
		[
			'a month or day too many',
			(time, index) =>
				time.toFormat(`yyyy-${index % 2 ? '13' : 'MM'}-${index % 2 ? 'dd' : '32'} HH:mm`),
		],
		[
			'digits of a date as a number',
			(time, index) =>
				Number(time.toFormat(['yyyyMMdd', 'yyyyMMddHHmm', 'yyyyMMddHHmmss'][index % 3])),
		],
	];
	return kinds.map(([kind, write]) =>
		rowOf(
			`${kind}: none`,
			times.map((time, index) => ({ read: read(write(time, index), BERLIN), expected: null })),
		),
	);
}

function rangeFrom(hour: number): string {
	return `${String(hour)}:00-${String(hour + 1)}:30`;
}

const UNSURE = ['EST', 'IST', 'BST', 'CST', 'AST', 'PST', 'MSD', 'ECT'];

/** The time read, in milliseconds, with the first words of its caution. */
function read(value: Json, zone: Zone): string | null {
	const instant = readInstant(value, zone);
	if (!instant.ok) return null;
	const caution = instant.caution?.replace(/ in .*/, '');
	return `${String(instant.at.toMillis())}${caution === undefined ? '' : ` ${caution}`}`;
}

function truncated(time: DateTime, precision: number): number {
	return Math.floor(time.toMillis() / precision) * precision;
}
