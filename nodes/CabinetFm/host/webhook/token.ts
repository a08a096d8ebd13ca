import { createHash, timingSafeEqual } from 'crypto';
import { sleep } from 'n8n-workflow';
import type { IWebhookFunctions } from 'n8n-workflow';
import { UNREADABLE_CREDENTIAL } from './failure';
import { SAFE_TOKEN, SHORTEST_TOKEN, UNSAFE_CHARACTER, unsafeCharacters } from './safeToken';

const CREDENTIAL = 'cabinetFmApi';

/** On a busy machine n8n's database fails now and then, which must not cost a booking. */
const PAUSES_MS = [0, 100, 500, 1500];

/**
 * Whether the request carries the credential's token: `?token=`, `Authorization: Bearer` or `X-Callback-Token`. While
 * the token is being changed, the previous one counts too. Without a credential, or with a blank token in it, no
 * request does.
 */
export async function carriesToken(context: IWebhookFunctions): Promise<boolean> {
	const expected = await expectedTokens(context);
	// All are compared, so that the answer's time tells nothing about which one matched.
	const matches = givenTokens(context).flatMap((given) =>
		expected.map((token) => isSameToken(given, token)),
	);
	return matches.includes(true);
}

async function expectedTokens(context: IWebhookFunctions): Promise<string[]> {
	const { callbackToken, previousToken } = await readCredential(context);
	// A credential without a token is not finished, whatever else is in it.
	return isToken(callbackToken) ? [callbackToken, previousToken].filter(isToken) : [];
}

async function readCredential(context: IWebhookFunctions): Promise<Tokens> {
	if (!context.getNode().credentials?.[CREDENTIAL]) return {};
	for (const pause of PAUSES_MS) {
		if (pause > 0) await sleep(pause);
		try {
			return await context.getCredentials<Tokens>(CREDENTIAL);
		} catch {
			// Once more, or nobody comes in.
		}
	}
	context.logger.error(`Cabinet.fm Trigger: ${UNREADABLE_CREDENTIAL}`);
	return {};
}

function isToken(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '';
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

/** The fields of the credential. */
export interface Tokens {
	callbackToken?: unknown;
	previousToken?: unknown;
}

/** What is wrong with the tokens that a user entered, and how to fix it; `null` when they are good. */
export function problemOfTokens({ callbackToken, previousToken }: Tokens): string | null {
	if (!isToken(callbackToken)) {
		return `The Callback Token is empty. Enter ${SAFE_TOKEN}`;
	}
	return (
		problemOf('Callback Token', callbackToken) ??
		(isToken(previousToken) ? problemOf('Previous Token', previousToken) : null)
	);
}

function problemOf(name: string, token: string): string | null {
	if (UNSAFE_CHARACTER.test(token)) return unsafeCharacters(name);
	if (token.length < SHORTEST_TOKEN) {
		return `The ${name} is too short to be safe: ${token.length} characters. Use ${SAFE_TOKEN}`;
	}
	return null;
}
