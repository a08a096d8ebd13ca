import type { IWebhookFunctions } from 'n8n-workflow';

/** What a parameter of the trigger gives for a request. */
export interface Entered {
	/** `undefined` where the parameter is not set, or its expression broke. */
	value: unknown;
	isExpression: boolean;
}

/**
 * Reads one parameter by its own path, e.g. `filters.experts`: read as a whole, a collection would break with any of
 * its expressions.
 */
export function readParameter(context: IWebhookFunctions, path: string): Entered {
	const raw = context.getNodeParameter(path, null, { rawExpressions: true });
	const isExpression = typeof raw === 'string' && raw.startsWith('=');
	// Nearly every parameter is a plain value, which costs nothing until n8n is asked to evaluate it.
	if (!isExpression && (raw === null || typeof raw !== 'object')) {
		return { value: raw ?? undefined, isExpression };
	}
	try {
		return { value: context.getNodeParameter(path, null) ?? undefined, isExpression };
	} catch {
		return { value: undefined, isExpression };
	}
}
