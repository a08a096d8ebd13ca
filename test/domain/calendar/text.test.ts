import fc from 'fast-check';
import { manyLines, oneLine, parameterText } from '../../../nodes/CabinetFm/domain/calendar/text';
import { anyText } from '../../support/text';

it.each(['\r\n', '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])('%j ends a line', (end) => {
	expect(manyLines(`a${end}b`)).toBe('a\nb');
	expect(oneLine(`a${end}b`)).toBe('a b');
	expect(parameterText(`a${end}b`)).toBe('a b');
});

it('what cannot be printed becomes a space', () => {
	expect(manyLines('a\0b\tc\x7fd\ud83de')).toBe('a b c d e');
});

it('a character of two halves stays whole', () => {
	expect(oneLine('👩‍🦰 Анна')).toBe('👩‍🦰 Анна');
});

it('a name loses what the name of a person cannot hold', () => {
	expect(parameterText('Anna "Nutya" Petrova; PhD, \\o/')).toBe('Anna Nutya Petrova PhD o/');
});

it('a caret stays one where it would be read as an escape', () => {
	expect(parameterText("^_^ ^n ^' ^^")).toBe("^_^ ^^n ^^' ^^^");
});

it('texts have no line end but a newline', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			expect(manyLines(text)).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
			expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
			expect(parameterText(text)).not.toMatch(/[";,\\\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
		}),
	);
});
