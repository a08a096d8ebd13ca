const ADDRESS =
	/^[^\s\p{C}@"#%(),:;<>?[\\\]]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}$/u;
const WEB = /^https?:\/\/[^\s\p{C}"<>]{1,2000}$/iu;

/** An e-mail address as received; `null` for what is not one address. */
export function emailOf(received: string | null | undefined): string | null {
	const text = received?.trim() ?? '';
	return ADDRESS.test(text) ? text : null;
}

/** A link as received; `null` for what is no address on the web. */
export function linkOf(received: string | null): string | null {
	const text = received?.trim() ?? '';
	return WEB.test(text) ? text : null;
}
