import { printedOn } from './printed';

it('words are the same on a machine in any zone and of any language', () => {
	const one = printedOn({ TZ: 'UTC', LC_ALL: 'C' });
	expect(one).toContain('18:00–19:00 (Москва)');
	expect(printedOn({ TZ: 'America/New_York', LC_ALL: 'en_US.UTF-8' })).toBe(one);
	expect(printedOn({ TZ: 'Asia/Kathmandu', LC_ALL: 'de_DE.UTF-8' })).toBe(one);
}, 60_000);
