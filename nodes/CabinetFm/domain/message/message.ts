import type { Item } from '../item/schema';
import { completerOf } from '../schema/complete';
import { ENGLISH } from '../words/language';
import type { Language } from '../words/language';
import { labelled } from '../words/sentence';
import { addressOf, nameOf, personOf } from './address';
import { bodyOf } from './body';
import { Discretion } from './discretion';
import { isToldToClient, occasionOf, titleOf } from './occasion';
import { asHtml, asTelegram, asText } from './render';
import { messageSchema } from './schema';
import type { Message, MessageChoice } from './schema';
import { isCancelled, toldOf } from './told';

/** Why there is no message. */
export type NoMessage = 'nobody' | 'not for the client' | 'nothing to remind of';

/** Why nothing is written to the recipient; `null` where there is a message. */
export function whyNoMessage(item: Item, { recipient, about }: MessageChoice): NoMessage | null {
	if (recipient !== 'company' && personOf(item, recipient) === null) return 'nobody';
	if (about === 'reminder') return isCancelled(item) ? 'nothing to remind of' : null;
	return recipient === 'client' && !isToldToClient(item.event) ? 'not for the client' : null;
}

/**
 * The message about a booking in the language, on the recipient's clock, with what the recipient may know.
 *
 * @returns `null` where there is nobody to write to, or nothing that the recipient needs to know
 */
export function messageOf(item: Item, choice: MessageChoice, language: Language): Message | null {
	if (whyNoMessage(item, choice) !== null) return null;
	const { recipient } = choice;
	const discretion = new Discretion(item, recipient);
	const told = toldOf(item, choice, discretion, language);
	const occasion = occasionOf(item, choice);
	const body = bodyOf({ item, recipient, occasion, told, discretion, language });
	const client = recipient === 'client' ? null : discretion.line(nameOf(item.client));
	const subject = labelled(
		titleOf(occasion, item, recipient, language.words),
		[discretion.line(item.lesson?.title), client, told.when],
		language,
	);
	return {
		...addressOf(item, recipient),
		language: nameOfLanguage(language),
		subject,
		text: asText(body, language),
		html: asHtml(body, language),
		telegram: asTelegram(body, language),
		...told,
		event: item.event,
		booking_id: item.id,
		recipient,
	};
}

const complete = completerOf(messageSchema);

/** The fields of a message that there is none of. */
export function emptyMessage(
	item: Item,
	{ recipient }: MessageChoice,
	language: Language,
): Message {
	const known = { event: item.event, booking_id: item.id, recipient };
	return complete({ ...known, language: nameOfLanguage(language) });
}

function nameOfLanguage({ tag }: Language): string {
	return tag === ENGLISH.tag ? 'en' : tag;
}
