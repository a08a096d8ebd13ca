import fc from 'fast-check';
import { quote } from '../../../nodes/CabinetFm/domain/words/quote';
import { anyText } from '../../support/text';

it.each([
	['Анна Петрова', 'Анна Петрова'],
	['Иванов И. И.', 'Иванов И. И.'],
	['  Anna \n\t Petrova ', 'Anna Petrova'],
	['Lesson: ', 'Lesson'],
	[', Anna;', 'Anna'],
	['Null', 'Null'],
	['Anna\u0000\u0085Bell', 'Anna Bell'],
	['line\u2028break', 'line break'],
	['\u202eevil\u202c', 'evil'],
	['\u2066Anna\u2069', 'Anna'],
	['\ud800Anna', 'Anna'],
	['👩‍🏫 Класс', '👩‍🏫 Класс'],
	['محمد', 'محمد'],
	[501, '501'],
])('%j is quoted as %j', (received, quoted) => {
	expect(quote(received)).toBe(quoted);
});

it.each([null, undefined, '', '  ', '-', '...', ',', '\u200b', '\u202e', true, {}, ['Anna']])(
	'%j says nothing',
	(received) => {
		expect(quote(received)).toBeNull();
	},
);

it('whatever was received, what is quoted is one line that ends where it seems to end', () => {
	const texts = fc.oneof(anyText, fc.string(), fc.string({ unit: 'grapheme' }));
	fc.assert(
		fc.property(texts, (received) => {
			const quoted = quote(received);
			if (quoted === null) return;
			expect(quoted).not.toMatch(
				/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]|\s\s|^[\s,;:]|[\s,;:]$/u,
			);
		}),
	);
});
