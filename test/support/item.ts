import { recognise } from '../../nodes/CabinetFm/domain/callback/recognise';
import type { Setting } from '../../nodes/CabinetFm/domain/item/booking';
import { toItem } from '../../nodes/CabinetFm/domain/item/item';
import type { Item } from '../../nodes/CabinetFm/domain/item/schema';
import { zoneOf } from '../../nodes/CabinetFm/domain/time/zone';

export interface Options {
	timezone?: string;
	workflowTimezone?: string;
	countryCode?: string;
}

/** The defaults of the node, in a workflow in Berlin. */
export function settingOf(options: Options = {}): Setting {
	return {
		zone: zoneOf(options.timezone ?? 'UTC'),
		workflowZone: zoneOf(options.workflowTimezone ?? 'Europe/Berlin'),
		countryCode: options.countryCode ?? '',
	};
}

/** The typed item of a callback that must be recognised. */
export function typed(body: unknown, options?: Options): Item {
	const recognition = recognise(body);
	if (!recognition.ok) throw new Error(recognition.problem);
	return toItem(recognition.callback, settingOf(options));
}
