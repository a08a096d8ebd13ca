import fc from 'fast-check';
import { emailOf } from '../../../nodes/CabinetFm/domain/message/email';
import { lineOf } from '../../../nodes/CabinetFm/domain/words/line';
import { linkOf } from '../../../nodes/CabinetFm/domain/message/link';

describe('an address to write to', () => {
	it.each([
		'anna@example.com',
		"o'brien+booking@mail.example.co.uk",
		'A.Petrova@Example.COM',
		'info@пример.рф',
		'info@xn--e1afmkfd.xn--p1ai',
	])('%s is one', (email) => {
		expect(emailOf(email)).toBe(email);
		expect(emailOf(` ${email}\n`)).toBe(email);
	});

	it.each([
		null,
		'',
		'anna',
		'anna@',
		'@example.com',
		'anna@localhost',
		'anna@example.com, boris@example.com',
		'anna@example.com;boris@example.com',
		'anna@example.com boris@example.com',
		'Anna <anna@example.com>',
		'mailto:anna@example.com',
		'anna@@example.com',
		'an na@example.com',
		'anna@exa mple.com',
		'anna\r\nBcc: all@example.com',
		'anna@example.com\r\nBcc: all@example.com',
		'anna@example.com\u0000',
		'.anna@example.com',
		'anna.@example.com',
		'an..na@example.com',
		'anna@-example.com',
		'anna@example-.com',
		'anna@example..com',
		'anna@example.com.',
		'anna@127.0.0.1',
		'аnna@example.com',
		'anna@exаmple.com',
		`${'a'.repeat(65)}@example.com`,
		`anna@${'a'.repeat(250)}.com`,
	])('%j is none', (email) => {
		expect(emailOf(email)).toBeNull();
	});

	it('is never more than one, whatever comes in', () => {
		const pieces = fc.constantFrom('a', '@', '.', ',', ';', ' ', '\n', '<', '>', '"', 'б', 'com');
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
				expect(emailOf(parts.join('')) ?? 'a@a.a').toMatch(/^[^@\s,;<>"]+@[^@\s,;<>"]+$/);
			}),
		);
	});
});

describe('a link', () => {
	it.each([
		'https://zoom.us/j/1?pwd=a&b=c#d',
		'http://cabinet.fm/c/1',
		'HTTPS://cabinet.fm',
		'https://кабинет.рф/запись',
	])('%s is one, as received', (link) => {
		expect(linkOf(link)).toBe(link);
		expect(linkOf(` ${link} `)).toBe(link);
	});

	it.each([
		null,
		'',
		'zoom.us/j/1',
		'javascript:alert(1)',
		'JavaScript://x.y/%0aalert(1)',
		'data:text/html,<script>alert(1)</script>',
		'ftp://example.com',
		'tg://resolve?domain=x',
		'https:/zoom.us',
		'https://',
		'https:// zoom.us',
		'https://zoom.us/a b',
		'https://zoom.us/\nhttps://evil.example',
		'https://zoom.us/"onclick="alert(1)',
		'https://zoom.us/<b>',
		'https://zoom.us/\u202egpj.exe',
		'https://[zoom',
		'see https://zoom.us/j/1',
	])('%j is none', (link) => {
		expect(linkOf(link)).toBeNull();
	});
});

describe('a line', () => {
	it.each([
		['Anna\r\nBcc: all@example.com', 'Anna Bcc: all@example.com'],
		['  Anna\t\u0000\u2028Petrova ', 'Anna Petrova'],
		['Anna \ud800 Petrova', 'Anna Petrova'],
		['A\u202enna', 'Anna'],
		['Smith & Co.,', 'Smith & Co.,'],
		['👩‍⚕️', '👩‍⚕️'],
		['', null],
		[' \n', null],
		['—', null],
		[null, null],
		[5, '5'],
	])('of %j is %j', (received, line) => {
		expect(lineOf(received)).toBe(line);
	});
});
