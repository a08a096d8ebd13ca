import type { Face } from '../../../nodes/CabinetFm/domain/words/face';
import { faceOf, offsetInWords } from '../../../nodes/CabinetFm/domain/words/face';
import { ENGLISH, LANGUAGES, languageOf } from '../../../nodes/CabinetFm/domain/words/language';
import { zoneInWords } from '../../../nodes/CabinetFm/domain/words/zone';

const winter: Face = { shown: Date.UTC(2026, 11, 1, 18), offset: 180 };

function zone(name: string, tag: string, at: Face = winter): string {
	return zoneInWords(name, at, languageOf(tag) ?? ENGLISH);
}

it.each([
	['ru', 'Asia/Almaty', 'Алматы'],
	['uk', 'Europe/Kyiv', 'Україна'],
	['fr', 'Europe/Berlin', 'Allemagne'],
	['es', 'Europe/London', 'Reino Unido'],
	['de', 'Asia/Almaty', 'Almaty'],
	['de', 'Europe/Berlin', 'MEZ'],
	['en', 'America/New_York', 'New York Time'],
	['en', 'Africa/Algiers', 'CET, Algiers'],
	['kk', 'Asia/Almaty', 'Алматы уақыты'],
	['it', 'Europe/Moscow', 'Mosca'],
	['pt-BR', 'Europe/Moscow', 'Moscou'],
])('in %s %s is %s', (tag, name, shown) => {
	expect(zone(name, tag)).toBe(shown);
});

it('an abbreviation in Latin letters gives way to a name in a language of another script', () => {
	expect(zone('Europe/Athens', 'kk')).toBe('Шығыс Еуропа уақыты');
	expect(zone('Europe/Athens', 'es')).toBe('EET');
});

it.each([
	['UTC+3', 180, 'UTC+3'],
	['UTC-3:30', -210, 'UTC-3:30'],
	['+05:30', 330, 'UTC+5:30'],
	['UTC', 0, 'UTC'],
	['Etc/UTC', 0, 'UTC'],
	['Etc/GMT-3', 180, 'UTC+3'],
	['Not/AZone', 180, 'UTC+3'],
	['', -300, 'UTC-5'],
])('%j has no name, so its offset is told', (name, offset, shown) => {
	for (const tag of ['en', 'ru', 'fr', 'ar', 'ja']) {
		expect(zone(name, tag, { ...winter, offset })).toBe(shown);
	}
});

it('every zone has a name in all seven that can stand in brackets', () => {
	const names = Intl.supportedValuesOf('timeZone');
	expect(names.length).toBeGreaterThan(300);
	for (const { value } of LANGUAGES) {
		for (const name of names) {
			const shown = zone(name, value);
			expect(shown).toMatch(/\p{L}/u);
			expect(shown).not.toMatch(/\)$|:|GMT[+\-−]|\s\s|^\s|\s$/);
			if (['ru', 'uk', 'kk'].includes(value)) expect(shown).not.toMatch(/[a-z]/i);
		}
	}
});

it('offsets are written with hours and, where there are some, minutes', () => {
	const offsets = ['Z', '+03:00', '-03:30', '+05:45', '-11:00', '+14:00'];
	const faces = offsets.map((offset) => faceOf(`2026-12-01T18:00:00.000${offset}`));
	expect(faces.map((face) => face && offsetInWords(face))).toEqual([
		'UTC',
		'UTC+3',
		'UTC-3:30',
		'UTC+5:45',
		'UTC-11',
		'UTC+14',
	]);
});
