import { z } from 'zod/v4';
import { itemSchema } from '../item/schema';
import { text, yesNo } from '../schema/kinds';

/** Whom a message is for. */
export const RECIPIENTS = ['client', 'worker', 'company'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** What a message says: what has just happened to the booking, or that it is coming up. */
export const ABOUT = ['event', 'reminder'] as const;
export type About = (typeof ABOUT)[number];

const can = yesNo.unwrap();

/** A message that can be sent, and its parts for messages of one's own. */
export const messageSchema = z.strictObject({
	to_name: text.describe("The recipient's name, on one line"),
	to_email: text.describe('The e-mail address, where it is one valid address'),
	to_phone: text.describe('The phone number in E.164 form, where it is a valid number'),
	can_email: can.describe('Whether there is an address to write to: for an If step'),
	can_whatsapp: can.describe('Whether there is a number to open a WhatsApp chat with'),
	whatsapp_url: text.describe('Link that opens a WhatsApp chat with the recipient'),
	language: z.string().describe('Language of the message, e.g. ru'),
	subject: z.string().describe('Subject of an e-mail, on one line'),
	text: z.string().describe('The message as plain text: WhatsApp, SMS, e-mail'),
	html: z.string().describe('The message as HTML for e-mail'),
	telegram: z.string().describe("The message in Telegram's HTML mode (Parse Mode: HTML)"),
	when: text.describe("Day, date, start to end on the recipient's clock"),
	old_when: text.describe("The time before the reschedule on the recipient's clock"),
	duration: text.describe('How long it lasts, e.g. 1 hour 30 minutes'),
	price: text.describe('The price, e.g. 1 500 ₽; nothing where it costs nothing'),
	where: text.describe('The Zoom link, else the place that the step was given'),
	reason: text.describe('Reason given for the cancellation or the reschedule'),
	reschedule_url: text.describe('Link to choose another time, on behalf of the recipient'),
	cancel_url: text.describe('Link to cancel, on behalf of the recipient, while there is something'),
	zoom_join_url: text.describe('Link to the Zoom meeting'),
	event: itemSchema.shape.event,
	booking_id: itemSchema.shape.id,
	recipient: z.enum(RECIPIENTS).describe('Whom the message is for'),
});

export type Message = z.infer<typeof messageSchema>;

/** Which message is written. */
export interface MessageChoice {
	recipient: Recipient;
	about: About;
	/** The address of a meeting without a Zoom link; '' for none. */
	place: string;
	/** ISO 4217 code for prices whose callback tells none; '' for none. */
	currency: string;
	/** Whether a reminder comes after the meeting. */
	isPast?: boolean;
}
