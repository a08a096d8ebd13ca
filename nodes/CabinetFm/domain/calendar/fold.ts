const LINE_END = '\r\n';
const CONTINUED = `${LINE_END} `;
const MOST_OCTETS = 75;

/**
 * The lines of a calendar file with the long ones folded at 75 octets of UTF-8, never inside a character
 * (RFC 5545 section 3.1).
 */
export function folded(lines: readonly string[]): string {
	return lines.map((line) => `${foldedLine(line)}${LINE_END}`).join('');
}

function foldedLine(line: string): string {
	// No character takes more than three octets for each half of it.
	if (line.length * 3 <= MOST_OCTETS) return line;
	const parts: string[] = [];
	let from = 0;
	let octets = 0;
	for (let at = 0; at < line.length; ) {
		const character = line.codePointAt(at) ?? 0;
		const size = octetsOf(character);
		if (octets + size > MOST_OCTETS) {
			parts.push(line.slice(from, at));
			from = at;
			// The space before a continued line counts.
			octets = 1;
		}
		octets += size;
		at += character > 0xffff ? 2 : 1;
	}
	return [...parts, line.slice(from)].join(CONTINUED);
}

function octetsOf(character: number): number {
	if (character < 0x80) return 1;
	if (character < 0x800) return 2;
	return character < 0x10000 ? 3 : 4;
}
