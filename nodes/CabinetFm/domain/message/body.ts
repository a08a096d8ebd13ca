import type { Item } from '../item/schema';
import type { Language } from '../words/language';
import { fullName, nameOf } from './address';
import type { Discretion } from './discretion';
import { lineOf } from '../words/line';
import { linkOf } from './link';
import { clientSentence, titleOf } from './occasion';
import type { Occasion } from './occasion';
import type { Line, Paragraph } from './render';
import type { Message, Recipient } from './schema';
import { isCancelled } from './told';
import type { Told } from './told';

/** All that the lines of a message are made of. */
export interface Matter {
	item: Item;
	recipient: Recipient;
	occasion: Occasion;
	told: Told;
	discretion: Discretion;
	language: Language;
}

/** The message, line by line, from what is known: what is not makes no hole. */
export function bodyOf(matter: Matter): Paragraph[] {
	return matter.recipient === 'client'
		? [greeting(matter), [sentence(matter)], facts(matter), links(matter), signature(matter)]
		: [[headline(matter)], facts(matter), links(matter)];
}

function greeting({ item: { client }, language }: Matter): Paragraph {
	const { punctuation, message } = language.words;
	const { before, name, after } = punctuation.greeting;
	const first = lineOf(client?.first_name);
	const names = { first, full: first && fullName(client), none: null };
	const called = names[name];
	const text = `${message.greeting}${called === null ? '' : `${before}${called}`}${after}`;
	return [{ kind: 'sentence', text }];
}

function sentence({ item, occasion, language }: Matter): Line {
	const text = clientSentence(occasion, isCancelled(item), language.words);
	return { kind: 'sentence', text };
}

function headline({ item, occasion, recipient, language }: Matter): Line {
	return { kind: 'headline', text: titleOf(occasion, item, recipient, language.words) };
}

function signature({ item, discretion }: Matter): Paragraph {
	const name = discretion.line(item.team?.name);
	return name === null ? [] : [{ kind: 'sentence', text: name }];
}

/** What is told of a meeting on each occasion; of the others only what it is and when. */
const PLANS: ReadonlySet<Occasion> = new Set<Occasion>([
	'new',
	'reschedule',
	'changed',
	'reminder',
]);

function facts(matter: Matter): Paragraph {
	const { item, recipient, occasion, told, discretion, language } = matter;
	const { label, changes, message } = language.words;
	const isStaff = recipient !== 'client';
	const isCompany = recipient === 'company';
	const isPlan = PLANS.has(occasion) && !isCancelled(item);
	const isNew = isPlan || occasion === 'worker_assigned';
	const isRemoved = occasion === 'worker_removed';
	const wasMoved = told.old_when !== null && told.old_when !== told.when;
	const shown: Array<[label: string, value: string | null | undefined, isShown: boolean]> = [
		[changes.client.name, nameOf(item.client), isStaff],
		[message.label.phone, item.client?.phone_e164 ?? lineOf(item.client?.phone), isCompany],
		[message.label.email, lineOf(item.client?.email), isCompany],
		[changes.service.name, item.lesson?.title, true],
		[changes.was, told.old_when, wasMoved],
		[wasMoved ? changes.now : message.label.when, told.when, true],
		[changes.expert.name, nameOf(item.worker), isCompany || (!isStaff && !isRemoved)],
		[message.label.price, told.price, isPlan && recipient !== 'worker'],
		[label.comment, item.comment, isStaff && isNew],
		[label.note, item.note, isStaff && occasion === 'custom_fields_or_note_changed'],
		[label.comment, item.report?.comment, isStaff && occasion === 'report'],
		[label.reason, told.reason, true],
		[label.cancelledBy, canceller(matter), isStaff && occasion === 'cancelled'],
	];
	const lines = shown.flatMap(([name, value, isShown]) =>
		isShown ? factOf(name, discretion.line(value)) : [],
	);
	const isTheirs = recipient !== 'worker' || !isRemoved;
	return isUpcoming(matter) && isTheirs
		? [...lines, ...factOf(message.label.where, told.where)]
		: lines;
}

function factOf(label: string, value: string | null): Line[] {
	return value === null ? [] : [{ kind: 'fact', label, value, isLink: linkOf(value) === value }];
}

/** Who cancelled: the role, with the name of somebody whom the booking does not name. */
function canceller({ item, language }: Matter): string | null {
	const { cancelled_by_role: role, cancelled_by } = item;
	const name = nameOf(cancelled_by);
	if (role === null) return name;
	const called = language.words.role[role];
	return role === 'company' && name !== null ? `${called} (${name})` : called;
}

/** Whether the meeting is still to come, as far as the callback tells. */
function isUpcoming({ item, occasion }: Matter): boolean {
	return !isCancelled(item) && occasion !== 'report' && occasion !== 'past';
}

function links(matter: Matter): Paragraph {
	const { told, language } = matter;
	const { link } = language.words.message;
	if (isCancelled(matter.item)) return linkLine(link.anotherTime, told.reschedule_url);
	if (!isUpcoming(matter)) return [];
	return [
		...linkLine(link.reschedule, told.reschedule_url),
		...linkLine(link.cancel, told.cancel_url),
	];
}

function linkLine(label: string, url: Message['cancel_url']): Line[] {
	return url === null ? [] : [{ kind: 'link', label, url }];
}
