import type { Found } from '../callback/envelope';
import { below } from '../callback/findings';
import type { Findings } from '../callback/findings';
import { userSchema } from '../callback/schema';
import { openContainer } from '../item/container';
import type { Person } from '../item/schema';
import { splitName } from './name';
import { lacksCode, toE164 } from './phone';

/** A user of the callback (client, expert, whoever cancelled) as a person of the item. */
export function readPerson(
	found: Found | undefined,
	countryCode: string,
	findings: Findings,
): Person | null {
	const user = openContainer(found, userSchema, findings);
	if (!found || !user) return null;
	const name = user.scalar('name');
	const phone = user.scalar('phone');
	return {
		id: user.scalar('id'),
		name,
		...splitName(name),
		email: user.scalar('email'),
		phone,
		phone_e164: readPhone(phone, below(found.path, 'phone'), countryCode, findings),
		avatar_url: user.scalar('avatar_url'),
		domain: user.scalar('domain'),
	};
}

function readPhone(
	phone: Person['phone'],
	path: string,
	countryCode: string,
	findings: Findings,
): string | null {
	if (phone === null || typeof phone === 'boolean') return null;
	const e164 = toE164(phone, countryCode);
	if (e164 === null) findings.report(path, problemOf(String(phone), countryCode));
	return e164;
}

function problemOf(phone: string, countryCode: string): string {
	if (phone.trim() === '') return 'The phone number is an empty text';
	if (countryCode === '' && lacksCode(phone)) {
		return 'The phone number has no international prefix (+). Set Options > Country Code to complete it';
	}
	return 'The phone number could not be brought into international form. It stays as received';
}
