/** What `npm run words` prints on a machine with these settings. */
export function printedOn(environment: Readonly<Record<string, string>>): string;
