const FORMS: ReadonlyMap<string, boolean> = new Map([
	...['true', '1', 'yes'].map((form) => [form, true] as const),
	...['false', '0', 'no'].map((form) => [form, false] as const),
]);

/** The yes or no that a value means: true/false, 1/0, yes/no, also as text; `null` for anything else. */
export function readYesNo(value: unknown): boolean | null {
	if (typeof value === 'boolean') return value;
	if (typeof value !== 'string' && typeof value !== 'number') return null;
	return FORMS.get(String(value).trim().toLowerCase()) ?? null;
}
