export const UNREADABLE_EVENTS =
	'The chosen events cannot be read. Choose them again in Trigger On of the Cabinet.fm Trigger';

export const UNREADABLE_CALLBACK =
	'The Cabinet.fm Trigger could not read this callback. Please report it with the line in the log of n8n';

export const UNREADABLE_CREDENTIAL =
	'n8n could not read the credential, so a callback was refused. Open and save it again';

/** Where in the code an error arose. Its message could hold a part of the request, which is not for the log. */
export function placeOf(error: unknown): string {
	if (!(error instanceof Error)) return typeof error;
	const { name, message, stack = '' } = error;
	return name + stack.slice(stack.indexOf(message) + message.length);
}
