import { below } from '../json/path';
import type { Place } from '../json/path';
import type { JsonObject } from '../json/json';
import type { Findings } from './findings';
import { isNothingIn } from './found';
import type { Found } from './found';

/**
 * An object of the callback while it is read. Whoever reads a field takes it; what nobody took is kept at the end,
 * so that a field without a reader cannot vanish.
 */
export class Content<Field extends string> {
	private readonly taken = new Set<string>();

	constructor(
		private readonly content: JsonObject,
		readonly place: Place | null,
	) {}

	has(field: string): boolean {
		return Object.hasOwn(this.content, field);
	}

	/** Whether something stands in the field. */
	holds(field: string): boolean {
		return this.has(field) && !isNothingIn(field, this.content[field]);
	}

	/** The field where something stands in it, without taking it. */
	at(field: Field): Found | undefined {
		if (!this.holds(field)) return undefined;
		return { value: this.content[field], place: below(this.place, field) };
	}

	/** The field where something stands in it. */
	take(field: Field): Found | undefined {
		this.taken.add(field);
		return this.at(field);
	}

	/** A field that is there but says "none" is not looked at any more. */
	passOver(field: string): void {
		if (this.has(field) && !this.holds(field)) this.taken.add(field);
	}

	keepRest(findings: Findings): void {
		for (const key of Object.keys(this.content)) {
			if (!this.taken.has(key)) findings.keep(below(this.place, key), this.content[key]);
		}
	}
}
