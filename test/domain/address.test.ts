import fc from 'fast-check';
import { readAllowList } from '../../nodes/CabinetFm/domain/address/allowList';

function admits(list: string, address: string): boolean {
	return readAllowList(list).admits(address);
}

describe('an allow list admits', () => {
	it.each([
		['203.0.113.7', '203.0.113.7'],
		['10.0.0.1, 203.0.113.7', '203.0.113.7'],
		['10.0.0.1;203.0.113.7\n10.0.0.2', '203.0.113.7'],
		['203.0.113.0/24', '203.0.113.255'],
		['203.0.113.99/24', '203.0.113.7'],
		['203.0.113.7/32', '203.0.113.7'],
		['0.0.0.0/0', '203.0.113.7'],
		['2001:db8::7', '2001:DB8:0:0:0:0:0:7'],
		['2001:db8::/32', '2001:db8:ffff::1'],
		['::1', '0:0:0:0:0:0:0:1'],
		['fe80::1', 'fe80::1%eth0'],
		['203.0.113.7', '::ffff:203.0.113.7'],
		['203.0.113.7', '::ffff:cb00:7107'],
		['203.0.113.0/24', '::ffff:203.0.113.7'],
		['::ffff:203.0.113.7', '203.0.113.7'],
		['::ffff:203.0.113.0/120', '203.0.113.200'],
		['::ffff:203.0.113.0/120', '::ffff:203.0.113.200'],
		['office, 203.0.113.7', '203.0.113.7'],
	])('by %j the address %s', (list, address) => {
		expect(admits(list, address)).toBe(true);
	});
});

describe('an allow list does not admit', () => {
	it.each([
		['203.0.113.7', '203.0.113.70'],
		['203.0.113.0/24', '203.0.114.0'],
		['203.0.113.7/32', '203.0.113.6'],
		['2001:db8::/32', '2001:db9::1'],
		['::/0', '203.0.113.7'],
		['::/0', '::ffff:203.0.113.7'],
		['0.0.0.0/0', '2001:db8::1'],
		['::ffff:203.0.113.0/120', '203.0.114.1'],
		['', '203.0.113.7'],
		[' , ', '203.0.113.7'],
		['203.0.113.7', ''],
		['203.0.113.7', 'unknown'],
		['203.0.113.7', '203.0.113.7:80'],
		['203.0.113.7', '203.0.113.7, 10.0.0.1'],
		['203.0.113.7', '0xcb.0.113.7'],
		['203.0.113.7', '3405803783'],
	])('by %j the address %j', (list, address) => {
		expect(admits(list, address)).toBe(false);
	});
});

describe('an entry that cannot be understood', () => {
	const UNREADABLE = [
		'office',
		'cabinet.fm',
		'203.0.113',
		'203.0.113.*',
		'203.0.113.1-203.0.113.9',
		'203.0.113.256',
		'203.0.113.07',
		'3405803783',
		'0xcb007107',
		'203.0.113.7/33',
		'203.0.113.7/-1',
		'203.0.113.7/',
		'203.0.113.7/24/24',
		'203.0.113.0 / 24',
		'203.0.113.0/255.255.255.0',
		'/24',
		'2001:db8::/129',
		'2001:db8',
		'2001:db8::1::2',
		'::ffff:0:0/64',
		'[2001:db8::7]',
		'__proto__',
	];

	it.each(UNREADABLE)('such as %j is told, and admits nobody', (entry) => {
		const { unreadable, admits: isAdmitted } = readAllowList(entry);
		expect(unreadable).toEqual([entry]);
		for (const address of ['203.0.113.7', '2001:db8::7', '0.0.0.0', '::', entry]) {
			expect(isAdmitted(address)).toBe(false);
		}
		expect.assertions(6);
	});

	it('leaves the others as they are', () => {
		const list = readAllowList(['10.0.0.1', ...UNREADABLE, '2001:db8::/32'].join(','));
		expect(list.unreadable).toEqual(UNREADABLE);
		expect(list.admits('10.0.0.1')).toBe(true);
		expect(list.admits('2001:db8::7')).toBe(true);
		expect(list.admits('203.0.113.7')).toBe(false);
	});
});

describe('whatever is entered', () => {
	it('an address is admitted by a range exactly when their first bits are equal', () => {
		const address = fc.integer({ min: 0, max: 0xffffffff });
		const dotted = (bits: number) =>
			[24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join('.');
		const near = fc
			.tuple(address, fc.integer({ min: 0, max: 31 }))
			.map(([bits, flipped]) => [bits, (bits ^ (1 << flipped)) >>> 0]);
		fc.assert(
			fc.property(near, fc.integer({ min: 0, max: 32 }), ([one, other], prefix) => {
				const first = (bits: number) => BigInt(bits) >> BigInt(32 - prefix);
				const isInside = first(one) === first(other);
				const range = `${dotted(one)}/${prefix}`;
				expect(admits(range, dotted(other))).toBe(isInside);
				expect(admits(range, `::ffff:${dotted(other)}`)).toBe(isInside);
			}),
		);
	});

	it('every entry is read or told, and nothing throws', () => {
		fc.assert(
			fc.property(fc.string(), fc.oneof(fc.string(), fc.ipV4(), fc.ipV6()), (list, address) => {
				const read = readAllowList(list);
				expect(read.unreadable.every((entry) => list.includes(entry))).toBe(true);
				expect(typeof read.admits(address)).toBe('boolean');
			}),
		);
	});

	it('an address admits itself', () => {
		fc.assert(
			fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (address) => {
				expect(admits(address, address)).toBe(true);
			}),
		);
	});
});
