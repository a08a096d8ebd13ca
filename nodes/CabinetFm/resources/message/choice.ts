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
	const named = (textOf(input.option('currency')) ?? '').trim();
	const currency = named === '' ? '' : (currencyOf(named) ?? currencyOf(named.toUpperCase()));
	if (currency === null) {
		return refusal(
			`${named} means several currencies. Enter a code of three letters such as USD or GBP`,
			'Change Options > Currency of this step',
		);
	}
	if (currency === undefined) {
		return refusal(
			`${named} is no currency. Enter a code of three letters such as RUB, KZT or EUR`,
			'Change Options > Currency of this step',
		);
	}
	return {
		ok: true,
		choice: { recipient, about, place: textOf(input.option('place')) ?? '', currency },
	};
}
