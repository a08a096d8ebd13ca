/** Columns of a booking's flat row. They change only with a new version of the node: a new one stops live tables. */
export const STANDARD_COLUMNS = [
	...['lookup_id', 'booking_id', 'event', 'summary', 'state', 'session_state', 'outcome'],
	...['start_time', 'end_time', 'duration_minutes', 'company_date', 'company_time'],
	...['client_timezone', 'client_id', 'client_name', 'client_email', 'client_phone_e164'],
	...['worker_id', 'worker_name', 'worker_email', 'lesson_title', 'lesson_price', 'team_name'],
	...['comment', 'note', 'cancel_reason', 'cancelled_by_role', 'zoom_join_url'],
	...['created_at', 'updated_at'],
] as const;

/** What `all` adds, for those who need more. */
export const FURTHER_COLUMNS = [
	...['event_key', 'old_booking_id', 'part_of_reschedule', 'booked_by', 'is_first_booking'],
	...['client_start', 'client_end', 'client_date', 'client_time', 'client_weekday'],
	...['company_timezone', 'company_start', 'company_end', 'company_weekday'],
	...['client_first_name', 'client_middle_name', 'client_last_name', 'client_phone'],
	...['worker_phone', 'worker_phone_e164', 'lesson_id', 'lesson_description', 'lesson_currency'],
	...['team_id', 'cancelled_by_id', 'cancelled_by_name', 'report_state', 'report_comment'],
	...['old_booking_cancel_reason', 'cancel_url', 'cancel_url_client'],
	...['reschedule_url', 'reschedule_url_client', 'first_booking_at'],
	...['utm_source', 'utm_medium', 'utm_campaign', 'utm_term', 'utm_content'],
] as const;

/** Columns whose place in the item does not follow from their name: the first place that has something. */
const EXCEPTIONS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
	['booking_id', ['id']],
	['old_booking_id', ['old_id', 'old.id']],
	...['start', 'end', 'date', 'time', 'weekday'].map(
		(part) => [`client_${part}`, [`local.client.${part}`]] as const,
	),
]);

const PREFIXES: ReadonlyArray<readonly [string, string]> = [
	['company_', 'local.company.'],
	['client_', 'client.'],
	['worker_', 'worker.'],
	['lesson_', 'lesson.'],
	['team_', 'team.'],
	['report_', 'report.'],
	['cancelled_by_', 'cancelled_by.'],
	['utm_', 'utm_params.utm_'],
];
const OWN_FIELDS: ReadonlySet<string> = new Set(['client_timezone', 'cancelled_by_role']);

/** Where in an item a column's value is. */
export function placesOf(column: string): readonly string[] {
	const listed = EXCEPTIONS.get(column);
	if (listed) return listed;
	const prefix = OWN_FIELDS.has(column)
		? undefined
		: PREFIXES.find(([start]) => column.startsWith(start));
	return [prefix ? column.replace(...prefix) : column];
}

/** The column with all custom fields as JSON text. */
export const CUSTOM_FIELDS = 'custom_fields';
/** No column above begins with it, so a custom field cannot hide one. */
export const CUSTOM_PREFIX = 'custom_';
