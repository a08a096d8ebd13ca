import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { isWithin, rangeOf } from '../../nodes/CabinetFm/domain/address/range';

/* Against ipaddr.js, on addresses in every spelling and on texts that are none. */

const texts = fc.oneof(
	fc.ipV4(),
	fc.ipV4Extended(),
	fc.ipV6(),
	fc
		.tuple(fc.ipV6(), fc.constantFrom('', ':', '::', '.', '%eth0', ' '))
		.map((parts) => parts.join('')),
	fc.ipV4().map((address) => `::ffff:${address}`),
	fc.string(),
);

function referenceBytes(text: string): number[] | null {
	if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text).toByteArray();
	if (!ipaddr.IPv6.isValid(text)) return null;
	const address = ipaddr.IPv6.parse(text);
	return (address.isIPv4MappedAddress() ? address.toIPv4Address() : address).toByteArray();
}

it('an address is the one that the reference reads', () => {
	fc.assert(
		fc.property(texts, (text) => {
			expect(rangeOf(text)?.bytes ?? null).toEqual(referenceBytes(text));
		}),
		{ numRuns: 3000 },
	);
});

it('a range holds what it holds for the reference', () => {
	let held = 0;
	fc.assert(
		fc.property(fc.ipV6(), fc.ipV6(), fc.nat(128), fc.nat(128), (one, other, bits, shared) => {
			const [address, range] = [one, other].map((text) => ipaddr.IPv6.parse(text));
			const near = address
				.toByteArray()
				.map((byte, at) => ((at + 1) * 8 <= shared ? byte : range.toByteArray()[at]));
			const text = ipaddr.fromByteArray(near).toString();
			const expected = address.match(ipaddr.IPv6.parse(text), bits);
			const [inner, outer] = [rangeOf(one), rangeOf(text, bits)];
			if (inner?.bytes.length !== outer?.bytes.length) return;
			expect(inner && outer && isWithin(inner, outer)).toBe(expected);
			if (expected) held++;
		}),
		{ numRuns: 2000 },
	);
	expect(held).toBeGreaterThan(100);
});
