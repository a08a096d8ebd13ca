/*
 * IP addresses and CIDR ranges (RFC 4291, RFC 4632). Ours and small: a library of 6 kB did no more for the allow list.
 */

/** Addresses that have their first bits in common; an address alone is a range of all its bits. */
export interface Range {
	/** 4 of IPv4, 16 of IPv6. */
	bytes: readonly number[];
	bits: number;
}

const MAPPED_PREFIX = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff];
const IPV6_GROUPS = 8;

/**
 * The range that begins with an address in its usual spelling: `203.0.113.7` or `2001:db8::7`. IPv4 written as IPv6
 * (`::ffff:203.0.113.7`) is IPv4.
 *
 * @param prefix how many bits its addresses have in common; without it all
 * @returns `null` where the text is no address, or the prefix too long
 */
export function rangeOf(text: string, prefix?: number): Range | null {
	// The older way to write IPv4 as IPv6 lacks the ffff.
	const written = ipv4(text) ?? ipv6(text.replace(/^::(?=\d+\.)/, '::ffff:'));
	if (written === null) return null;
	const isMapped =
		written.length > MAPPED_PREFIX.length &&
		MAPPED_PREFIX.every((byte, at) => written[at] === byte);
	const bytes = isMapped ? written.slice(MAPPED_PREFIX.length) : written;
	const bits = (prefix ?? written.length * 8) - (written.length - bytes.length) * 8;
	return bits >= 0 && bits <= bytes.length * 8 ? { bytes, bits } : null;
}

/** Whether all addresses of the inner range are in the outer one. */
export function isWithin(inner: Range, outer: Range): boolean {
	if (inner.bytes.length !== outer.bytes.length || inner.bits < outer.bits) return false;
	return outer.bytes.every((byte, at) => {
		const bits = Math.min(Math.max(outer.bits - at * 8, 0), 8);
		return byte >> (8 - bits) === inner.bytes[at] >> (8 - bits);
	});
}

/** Decimal parts without leading zeros, which some read as octal. */
const IPV4_PART = /^(?:0|[1-9]\d{0,2})$/;

function ipv4(text: string): number[] | null {
	const parts = text.split('.');
	const isAddress =
		parts.length === 4 && parts.every((part) => IPV4_PART.test(part) && Number(part) <= 255);
	return isAddress ? parts.map(Number) : null;
}

const IPV6_GROUP = /^[\da-f]{1,4}$/i;
const ZONE = /%[\da-z]+$/i;

function ipv6(text: string): number[] | null {
	const halves = text.replace(ZONE, '').split('::');
	if (halves.length > 2) return null;
	const [before, behind] = halves.map(groupsOf);
	if (before === null || behind === null) return null;
	if (behind === undefined) return before.length === IPV6_GROUPS ? bytesOf(before) : null;
	const zeros = IPV6_GROUPS - before.length - behind.length;
	return zeros < 1 ? null : bytesOf([...before, ...Array<number>(zeros).fill(0), ...behind]);
}

/** Groups of 16 bits; the last two may be written as IPv4. `null` where one is none. */
function groupsOf(text: string): number[] | null {
	if (text === '') return [];
	const parts = text.split(':');
	const last = ipv4(parts[parts.length - 1]);
	const hex = last ? parts.slice(0, -1) : parts;
	if (!hex.every((part) => IPV6_GROUP.test(part))) return null;
	const groups = hex.map((part) => parseInt(part, 16));
	return last ? [...groups, last[0] * 256 + last[1], last[2] * 256 + last[3]] : groups;
}

function bytesOf(groups: readonly number[]): number[] {
	return groups.flatMap((group) => [group >> 8, group % 256]);
}
