import { IANAZone } from 'luxon';
import type { Zone } from 'luxon';
import windowsZones from 'node-ical/windowsZones.json';
import railsZones from 'rails-timezone';
import { zoneOf } from '../../nodes/CabinetFm/domain/time/zone';
import { listedZones } from '../../nodes/CabinetFm/domain/time/zones';
import { UNLISTED_NAMES } from './ianaNames';
import { rowOf } from './row';
import type { Row } from './row';

/*
 * How time zones are read, beside Intl, the list of Ruby on Rails and arithmetic: for each way to write them one row.
 */

export function zoneRows(): Row[] {
	return [
		...ianaRows(),
		...offsetRows(),
		...railsRows(),
		...cityRows(),
		windowsRow(),
		...abbreviationRows(),
	];
}

/** Names that the database knows but that read as abbreviations: they are none. */
const ABBREVIATION = /^[a-z]{3,4}$/i;
const SURE = new Map([
	['UTC', 'UTC'],
	['GMT', 'UTC'],
	['MSK', 'Europe/Moscow'],
	['CET', 'CET'],
	['CEST', 'CET'],
	['EET', 'EET'],
	['EEST', 'EET'],
	['WET', 'WET'],
]);

function ianaRows(): Row[] {
	const listed = listedZones().map(({ value }) => value);
	const names = Array.from(
		new Set([...Intl.supportedValuesOf('timeZone'), ...listed, ...UNLISTED_NAMES]),
	);
	const spellings: Array<[string, (name: string) => string]> = [
		['as written', (name) => name],
		['in small letters', (name) => name.toLowerCase()],
		['in capitals', (name) => name.toUpperCase()],
		['spaces for _', (name) => name.replaceAll('_', ' ')],
	];
	return spellings.map(([how, spell]) =>
		rowOf(
			`IANA names ${how}`,
			names.map((name) => ({ read: nameOf(spell(name)), expected: expectedName(name) })),
		),
	);
}

/** Former names of zones that are now called after the same place in full, and two spellings of an offset. */
const NAMED_IN_FULL = new Map([
	['GMT+0', 'UTC'],
	['GMT-0', 'UTC'],
	['Jamaica', 'America/Jamaica'],
	['Kwajalein', 'Pacific/Kwajalein'],
	['Singapore', 'Asia/Singapore'],
]);

function expectedName(name: string): string | null {
	if (ABBREVIATION.test(name)) return SURE.get(name) ?? null;
	return NAMED_IN_FULL.get(name) ?? name;
}

const OFFSETS = Array.from({ length: 2 * 18 * 60 + 1 }, (_, index) => index - 18 * 60);

/** Every minute from -18:00 to +18:00. */
function offsetRows(): Row[] {
	const two = (number: number) => String(number).padStart(2, '0');
	const spellings: Array<
		[string, (hours: number, minutes: number, sign: string) => string | null]
	> = [
		['+HH:MM', (hours, minutes, sign) => `${sign}${two(hours)}:${two(minutes)}`],
		['+HHMM', (hours, minutes, sign) => `${sign}${two(hours)}${two(minutes)}`],
		['UTC+H:MM', (hours, minutes, sign) => `UTC${sign}${hours}:${two(minutes)}`],
		['gmt +H:MM', (hours, minutes, sign) => `gmt ${sign}${hours}:${two(minutes)}`],
		[
			'(GMT+HH:MM) Nowhere',
			(hours, minutes, sign) => `(GMT${sign}${two(hours)}:${two(minutes)}) Nowhere`,
		],
		['+H', (hours, minutes, sign) => (minutes === 0 ? `${sign}${hours}` : null)],
		['UTC+H', (hours, minutes, sign) => (minutes === 0 ? `UTC${sign}${hours}` : null)],
		[
			'+H.25',
			(hours, minutes, sign) => (minutes % 15 === 0 ? `${sign}${hours + minutes / 60}` : null),
		],
	];
	return spellings.map(([spelling, spell]) =>
		rowOf(
			`offsets ${spelling}, -18:00 to +18:00`,
			OFFSETS.flatMap((minutes) => {
				const size = Math.abs(minutes);
				const text = spell(Math.floor(size / 60), size % 60, minutes < 0 ? '\u2212' : '+');
				const expected = size > 14 * 60 ? null : minutes;
				return text === null ? [] : [{ read: zoneOf(text)?.offset(0) ?? null, expected }];
			}),
		),
	);
}

