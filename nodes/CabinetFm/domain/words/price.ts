import { numberFormatter } from './formatter';
import type { Language } from './language';

const CURRENCY = /^[A-Z]{3}$/;

/** A number with the language's own separators: "1 500,5". */
export function numberInWords(value: number, language: Language): string {
	return numberFormatter('number', language, {}).format(value);
}

/**
 * A price: "1 500 ₽"; a whole one without decimals, one without a currency as a number.
 *
 * @param currency ISO 4217
 */
export function priceInWords(price: number, currency: string | null, language: Language): string {
	if (currency === null || !CURRENCY.test(currency)) return numberInWords(price, language);
	const whole = Number.isInteger(price);
	const decimals = whole ? { minimumFractionDigits: 0 } : {};
	const form = `${currency}${whole ? ' whole' : ''}`;
	return numberFormatter(form, language, { style: 'currency', currency, ...decimals }).format(
		price,
	);
}
