/**
 * The eight callback types of cabinet.fm's page and `other` for a type that the page does not list.
 *
 * Everything that names an event (dropdown, outputs, notices, schema, docs) is derived from this list;
 * its order is the order of the trigger's outputs.
 */
export const EVENTS = [
	{
		event: 'new',
		label: 'Booking Created',
		short: 'Created',
		action: 'On booking created',
		settingsField: 'New booking callbacks',
		firedBy: 'A booking from the schedule, the landing page or the widget',
	},
	{
		event: 'cancelled',
		label: 'Booking Cancelled',
		short: 'Cancelled',
		action: 'On booking cancelled',
		settingsField: 'Booking cancellation callbacks',
		firedBy: '"Cancel" of a meeting by the expert, the client or the owner/admin',
	},
	{
		event: 'reschedule',
		label: 'Booking Rescheduled',
		short: 'Rescheduled',
		action: 'On booking rescheduled',
		settingsField: 'Booking reschedule callbacks',
		firedBy: '"Reschedule" of a scheduled or cancelled meeting',
	},
	{
		event: 'worker_assigned',
		label: 'Expert Assigned',
		short: 'Assigned',
		action: 'On expert assigned',
		settingsField: 'Renewal callbacks',
		firedBy: '"Add expert"',
	},
	{
		event: 'worker_removed',
		label: 'Expert Removed',
		short: 'Removed',
		action: 'On expert removed',
		settingsField: 'Renewal callbacks',
		firedBy: '"Remove expert"',
	},
	{
		event: 'in_work',
		label: 'Booking Accepted to Work',
		short: 'Accepted',
		action: 'On booking accepted to work',
		settingsField: 'Renewal callbacks',
		firedBy: '"Accept to work"',
	},
	{
		event: 'report',
		label: 'Report Created',
		short: 'Report',
		action: 'On report created',
		settingsField: 'Renewal callbacks',
		firedBy: '"Create report"',
	},
	{
		event: 'custom_fields_or_note_changed',
		label: 'Custom Fields or Note Changed',
		short: 'Edited',
		action: 'On custom fields or note changed',
		settingsField: 'Renewal callbacks',
		firedBy: '"Edit"',
	},
	{
		event: 'other',
		label: 'Other Callback',
		short: 'Other',
		action: 'On other callback',
		settingsField: null,
		firedBy: "A callback type that cabinet.fm's page does not list",
	},
] as const;

export type CabinetFmEvent = (typeof EVENTS)[number]['event'];

/** An event that cabinet.fm's page documents: every one but `other`. */
export type DocumentedEvent = Exclude<CabinetFmEvent, 'other'>;

export const EVENT_NAMES = EVENTS.map(({ event }) => event);

export const DOCUMENTED_EVENTS = EVENT_NAMES.filter(
	(event): event is DocumentedEvent => event !== 'other',
);

/** cabinet.fm's page spells "expert removed" without its first r; both spellings mean the event. */
const SPELLINGS: ReadonlyMap<string, DocumentedEvent> = new Map([
	...DOCUMENTED_EVENTS.map((event) => [event, event] as const),
	['woker_removed', 'worker_removed'] as const,
]);

/** The event that a received `callback_type` means; `other` for every text that the page does not list. */
export function eventOf(callbackType: string): CabinetFmEvent {
	return SPELLINGS.get(callbackType) ?? 'other';
}

/** Every `callback_type` that means the event, as it may be sent. */
export function spellingsOf(event: DocumentedEvent): string[] {
	return [...SPELLINGS].filter(([, means]) => means === event).map(([spelling]) => spelling);
}

/** How people call an event. */
export function labelOf(event: CabinetFmEvent): string {
	return EVENTS.find((candidate) => candidate.event === event)?.label ?? event;
}

/** The value of Trigger On that stands for every event. */
export const ANY_CALLBACK = '*';

/** The events that a choice means, in the order of the trigger's outputs. */
export function chosenEvents(chosen: readonly unknown[]): CabinetFmEvent[] {
	return EVENT_NAMES.filter((event) => chosen.includes(ANY_CALLBACK) || chosen.includes(event));
}
