import type { IWebhookFunctions } from 'n8n-workflow';
import type { Issue } from '../../domain/callback/findings';
import { shown, textOf } from '../options';
import { readParameter } from './parameters';
import { carriesToken } from './token';

/** Whether a request may come in at all, and which entries of the IP Allowlist cannot be understood. */
export type Admission = { ok: true; issues: Issue[] } | { ok: false; reason: 'address' | 'token' };

/** Looks at the address first, so that a stranger learns nothing about the token. */
export async function admit(context: IWebhookFunctions): Promise<Admission> {
	const issues = await readAddress(context);
	if (issues === null) return { ok: false, reason: 'address' };
	if (needsToken(context) && !(await carriesToken(context))) return { ok: false, reason: 'token' };
	return { ok: true, issues };
}

/** What is wrong with the list that lets the sender in; `null` where it keeps the sender out. */
async function readAddress(context: IWebhookFunctions): Promise<Issue[] | null> {
	const { value, isExpression } = readParameter(context, 'options.ipAllowlist');
	const entered = textOf(value);
	// A field left empty is not set; an expression that gives nothing was to keep somebody out.
	if (!isExpression && entered?.trim() === '') return [];
	const { readAllowList } = await import('../../domain/address/allowList');
	const list = readAllowList(entered ?? '');
	// Where proxies stand in front, N8N_PROXY_HOPS tells n8n how many, and this is the address before them.
	const sender = context.getRequestObject().ip;
	if (sender === undefined || !list.admits(sender)) return null;
	return list.unreadable.map((entry) => ({
		path: 'Options > IP Allowlist',
		message: `${shown(entry)} is no address or range, so it admits nobody. Enter e.g. 203.0.113.7 or 203.0.113.0/24`,
	}));
}

/** Asks for the token also where it cannot be read whether one is asked for. */
function needsToken(context: IWebhookFunctions): boolean {
	const { value, isExpression } = readParameter(context, 'authentication');
	return value !== 'none' && (isExpression || value !== undefined);
}
