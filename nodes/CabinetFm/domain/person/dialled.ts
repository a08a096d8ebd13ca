/*
 * What a text of the phone field says to dial: its digits without everything that people write around them.
 */

export interface Dialled {
	/** Without the plus or the 00 of an international number */
	digits: string;
	international: boolean;
	/** The digits without "(0)", which is not dialled from abroad; `null` where there is none */
	withoutZero: string | null;
	/** The digits in front of a slash or of a new line, behind which another number may begin; else `null` */
	beforeSlash: string | null;
}

/** Nobody needs more for one number, and what is read stays cheap. */
const LONGEST = 100;

/** Marks that nobody sees, which come along when a number is copied from an address book. */
const INVISIBLE = /[\p{Cf}\ufe0f]/gu;
const NEW_LINE = /[\r\n\u2028\u2029]/g;
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** The text as one line of usual characters, '' where nothing is left, `null` where it is too long for a number. */
export function plainText(text: string): string | null {
	const trimmed = text.trim();
	if (trimmed.length > LONGEST) return null;
	return trimmed
		.normalize('NFKC')
		.replace(INVISIBLE, '')
		.trim()
		.replace(NEW_LINE, '/')
		.replace(/\s+/g, ' ')
		.replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf));
}

const NUMBER_STARTS = /[+\d]/;
/** Anything but digits, spaces, brackets, dots, slashes and dashes ends it. */
const NUMBER_ENDS = /[^\d ()[\]./\u2010-\u2015\u2212-]/;
/** "+49 30 123456 (12)": an extension, or nobody knows what. */
const BRACKETS_AT_END = /[([] ?\d+ ?[)\]] ?$/;
const BRACKETED_ZERO = /[([] ?0 ?[)\]]/;
/** "+8 (495) ...": a Russian number whose national 8 got a plus. By its digits alone it would be Vietnamese. */
const PLUS_EIGHT = /^\+ ?8[^\d]/;
const DIGITS_WITH_EIGHT = 11;

/** What a plain text says to dial; `null` where it holds anything else, such as words or a second number. */
export function dialled(text: string): Dialled | null {
	const start = text.search(NUMBER_STARTS);
	if (start < 0) return null;
	const plus = text[start] === '+';
	const rest = text.slice(plus ? start + 1 : start);
	const end = rest.search(NUMBER_ENDS);
	const number = end < 0 ? rest : rest.slice(0, end);
	const behind = end < 0 ? '' : rest.slice(end);
	if (!isLabel(text.slice(0, start)) || !(isLabel(behind) || isExtension(behind))) return null;
	if (BRACKETS_AT_END.test(number)) return null;
	const entered = withoutPrefix(number, plus);
	const isRussian =
		PLUS_EIGHT.test(text.slice(start)) && entered.digits.length === DIGITS_WITH_EIGHT;
	return isRussian ? null : entered;
}

function withoutPrefix(number: string, plus: boolean): Dialled {
	const digits = digitsOf(number);
	const doubleZero = digits.startsWith('00') ? 2 : 0;
	const slash = number.indexOf('/');
	return {
		digits: digits.slice(doubleZero),
		international: plus || doubleZero > 0,
		withoutZero: BRACKETED_ZERO.test(number)
			? digitsOf(number.replace(BRACKETED_ZERO, '')).slice(doubleZero)
			: null,
		beforeSlash: slash < 0 ? null : digitsOf(number.slice(0, slash)).slice(doubleZero),
	};
}

function digitsOf(text: string): string {
	return text.replace(/\D/g, '');
}

/** Words that say what kind of number it is and are no part of it. */
const LABELS: ReadonlySet<string> = new Set(
	`tel telephone phone number no mobile mob cell home work whatsapp wa viber telegram tg sms ☎ 📞 📱
	тел телефон номер моб мобильный сот сотовый дом раб ватсап вотсап вайбер телеграм`.split(/\s+/),
);

function isLabel(text: string): boolean {
	const words = text.toLowerCase().split(/[ .,:;'"()[\]]/);
	return words.every((word) => word === '' || LABELS.has(word));
}

/** Signs and words in front of the number of an extension. */
const EXTENSION_MARKS: ReadonlySet<string> = new Set(
	`x х # ~ ext extn extension anexo int interno poste
	доб добавочный доп вн внутр внутренний дод додатковий внутрішній қос қосымша`.split(/\s+/),
);
/** ", доб. 12", ";ext=12", "x12)". */
const EXTENSION = /^[,;]? ?([^\d ,;]+) ?\d{1,7}[)\]]?#?$/;
/** Two pauses, after which a phone dials the rest by itself. */
const DIALLED_LATER = /^,, ?\d{1,7}#?$/;

function isExtension(text: string): boolean {
	const [, mark = ''] = EXTENSION.exec(text) ?? [];
	return EXTENSION_MARKS.has(mark.toLowerCase().replace(/[.:=-]/g, '')) || DIALLED_LATER.test(text);
}
