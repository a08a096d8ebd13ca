export type Fields = Record<string, unknown>;

/** `fields` over `base`, objects field by field; `undefined` takes a field away. */
function merge(base: Fields, fields: Fields): Fields {
	const merged: Fields = { ...base };
	for (const [key, value] of Object.entries(fields)) {
		const under = base[key];
		merged[key] = isObject(under) && isObject(value) ? merge(under, value) : value;
		if (value === undefined) delete merged[key];
	}
	return merged;
}

function isObject(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The meeting of a callback with every documented field; `fields` are merged over it. */
export function meeting(fields: Fields = {}): Fields {
	return merge(
		{
			by_teacher: false,
			client: user({ id: 501, name: 'Anna Maria Petrova', phone: '+7 916 123-45-67' }),
			client_timezone: 'Europe/Moscow',
			comment: 'First lesson',
			start_time: '2026-12-01T10:00:00Z',
			session_state: 'scheduled',
			end_time: '2026-12-01T11:00:00Z',
			state: 'new',
		},
		fields,
	);
}

/** A record with every documented field; `fields` are merged over it. */
export function record(fields: Fields = {}): Fields {
	return merge(
		{
			id: 9001,
			booking: meeting(),
			cancel_url: 'https://cabinet.fm/c/9001',
			cancel_url_client: 'https://cabinet.fm/cc/9001',
			created_at: '2026-11-20 08:30:00 UTC',
			custom_fields_values: { level: 'B2' },
			first_booking_at: 1767225600,
			lesson: { id: 31, description: 'One hour', price: '1500.00', title: 'English Lesson' },
			note: 'VIP',
			old_booking_cancel_reason: null,
			old_id: null,
			report: null,
			reschedule_url: 'https://cabinet.fm/r/9001',
			reschedule_url_client: 'https://cabinet.fm/rc/9001',
			team: { id: 17, name: 'Riverside Clinic' },
			updated_at: '2026-11-21T09:00:00+03:00',
			utm_params: { utm_source: 'newsletter' },
			worker: user({ id: 204, name: 'Boris Ivanov', phone: '+7 495 000-00-00' }),
			zoom_join_url: 'https://zoom.us/j/1',
		},
		fields,
	);
}

export function user(fields: Fields = {}): Fields {
	return {
		id: 1,
		avatar_url: 'https://cabinet.fm/a/1.png',
		domain: 'anna',
		email: 'anna@example.com',
		name: 'Anna Petrova',
		phone: '+79161234567',
		...fields,
	};
}

/** A callback with the record's fields beside `callback_type`. */
export function flat(callback_type: string, fields: Fields = {}): Fields {
	return { callback_type, ...record(fields) };
}

/** A callback with the whole record under `booking`. */
export function nested(callback_type: string, fields: Fields = {}): Fields {
	return { callback_type, booking: record(fields) };
}

/** A reschedule, one day and an hour and a half later with another expert. */
export function reschedule(current: Fields = {}, old: Fields = {}): Fields {
	return {
		callback_type: 'reschedule',
		new: record(
			merge(
				{
					id: 9002,
					old_id: 9001,
					old_booking_cancel_reason: 'Client is ill',
					booking: { start_time: '2026-12-02T11:30:00Z', end_time: '2026-12-02T12:30:00Z' },
					worker: { id: 205, name: 'Clara Smirnova' },
				},
				current,
			),
		),
		old: record(merge({ booking: { state: 'cancelled', session_state: 'cancelled' } }, old)),
	};
}

/** Documented callback types, each as the page spells it. */
export const TYPES = [
	'new',
	'cancelled',
	'woker_removed',
	'worker_assigned',
	'reschedule',
	'report',
	'custom_fields_or_note_changed',
	'in_work',
];

/** A callback of any type in its usual form. */
export function callback(callback_type: string, fields: Fields = {}): Fields {
	return callback_type === 'reschedule' ? reschedule(fields) : flat(callback_type, fields);
}
