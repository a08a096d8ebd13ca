const HTTP = /^https?:\/\/[^\s/]/i;
/** What no address holds, or what would end it in a text: spaces, quotes, brackets, what cannot be seen. */
const BROKEN = /[\s"<>\p{Cc}\p{Cf}\p{Cs}]/u;

/** A received link as it may be written into a message; `null` for anything but one http(s) address. */
export function linkOf(received: string | null): string | null {
	const link = received?.trim() ?? '';
	return HTTP.test(link) && !BROKEN.test(link) && URL.canParse(link) ? link : null;
}