function railsRows(): Row[] {
	const names = railsZones.list();
	const label = (name: string, at: number) =>
		`(GMT${IANAZone.create(railsZones.from(name)).formatOffset(at, 'short')}) ${name}`;
	const spellings: Array<[string, (name: string) => string]> = [
		['as written', (name) => name],
		['in small letters', (name) => name.toLowerCase()],
		['labels with the offset of winter', (name) => label(name, JANUARY)],
		['labels with the offset of summer', (name) => label(name, JULY)],
		['labels with the offset behind', (name) => `${name} (UTC${label(name, JULY).slice(4, 10)})`],
	];
	return spellings.map(([how, spell]) =>
		rowOf(
			`names of Rails ${how}`,
			names.map((name) => ({
				read: clockOf(zoneOf(spell(name))),
				expected: clockOf(IANAZone.create(railsZones.from(name))),
			})),
		),
	);
}

/** Cities that are better known elsewhere. */
const DOUBTFUL = new Set(['Center', 'Cordoba', 'La_Rioja', 'Petersburg', 'San_Juan', 'Vincennes']);

function cityRows(): Row[] {
	const zones = listedZones().map(({ value }) => value);
	const spellings: Array<[string, (city: string) => string]> = [
		['as IANA writes them', (city) => city],
		['in small letters with spaces', (city) => city.toLowerCase().replaceAll('_', ' ')],
	];
	return spellings.map(([how, spell]) =>
		rowOf(
			`cities ${how}`,
			zones.map((name) => {
				const city = name.slice(name.lastIndexOf('/') + 1);
				return { read: nameOf(spell(city)), expected: DOUBTFUL.has(city) ? null : name };
			}),
		),
	);
}

/** Belarus has had another offset for longer than this list knows. */
const OUTDATED = '(UTC+02:00) Minsk';

function windowsRow(): Row {
	const labels = Object.entries(windowsZones).filter(([label]) => label.startsWith('('));
	return rowOf(
		'labels of Windows',
		labels
			.filter(([label]) => label !== OUTDATED)
			.map(([label, { iana }]) => ({
				read: clockOf(zoneOf(label), [2026]),
				expected: clockOf(IANAZone.create(iana[0]), [2026]),
			})),
	);
}

/** From Wikipedia's list of abbreviations of time zones, and those of ICU. */
const FOUR_LETTERS =
	'ACDT ACST ACWT AEDT AEST AKDT AKST ALMT AMST ANAT AQTT AWST AZOT AZST BIOT BRST CAST CDST CEST CHOT CHST CHUT CIST ' +
	'CLST CWST DAVT DDUT EAST EEST EGST FKST FKT GALT GAMT GILT HADT HAEC HAST HOVT IDLW IOT IRDT IRKT IRST KOST KRAT ' +
	'LHST LINT MAGT MART MAWT MEST MIST MSD NFT NOVT NZDT NZST OMST ORAT PETT PHOT PHST PMDT PMST PONT PYST RET ROTT SAKT ' +
	'SAMT SAST SLST SRET TAHT TOST ULAT UYST UZT VLAT VOLT VOST WAKT WAST WEST WGST WITA YAKT YEKT';

function abbreviationRows(): Row[] {
	const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
	const three = letters.flatMap((one) =>
		letters.flatMap((two) => letters.map((last) => one + two + last)),
	);
	return [
		['every three letters', three] as const,
		['abbreviations of four letters', FOUR_LETTERS.split(' ')] as const,
	].map(([kind, texts]) =>
		rowOf(
			kind,
			texts.map((text) => ({ read: nameOf(text), expected: SURE.get(text) ?? null })),
		),
	);
}

function nameOf(text: string): string | null {
	return zoneOf(text)?.name ?? null;
}

const [JANUARY, JULY] = [0, 6].map((month) => Date.UTC(2026, month, 15));

const YEARS = Array.from({ length: 27 }, (_, index) => 2000 + index);

/** What its clocks show in the winters and summers of some years. */
function clockOf(zone: Zone | null, years = YEARS): string | null {
	const times = years.flatMap((year) => [Date.UTC(year, 0, 15), Date.UTC(year, 6, 15)]);
	return zone && times.map((at) => zone.offset(at)).join();
}
