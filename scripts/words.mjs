// `npm run words`: every phrase and every sentence that people get, in every language, for reading.
//   --language ru   only this one (a BCP 47 tag)
//   --phrases       the tables of phrases, too
import { parseArgs, styleText } from 'node:util';
import { sourceAt } from '../tools/sources.mjs';
import { messagesIn } from './words/messages.mjs';

const { values: options } = parseArgs({
	options: { language: { type: 'string' }, phrases: { type: 'boolean', default: false } },
});

const words = 'nodes/CabinetFm/domain/words';
const { EVENT_NAMES } = sourceAt('nodes/CabinetFm/domain/callback/event.ts');
const { LANGUAGES, languageOf } = sourceAt(`${words}/language.ts`);
const { changesInWords } = sourceAt(`${words}/changes.ts`);
const { localInWords } = sourceAt(`${words}/local.ts`);
const { summaryOf } = sourceAt(`${words}/summary.ts`);
const { bookingOf, differenceOf, lessonOf, personOf } = sourceAt('test/domain/words/bookings.ts');

/** Names and titles of the language: what a business of its country would see. @type {Record<string, string[]>} */
const SCENES = {
	en: ['English Lesson', 'Anna Bell', 'Helen Brooks', 'Daniel Cole', 'Business trip', 'Went well'],
	ru: [
		'Английский',
		'Анна Петрова',
		'Елена Волкова',
		'Павел Орлов',
		'Командировка',
		'Разобрали времена',
	],
	uk: [
		'Англійська',
		'Оксана Коваль',
		'Олена Бондар',
		'Павло Гнатюк',
		'Відрядження',
		'Повторили часи',
	],
	kk: ['Ағылшын тілі', 'Айгүл Сәрсен', 'Дана Ахмет', 'Ержан Омар', 'Іссапар', 'Сабақ жақсы өтті'],
	de: [
		'Englischstunde',
		'Anna Berger',
		'Helene Vogt',
		'Jonas Krämer',
		'Dienstreise',
		'Zeiten geübt',
	],
	es: [
		'Clase de inglés',
		'Ana Ruiz',
		'Elena Castro',
		'Pablo Ortiz',
		'Viaje de trabajo',
		'Repaso de tiempos',
	],
	fr: [
		'Cours d’anglais',
		'Anne Petit',
		'Hélène Roux',
		'Paul Morel',
		'Déplacement professionnel',
		'Révision des temps',
	],
};

const START = { start_time: '2026-12-01T15:00:00.000Z', end_time: '2026-12-01T16:00:00.000Z' };
const LATER = { start_time: '2026-12-03T16:00:00.000Z', end_time: '2026-12-03T17:30:00.000Z' };
const NIGHT = { start_time: '2026-12-01T20:00:00.000Z', end_time: '2026-12-01T22:30:00.000Z' };

const tags = options.language
	? [options.language]
	: LANGUAGES.map((/** @type {{ value: string }} */ { value }) => value);
for (const tag of tags) printLanguage(tag);

/** @param {string} tag */
function printLanguage(tag) {
	const language = languageOf(tag);
	if (language === null) throw new Error(`${tag} is no language that Intl knows`);
	console.log(styleText('bold', `\n${tag}`));
	if (options.phrases) printPhrases(language.words);
	const [title, client, worker, other, reason, comment] = SCENES[tag] ?? SCENES.en;
	const known = {
		...START,
		lesson: lessonOf(title),
		client: personOf(client),
		worker: personOf(worker),
	};
	for (const event of EVENT_NAMES) {
		print(event, summaryOf(event, bookingOf({ ...known }), null, language));
		print('', summaryOf(event, bookingOf({}), null, language));
	}
	const told = (/** @type {string} */ event, /** @type {object} */ more) =>
		print(event, summaryOf(event, bookingOf({ ...known, ...more }), null, language));
	for (const role of ['client', 'expert', 'company']) {
		told('cancelled', {
			cancelled_by: personOf(role === 'client' ? client : other),
			cancelled_by_role: role,
			cancel_reason: reason,
		});
	}
	for (const outcome of ['held', 'not_held', null]) {
		told('report', { outcome, report: { state: null, comment } });
	}
	told('custom_fields_or_note_changed', { note: comment });

	const compared = (/** @type {object} */ old, /** @type {object} */ current) => {
		const [before, now] = [bookingOf({ ...known, ...old }), bookingOf({ ...known, ...current })];
		const { summary, shift_in_words: shift } = changesInWords(
			before,
			now,
			differenceOf(before, now),
			language,
		);
		print('changes', summary);
		print('shift', String(shift));
	};
	compared({}, { ...LATER, worker: personOf(other), old_booking_cancel_reason: reason });
	compared(LATER, START);
	compared({ lesson: null, worker: null }, { client: personOf(other), end_time: LATER.end_time });
	compared({}, { lesson: null, worker: null, client: null });
	compared({ worker: personOf(null) }, { worker: personOf(null, { id: 2 }) });
	compared({ start_time: null, end_time: null }, LATER);
	for (const zone of ['Europe/Moscow', 'Asia/Almaty', 'Europe/Kyiv', 'Europe/Berlin', 'UTC+3']) {
		const { local } = bookingOf({ ...START, companyZone: zone });
		print('local', localInWords(local.company, language).text);
	}
	const { local } = bookingOf(NIGHT);
	print('local', localInWords(local.company, language).text);

	const scene = { title, client, worker, other, reason, comment };
	for (const { name, subject, text } of messagesIn(language, scene)) {
		print(name, subject);
		console.log(`${text}\n`.replace(/^/gm, '\t'));
	}
}

/** @param {object} table @param {string} [path] */
function printPhrases(table, path = '') {
	for (const [key, phrase] of Object.entries(table)) {
		const name = path ? `${path}.${key}` : key;
		if (typeof phrase === 'string') print(name, phrase);
		else printPhrases(phrase, name);
	}
}

/** @param {string} name @param {string} text */
function print(name, text) {
	console.log(`${styleText('dim', name.padEnd(32))} ${text}`);
}
