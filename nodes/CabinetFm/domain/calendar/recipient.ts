/** Whose calendar an event is for: it says what that person needs and may know. */
export const RECIPIENTS = ['client', 'worker', 'company'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** The recipient that a parameter names; `null` for any other value. */
export function recipientOf(value: unknown): Recipient | null {
	return RECIPIENTS.find((recipient) => recipient === value) ?? null;
}
