import type { Item } from '../../../nodes/CabinetFm/domain/item/schema';
import { messageOf } from '../../../nodes/CabinetFm/domain/message/message';
import type { Message, MessageChoice } from '../../../nodes/CabinetFm/domain/message/schema';
import { ENGLISH, languageOf } from '../../../nodes/CabinetFm/domain/words/language';
import { callback, user } from '../../support/callbacks';
import type { Fields } from '../../support/callbacks';
import { typed } from '../../support/item';

export interface Choice extends Partial<MessageChoice> {
	language?: string;
}

/** The message about an item; to the client about the event where nothing else is said. */
export function written(item: Item, { language = 'en', ...choice }: Choice = {}): Message | null {
	return messageOf(
		item,
		{ recipient: 'client', about: 'event', place: '', currency: '', ...choice },
		languageOf(language) ?? ENGLISH,
	);
}

/** The same, where there must be one. */
export function message(item: Item, choice: Choice = {}): Message {
	const made = written(item, choice);
	if (made === null) throw new Error('There is no message');
	return made;
}

/** The item of a callback, of a company in Almaty with a client in Moscow and an expert of its own. */
export function itemOf(type: string, fields: Fields = {}): Item {
	const worker = user({
		id: 204,
		name: 'Boris Ivanov',
		email: 'boris@clinic.example',
		phone: '+7 495 123-45-67',
	});
	const given = { worker, ...fields };
	return typed(callback(type, given), { companyTimezone: 'Asia/Almaty' });
}
