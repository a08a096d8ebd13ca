import { DateTime, IANAZone } from 'luxon';
import { utcText } from '../../../nodes/CabinetFm/domain/time/between';
import { showingOf, whenClockShows } from '../../../nodes/CabinetFm/domain/time/clock';

const shown = (text: string) => DateTime.fromISO(text, { zone: 'utc' });

describe('when a clock shows a time', () => {
	it.each([
		['Europe/Berlin', '2026-10-25T01:59', '2026-10-24T23:59:00.000Z', 'once'],
		['Europe/Berlin', '2026-10-25T02:00', '2026-10-25T00:00:00.000Z', 'twice'],
		['Europe/Berlin', '2026-10-25T02:59', '2026-10-25T00:59:00.000Z', 'twice'],
		['Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z', 'once'],
		['Europe/Berlin', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z', 'once'],
		['Europe/Berlin', '2026-03-29T02:00', '2026-03-29T01:00:00.000Z', 'never'],
		['Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z', 'once'],
		['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00.000Z', 'twice'],
		['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00:00.000Z', 'never'],
		['Europe/Moscow', '2026-10-25T02:30', '2026-10-24T23:30:00.000Z', 'once'],
	])('in %s, %s is %s, %s', (name, text, expected, often) => {
		const zone = IANAZone.create(name);
		const showing = showingOf(shown(text), zone);
		expect([utcText(showing.at), showing.often]).toEqual([expected, often]);
		expect(utcText(whenClockShows(shown(text), zone))).toBe(expected);
	});
});
