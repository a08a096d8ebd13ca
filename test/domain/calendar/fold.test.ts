import fc from 'fast-check';
import { folded } from '../../../nodes/CabinetFm/domain/calendar/fold';
import { anyCharacter } from '../../support/text';

const lines = fc.array(fc.string({ unit: anyCharacter, maxLength: 300 }).filter(isWhole));

/** A line without a line end, and without halves of characters. */
function isWhole(line: string): boolean {
	return !/[\r\n\p{Cs}]/u.test(line);
}

it('folded lines have at most 75 octets and are whole when unfolded', () => {
	fc.assert(
		fc.property(lines, (all) => {
			const text = folded(all);
			for (const line of text.split('\r\n'))
				expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			expect(text.replaceAll('\r\n ', '')).toBe(all.map((line) => `${line}\r\n`).join(''));
			expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
		}),
	);
});

it.each([
	['a', 75, 75, 1],
	['a', 76, 75, 2],
	['ж', 38, 37, 2],
	['中', 25, 25, 1],
	['中', 26, 25, 2],
	['👩', 19, 18, 2],
])('%s, %d times, breaks behind the character %d', (character, times, first, count) => {
	const [line, ...others] = folded([character.repeat(times)])
		.trimEnd()
		.split('\r\n');
	expect(line).toBe(character.repeat(first));
	expect(others).toHaveLength(count - 1);
	expect(others.join('').length).toBe(count > 1 ? 1 + character.repeat(times - first).length : 0);
});

it('a line is folded as late as it can be, and again where it goes on', () => {
	expect(folded(['a'.repeat(75 + 74 + 1)])).toBe(
		[`${'a'.repeat(75)}`, ` ${'a'.repeat(74)}`, ' a', ''].join('\r\n'),
	);
});
