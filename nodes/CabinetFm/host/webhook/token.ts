import { createHash, timingSafeEqual } from 'crypto';
import type { IWebhookFunctions } from 'n8n-workflow';

const CREDENTIAL = 'cabinetFmApi';

const SHORTEST_TOKEN = 16;
const URL_SAFE = /^[A-Za-z0-9._~-]*$/;

/**
 * Whether the request carries the credential's token: `?token=`, `Authorization: Bearer` or `X-Callback-Token`.
 * Without a credential, or with an empty token in it, no request does.
 */
export async function carriesToken(context: IWebhookFunctions): Promise<boolean> {
	const expected = await expectedToken(context);
	// Every place is compared, so that the answer's time tells nothing about which one matched.
	const matches = givenTokens(context).map((given) => isSameToken(given, expected));
	return expected !== '' && matches.includes(true);
}

async function expectedToken(context: IWebhookFunctions): Promise<string> {
	try {
		const { callbackToken } = await context.getCredentials(CREDENTIAL);
		return typeof callbackToken === 'string' ? callbackToken : '';
	} catch {
		return '';
	}
}

function givenTokens(context: IWebhookFunctions): string[] {
	const query = context.getQueryData() as Record<string, unknown> | undefined;
	const headers = context.getHeaderData() as Record<string, unknown> | undefined;
	const bearer = /^Bearer +(\S+)\s*$/i.exec(String(headers?.authorization ?? ''))?.[1];
	return [query?.token, bearer, headers?.['x-callback-token']]
		.flat()
		.filter((given): given is string => typeof given === 'string' && given !== '');
}

/** Hashing first gives both sides one length, which the constant-time comparison needs. */
function isSameToken(given: string, expected: string): boolean {
	return timingSafeEqual(digest(given), digest(expected));
}

function digest(token: string): Buffer {
	return createHash('sha256').update(token).digest();
}

/** What is wrong with a token that a user entered, and how to fix it; `null` when it is good. */
export function problemOfToken(token: unknown): string | null {
	if (typeof token !== 'string' || token === '') {
		return 'The Callback Token is empty. Enter a random text of at least 16 letters and digits';
	}
	if (!URL_SAFE.test(token)) {
		return 'The Callback Token has characters that change inside a URL. Use only letters, digits and - . _ ~ (no spaces)';
	}
	if (token.length < SHORTEST_TOKEN) {
		return `The Callback Token is too short to be safe: ${token.length} characters. Use at least ${SHORTEST_TOKEN} random letters and digits`;
	}
	return null;
}
