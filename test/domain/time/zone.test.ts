import { zoneOf } from '../../../nodes/CabinetFm/domain/time/zone';

const [WINTER, SUMMER] = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];

describe('a time zone', () => {
	it.each<[string, string, number]>([
		['Europe/Moscow', 'Europe/Moscow', 180],
		[' Europe/Moscow ', 'Europe/Moscow', 180],
		['europe/kyiv', 'Europe/Kyiv', 120],
		['Europe/Kiev', 'Europe/Kiev', 120],
		['ASIA/KOLKATA', 'Asia/Kolkata', 330],
		['Asia/Calcutta', 'Asia/Calcutta', 330],
		['America/New York', 'America/New_York', -300],
		['america/argentina/buenos_aires', 'America/Argentina/Buenos_Aires', -180],
		['america/port-au-prince', 'America/Port-au-Prince', -300],
		['us/eastern', 'US/Eastern', -300],
		['est5edt', 'EST5EDT', -300],
		['japan', 'Japan', 540],
		['etc/gmt+3', 'Etc/GMT+3', -180],
		['Etc/UTC', 'Etc/UTC', 0],
		['UTC', 'UTC', 0],
		['utc', 'UTC', 0],
		['GMT', 'UTC', 0],
		['Z', 'UTC', 0],
		['+03:00', 'UTC+3', 180],
		['+0300', 'UTC+3', 180],
		['+03', 'UTC+3', 180],
		['+3', 'UTC+3', 180],
		['-03:30', 'UTC-3:30', -210],
		['\u221203:30', 'UTC-3:30', -210],
		['UTC\u20133', 'UTC-3', -180],
		['UTC+3', 'UTC+3', 180],
		['GMT+3', 'UTC+3', 180],
		['gmt-3', 'UTC-3', -180],
		['UTC+03:00', 'UTC+3', 180],
		['UTC +5:45', 'UTC+5:45', 345],
		['GMT+5:30', 'UTC+5:30', 330],
		['+5.5', 'UTC+5:30', 330],
		['UTC-9,5', 'UTC-9:30', -570],
		['+5.75', 'UTC+5:45', 345],
		['+00:00', 'UTC', 0],
		['-00:30', 'UTC-0:30', -30],
		['+14:00', 'UTC+14', 840],
	])('%j is %s', (text, name, minutes) => {
		const zone = zoneOf(text);
		expect(zone?.name).toBe(name);
		expect(zone?.offset(WINTER)).toBe(minutes);
	});

	it.each([
		['Moscow', 'Europe/Moscow'],
		['moscow', 'Europe/Moscow'],
		['Kyiv', 'Europe/Kyiv'],
		['Kiev', 'Europe/Kiev'],
		['Chicago', 'America/Chicago'],
		['New_York', 'America/New_York'],
		['new  york', 'America/New_York'],
		['Buenos Aires', 'America/Argentina/Buenos_Aires'],
		['Zürich', 'Europe/Zurich'],
		['Port au Prince', 'America/Port-au-Prince'],
		['Montreal', 'America/Montreal'],
		['Singapore', 'Asia/Singapore'],
		['Rome', 'Europe/Rome'],
		['St. Petersburg', 'Europe/Moscow'],
		['Saint Petersburg', 'Europe/Moscow'],
		['Eastern Time (US & Canada)', 'America/New_York'],
		['eastern time (us and canada)', 'America/New_York'],
		['Samoa', 'Pacific/Apia'],
	])('is named by a city or by Rails: %j is %s', (text, name) => {
		expect(zoneOf(text)?.name).toBe(name);
	});

	it.each([
		['MSK', 'Europe/Moscow', [180, 180]],
		['МСК', 'Europe/Moscow', [180, 180]],
		['CET', 'CET', [60, 120]],
		['CEST', 'CET', [60, 120]],
		['EET', 'EET', [120, 180]],
		['eest', 'EET', [120, 180]],
		['WET', 'WET', [0, 60]],
	])('is one that an abbreviation means everywhere: %s is %s', (text, name, minutes) => {
		const zone = zoneOf(text);
		expect(zone?.name).toBe(name);
		expect([WINTER, SUMMER].map((at) => zone?.offset(at))).toEqual(minutes);
	});

	it.each([
		['(GMT+03:00) Moscow', 'Europe/Moscow'],
		['(UTC+03:00) Moscow, St. Petersburg, Volgograd', 'Europe/Moscow'],
		['Europe/Moscow (GMT+3)', 'Europe/Moscow'],
		['Moscow (GMT+3)', 'Europe/Moscow'],
		['GMT+3 (Moscow)', 'Europe/Moscow'],
		['UTC+3, Moscow', 'Europe/Moscow'],
		['UTC+03:00 - Moscow', 'Europe/Moscow'],
		['Asia/Almaty +05:00', 'Asia/Almaty'],
		['Europe/Moscow (MSK)', 'Europe/Moscow'],
		['MSK (UTC+3)', 'Europe/Moscow'],
		['(GMT+5:30) Chennai, Kolkata', 'Asia/Kolkata'],
		['(GMT-05:00) Eastern Time (US & Canada)', 'America/New_York'],
		['(GMT-04:00) Eastern Time (US & Canada)', 'America/New_York'],
		['(UTC-07:00) La Paz, Mazatlan', 'America/Mazatlan'],
		['(UTC) Coordinated Universal Time', 'UTC'],
		['(UTC-11:00) Coordinated Universal Time-11', 'UTC-11'],
		['(GMT+03:00) Москва', 'UTC+3'],
		['GMT+0300 (Moscow Standard Time)', 'UTC+3'],
		['IST (GMT+5:30)', 'UTC+5:30'],
		['(GMT+3)', 'UTC+3'],
		// Kazakhstan gave up +06:00 in 2024, and lists live longer.
		['(GMT+06:00) Almaty', 'Asia/Almaty'],
	])('is found in a label: %j is %s', (text, name) => {
		expect(zoneOf(text)?.name).toBe(name);
	});

	it.each([
		'',
		'  ',
		'Europe/Atlantis',
		'Moscow Time',
		'3',
		'+',
		'+15:00',
		'+23:00',
		'-14:01',
		'+14.25',
		'+03:60',
		'+3:5',
		'+5.3',
		'+530',
		'+180',
		'UTC+',
		'toString',
		'constructor',
		'__proto__',
		'system',
		'local',
		'SystemV/EST5',
		'x'.repeat(1000),
	])('%j is none', (text) => {
		expect(zoneOf(text)).toBeNull();
	});

	it.each([
		'IST',
		'BST',
		'CST',
		'AST',
		'EST',
		'PST',
		'MST',
		'HST',
		'ECT',
		'ART',
		'WEST',
		'MET',
		'ACT',
		'ROC',
		'Zulu',
	])('%s is none, since it means several or is in no use', (text) => {
		expect(zoneOf(text)).toBeNull();
		expect(zoneOf(text.toLowerCase())).toBeNull();
	});

	it.each([
		['the name and the offset contradict each other', '(GMT+05:00) Moscow'],
		['two of its cities differ', '(UTC+02:00) Athens, Bucharest, Istanbul'],
		['the offset may be counted from Moscow', 'MSK+2'],
		['the offset may be counted from Moscow', 'MSK (+04:00)'],
		['it is how Windows calls London', 'GMT Standard Time'],
		['it has two offsets', 'UTC+3 to UTC+5'],
		['there is a better known place', 'Petersburg'],
		['it is no city', 'West'],
		['there is a London in Ontario', 'London, Ontario'],
	])('is none where %s: %j', (_, text) => {
		expect(zoneOf(text)).toBeNull();
	});

	it('is the same each time it is asked for, however many others were', () => {
		const texts = [
			'Moscow',
			'IST',
			...Array.from({ length: 2000 }, (_, index) => `Nowhere ${index}`),
		];
		const names = [...texts, ...texts].map((text) => zoneOf(text)?.name ?? null);
		expect(names.slice(0, 2)).toEqual(['Europe/Moscow', null]);
		expect(names.slice(texts.length)).toEqual(names.slice(0, texts.length));
	});
});
