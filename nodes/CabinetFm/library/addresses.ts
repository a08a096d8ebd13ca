import ipaddr from 'ipaddr.js';

/*
 * IP addresses and CIDR ranges (RFC 4291, RFC 4632), from ipaddr.js.
 */

const { IPv4, IPv6 } = ipaddr;

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Addresses that have their first bits in common; an address alone is a range of all its bits. */
export interface Range {
	address: Address;
	bits: number;
}

const IPV4_BITS = 32;
const IPV6_BITS = 128;
/** Bits before the IPv4 address in one that is written as IPv6. */
const MAPPED_BITS = IPV6_BITS - IPV4_BITS;

/**
 * The range that begins with an address in its usual spelling: `203.0.113.7` or `2001:db8::7`. IPv4 written as IPv6
 * (`::ffff:203.0.113.7`) is IPv4.
 *
 * @param prefix how many bits its addresses have in common; without it all
 * @returns `null` where the text is no address, or the prefix too long
 */
export function rangeOf(text: string, prefix?: number): Range | null {
	if (IPv4.isValidFourPartDecimal(text)) {
		return range(IPv4.parse(text), prefix ?? IPV4_BITS, IPV4_BITS);
	}
	if (!IPv6.isValid(text)) return null;
	const address = IPv6.parse(text);
	const bits = prefix ?? IPV6_BITS;
	return address.isIPv4MappedAddress()
		? range(address.toIPv4Address(), bits - MAPPED_BITS, IPV4_BITS)
		: range(address, bits, IPV6_BITS);
}

/** Whether all addresses of the inner range are in the outer one. */
export function isWithin(inner: Range, outer: Range): boolean {
	return (
		inner.address.kind() === outer.address.kind() &&
		inner.bits >= outer.bits &&
		inner.address.match(outer.address, outer.bits)
	);
}

function range(address: Address, bits: number, most: number): Range | null {
	return bits >= 0 && bits <= most ? { address, bits } : null;
}
