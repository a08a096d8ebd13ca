import fc from 'fast-check';
import { isEqual, mapValues } from 'lodash';
import { splitName } from '../../../nodes/CabinetFm/domain/person/name';
import type { SplitName } from '../../../nodes/CabinetFm/domain/person/name';
import { foreignNames, slavicNames } from './generatedNames';
import { HAND_MADE_NAMES } from './handMadeNames';
import { anyText } from '../../support/text';

const NOBODY: SplitName = { first_name: null, middle_name: null, last_name: null };

/** Pieces that each mean something to the reading of names. */
const PIECES = [
	...['Анна', 'Петрова', 'Сергеевна', 'Петрович', 'Ким', 'Anna', 'Smith', 'И.', 'J', 'И.И.', 'и'],
	...['оглы', 'қызы', 'van', 'Van', 'de', 'бен', 'y', 'Dr.', 'г-н', 'Jr.', 'PhD', 'к.м.н.', 'ООО'],
	...[
		'Дар’я',
		"O'Connor",
		'Анна-Мария',
		'-',
		"'",
		'"',
		'«',
		'»',
		'(',
		')',
		'[',
		'“',
		'.',
		',',
		'،',
	],
	...['a@b.c', 'www.a.ru', 'anna.petrova', '7', '+7 916', '&', '/', '🌸', '👩‍👩‍👧', '❤️', '\u200b'],
	...[
		'\u00ad',
		'\u200d',
		'\u202e',
		'\u0301',
		'\u00a0',
		'\n',
		'李',
		'小龙',
		'김',
		'علی‌رضا',
		'\ud83d',
		'null',
		'{{',
	],
];
const text = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	anyText,
	fc
		.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', ' ', ', ')), {
			maxLength: 8,
		})
		.map((pieces) => pieces.flat().join('')),
);

const partsOf = (split: SplitName) => Object.values(split).filter((part) => part !== null);
const visible = (name: string) =>
	name.replace(/\p{Cf}|[\ufe00-\ufe0f]|\u034f|[\u115f\u1160]|\u3164|\uffa0/gu, '');

it('whatever the text, its parts are made of its words, and none is empty', () => {
	fc.assert(
		fc.property(text, (name) => {
			const parts = partsOf(splitName(name));
			for (const word of parts.flatMap((part) => part.split(' '))) {
				expect(word).toMatch(/\p{L}/u);
				expect(visible(name)).toContain(visible(word));
			}
			expect(parts.join('').replaceAll(' ', '').length).toBeLessThanOrEqual(name.length);
		}),
		{ numRuns: 3000 },
	);
});

it('a word that is given as a part is given once', () => {
	fc.assert(
		fc.property(text, (name) => {
			const words = partsOf(splitName(name)).flatMap((part) => part.split(' '));
			for (const word of new Set(words)) {
				const times = visible(name).split(visible(word)).length - 1;
				expect(words.filter((other) => other === word).length).toBeLessThanOrEqual(times);
			}
		}),
		{ numRuns: 1000 },
	);
});

it('what was read once is read alike in the usual order', () => {
	const names = [...slavicNames(), ...foreignNames()];
	const changed = names.filter(({ text: name }) => {
		const once = splitName(name);
		return !isEqual(splitName(partsOf(once).join(' ')), once);
	});
	expect(changed).toEqual([]);
});

it('letter case does not matter', () => {
	const ofWords = [...slavicNames()].filter(({ kind }) => !/initials/.test(kind));
	expect(ofWords.length).toBeGreaterThan(1000);
	const changed = ofWords.filter(({ text: name }) => {
		const expected = mapValues(splitName(name), (part) => part?.toUpperCase() ?? null);
		return !isEqual(splitName(name.toUpperCase()), expected);
	});
	expect(changed).toEqual([]);
});

it.each([
	'🌸 %s',
	'%s ❤️',
	'\u200e%s\u202c',
	'"%s"',
	'Dr. %s',
	'%s, PhD',
	'  %s\n',
	'%s +7 916 123-45-67',
])('%j around a name changes nothing', (frame) => {
	const names = [...slavicNames()].slice(0, 1200);
	const changed = names.filter(
		({ text: name }) => !isEqual(splitName(frame.replace('%s', name)), splitName(name)),
	);
	expect(changed).toEqual([]);
});

it('a text of 100,000 letters is no name', () => {
	for (const piece of [...PIECES, 'а', 'ович ', 'И. ', 'a-', ', ']) {
		const long = piece.repeat(Math.ceil(100_000 / piece.length));
		expect(splitName(long)).toEqual(NOBODY);
		expect(splitName(`Анна ${long} Петрова`)).toEqual(NOBODY);
	}
});

it('names of built-in properties are words as any other', () => {
	expect(splitName('__proto__ constructor')).toEqual({
		first_name: 'proto',
		middle_name: null,
		last_name: 'constructor',
	});
	expect(splitName('toString')).toEqual({ ...NOBODY, first_name: 'toString' });
});

it('the list of hand-made names keeps the laws too', () => {
	for (const [name] of HAND_MADE_NAMES) {
		for (const word of partsOf(splitName(name)).flatMap((part) => part.split(' '))) {
			expect(visible(name)).toContain(visible(word));
		}
	}
});
