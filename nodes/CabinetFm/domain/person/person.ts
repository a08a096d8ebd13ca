import { userSchema } from '../callback/schema';
import type { Findings } from '../callback/findings';
import type { Found } from '../callback/found';
import type { Content } from '../callback/content';
import { readId, readObject, readText } from '../reading/field';
import { splitName } from './name';
import type { SplitName } from './name';
import { readPhone } from './phone';
import type { Country, PhoneReading } from './phone';
import type { Person } from './schema';

/** How phone numbers without a country are read. */
export interface PhoneSetting {
	/** `null` while the user chose none. */
	country: Country | 'not understood' | null;
}

type UserField = keyof typeof userSchema.shape;
/** Parts of the name that a callback may carry by themselves, though the page does not list them. */
const NAME_PARTS = ['first_name', 'middle_name', 'last_name'] as const;

/** A user of the callback (client, expert, whoever cancelled) as a person of the item. */
export function readPerson(
	found: Found | undefined,
	{ country }: PhoneSetting,
	findings: Findings,
): Person | null {
	const user = readObject<UserField | keyof SplitName>(found, findings);
	if (!user) return null;
	const text = (field: UserField) => readText(user.take(field), userSchema.shape[field], findings);

	const name = text('name');
	const phone = user.at('phone');
	const person: Person = {
		id: readId(user.take('id'), findings),
		name,
		...nameParts(user, name),
		email: text('email'),
		phone: text('phone'),
		phone_e164: null,
		phone_country: null,
		avatar_url: text('avatar_url'),
		domain: text('domain'),
	};
	user.keepRest(findings);
	const isNobody = Object.values(person).every((value) => value === null);
	if (isNobody) return null;
	const reading = phoneOf(person, country);
	if (reading?.problem !== undefined && phone) {
		const isUnderstood = country !== 'not understood' || reading.problem !== 'no country code';
		findings.report(phone.place, isUnderstood ? PROBLEMS[reading.problem] : NOT_UNDERSTOOD);
	}
	return withPhone(person, reading);
}

/** The person with the phone number read again, where it was not read so far. */
export function fillPhone(person: Person, { country }: PhoneSetting): Person {
	return person.phone_e164 === null ? withPhone(person, phoneOf(person, country)) : person;
}

function phoneOf({ phone }: Person, country: PhoneSetting['country']): PhoneReading | null {
	return phone === null ? null : readPhone(phone, country === 'not understood' ? null : country);
}

function withPhone(person: Person, reading: PhoneReading | null): Person {
	if (reading?.e164 === undefined) return person;
	return { ...person, phone_e164: reading.e164, phone_country: reading.country };
}

/** Parts that the callback carries by themselves win over those of the whole name. */
function nameParts(user: Content<keyof SplitName>, name: string | null): SplitName {
	const parts = { ...splitName(name) };
	for (const part of NAME_PARTS) {
		if (typeof user.at(part)?.value === 'string') parts[part] = String(user.take(part)?.value);
	}
	return parts;
}

const NOT_UNDERSTOOD =
	'The phone number has no international prefix (+), and Options > Country Code cannot be understood';
const PROBLEMS = {
	nothing: 'The phone number holds no digits. It stays as received',
	'no country code':
		'The phone number has no international prefix (+). Set Options > Country Code to complete it',
	'not valid': 'The phone number is no valid number. It stays as received',
};
