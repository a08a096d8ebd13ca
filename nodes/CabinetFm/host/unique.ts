import type { INodeExecutionData } from 'n8n-workflow';
import { isNewer } from '../domain/booking/newest';
import type { Output } from './step';

/** An output item and whom it is about. */
export type GivenItem = INodeExecutionData & Pick<Output, 'identity'>;

/** Leaves out each item of whose identity there is a newer one. */
export function withoutOlder(items: GivenItem[]): GivenItem[] {
	const newest = new Map<string, GivenItem>();
	for (const item of items) {
		const { identity } = item;
		if (!identity) continue;
		const known = newest.get(identity.key)?.identity;
		if (!known || isNewer(identity.booking, known.booking)) newest.set(identity.key, item);
	}
	return items.filter(({ identity }, at) => !identity || newest.get(identity.key) === items[at]);
}
