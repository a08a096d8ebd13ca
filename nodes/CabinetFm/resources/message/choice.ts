import { RECIPIENTS } from '../../domain/message/schema';
import type { About, MessageChoice } from '../../domain/message/schema';
import { currencyOf } from '../../domain/reading/currency';
import { refusal } from '../../host/execute/input';
import type { Input, Refusal } from '../../host/execute/input';
import { shown, textOf } from '../../host/options';

type Read = { ok: true; choice: MessageChoice } | Refusal;

/** Whom a step writes to, and what it was given beside the callback. */
export function readChoice(input: Input, about: About): Read {
	const entered = input.parameter('recipient', 'client');
	const recipient = RECIPIENTS.find((one) => one === entered);
	if (!recipient) {
		return refusal(
			`${shown(entered)} is no recipient`,
			'Set Recipient to Client, Company or Expert',
		);
	}
	const place = textOf(input.option('place'));
	if (place === null) {
		return wrong(
			'Place',
			`${shown(input.option('place'))} is no place. Enter an address or a link`,
		);
	}
	const currency = currencyIn(input.option('currency'));
	return currency.ok
		? { ok: true, choice: { recipient, about, place, currency: currency.code } }
		: currency;
}

function currencyIn(entered: unknown): { ok: true; code: string } | Refusal {
	const text = textOf(entered)?.trim();
	if (text === '') return { ok: true, code: '' };
	const code = text && (currencyOf(text) ?? currencyOf(text.toUpperCase()));
	if (code) return { ok: true, code };
	return code === null
		? wrong('Currency', `${text} means several currencies. ${CODE} such as USD or GBP`)
		: wrong('Currency', `${shown(entered)} is no currency. ${CODE} such as RUB, KZT or EUR`);
}

const CODE = 'Enter a code of three letters';

function wrong(option: string, problem: string): Refusal {
	return refusal(problem, `Change Options > ${option} of this step`);
}
