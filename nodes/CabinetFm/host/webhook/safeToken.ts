export const SHORTEST_TOKEN = 16;

/** What a token should be, for a sentence. */
export const SAFE_TOKEN = `at least ${SHORTEST_TOKEN} random letters and digits`;

/** A character that a URL may not carry as it is (RFC 3986, section 2.3, names those that it may). */
export const UNSAFE_CHARACTER = /[^A-Za-z0-9._~-]/;

/** What is wrong with a token that has such a character, and how to fix it. */
export function unsafeCharacters(label: string): string {
	return `The ${label} has characters that change inside a URL. Use only letters, digits and - . _ ~ (no spaces)`;
}
