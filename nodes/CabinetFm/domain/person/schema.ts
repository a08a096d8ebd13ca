import { z } from 'zod/v4';
import { userSchema } from '../callback/schema';
import { describedAs, id, text } from '../schema/kinds';

const { shape: sent } = userSchema;

/** A client, an expert or whoever cancelled. */
export const personSchema = z.object({
	id: describedAs(id, sent.id),
	name: text.describe('Name and surname as received'),
	first_name: text.describe('First name'),
	middle_name: text.describe('Patronymic or middle initial'),
	last_name: text.describe('Last name'),
	email: text.describe('E-mail address as received'),
	phone: text.describe('Phone number as received'),
	phone_e164: text.describe('Phone number in E.164 form, e.g. +79161234567'),
	phone_country: text.describe('Country of the phone number, e.g. RU'),
	avatar_url: describedAs(text, sent.avatar_url),
	domain: describedAs(text, sent.domain),
});

export type Person = z.infer<typeof personSchema>;
