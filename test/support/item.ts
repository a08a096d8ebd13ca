import type { Setting } from '../../nodes/CabinetFm/domain/booking/setting';
import { recognise } from '../../nodes/CabinetFm/domain/callback/recognise';
import { toItem } from '../../nodes/CabinetFm/domain/item/item';
import type { Item } from '../../nodes/CabinetFm/domain/item/schema';
import { ENGLISH, languageOf } from '../../nodes/CabinetFm/domain/words/language';
import { readOptions } from '../../nodes/CabinetFm/host/options';
import type { EnteredOptions } from '../../nodes/CabinetFm/host/options';

export interface Options extends EnteredOptions {
	language?: string;
	workflowTimezone?: string;
}

/** The defaults of the node, in a workflow in Berlin; times without an offset are in UTC. */
export function settingOf({
	workflowTimezone = 'Europe/Berlin',
	...options
}: Options = {}): Setting {
	return readOptions({ timezone: 'UTC', ...options }, workflowTimezone).setting;
}

/** The typed item of a callback that must be recognised. */
export function typed(body: unknown, options: Options = {}): Item {
	const recognition = recognise(body);
	if (!recognition.ok) throw new Error(recognition.problem);
	const language = languageOf(options.language ?? 'en') ?? ENGLISH;
	return toItem(recognition.callback, settingOf(options), language);
}
