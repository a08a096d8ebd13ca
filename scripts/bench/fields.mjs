const R = '$json.body';
const M = `${R}.booking`;

const local = (/** @type {string} */ time) =>
	`DateTime.fromISO(${M}.${time}).setZone(${M}.client_timezone)`;
const person = (/** @type {string} */ prefix, /** @type {string} */ path) => ({
	[`${prefix}_id`]: `${path}.id`,
	[`${prefix}_name`]: `${path}.name`,
	[`${prefix}_first_name`]: `${path}.name.split(' ')[0]`,
	[`${prefix}_last_name`]: `${path}.name.split(' ').slice(1).join(' ')`,
	[`${prefix}_email`]: `${path}.email`,
	[`${prefix}_phone`]: `'+' + ${path}.phone.replace(/\\D/g, '')`,
});

/** Expressions of a user who digs the same out of the bare callback. */
export const clientFields = {
	event: `${R}.callback_type`,
	booking_id: `${R}.id`,
	...person('client', `${M}.client`),
	timezone: `${M}.client_timezone`,
	first_booking_at: `DateTime.fromISO(${R}.first_booking_at).toUTC().toISO()`,
};

export const expertFields = {
	event: `${R}.callback_type`,
	booking_id: `${R}.id`,
	...person('expert', `${R}.worker`),
};

export const bookingFields = {
	event: `${R}.callback_type`,
	booking_id: `${R}.id`,
	...person('client', `${M}.client`),
	expert_id: `${R}.worker.id`,
	expert_name: `${R}.worker.name`,
	service_title: `${R}.lesson.title`,
	service_price: `${R}.lesson.price`,
	start_time: `DateTime.fromISO(${M}.start_time).toUTC().toISO()`,
	end_time: `DateTime.fromISO(${M}.end_time).toUTC().toISO()`,
	local_start: `${local('start_time')}.toISO()`,
	local_end: `${local('end_time')}.toISO()`,
	local_date: `${local('start_time')}.toFormat('yyyy-MM-dd')`,
	local_time: `${local('start_time')}.toFormat('HH:mm')`,
	weekday: `${local('start_time')}.toFormat('cccc')`,
};

const side = (/** @type {'new' | 'old'} */ name) => `${R}.${name}`;
const minutes = `DateTime.fromISO(${side('new')}.booking.start_time).diff(DateTime.fromISO(${side('old')}.booking.start_time), 'minutes').minutes`;

export const pairFields = {
	...Object.fromEntries(
		/** @type {const} */ (['new', 'old']).flatMap((name) => [
			[`${name}_booking_id`, `${side(name)}.id`],
			[`${name}_start`, `DateTime.fromISO(${side(name)}.booking.start_time).toUTC().toISO()`],
			[`${name}_expert`, `${side(name)}.worker.name`],
			[`${name}_service`, `${side(name)}.lesson.title`],
		]),
	),
	client_name: `${side('new')}.booking.client.name`,
	shift_minutes: minutes,
	expert_changed: `${side('new')}.worker.id !== ${side('old')}.worker.id`,
};

const when = `${local('start_time')}.setLocale('ru').toFormat("cccc, d MMMM yyyy 'г.', HH:mm")`;
const text = `'Здравствуйте, ' + ${M}.client.name.split(' ')[0] + '.\\nВы записаны: ' + ${R}.lesson.title + ', ' + ${when} + '.\\nСпециалист: ' + ${R}.worker.name + '.\\nПеренести: ' + ${R}.reschedule_url_client + '\\nОтменить: ' + ${R}.cancel_url_client`;

export const messageFields = {
	to_name: `${M}.client.name`,
	to_email: `${M}.client.email`,
	to_phone: `'+' + ${M}.client.phone.replace(/\\D/g, '')`,
	whatsapp_url: `'https://wa.me/' + ${M}.client.phone.replace(/\\D/g, '')`,
	when,
	subject: `${R}.lesson.title + ': ' + ${when}`,
	text,
	html: `(${text}).replace(/&/g, '&amp;').replace(/</g, '&lt;').replaceAll('\\n', '<br>')`,
	reschedule_url: `${R}.reschedule_url_client`,
	cancel_url: `${R}.cancel_url_client`,
};

export const calendarFields = {
	action: `${R}.callback_type === 'cancelled' ? 'delete' : 'create'`,
	event_uid: `'booking' + ${R}.id`,
	title: `${R}.lesson.title + ': ' + ${M}.client.name`,
	description: `${M}.client.phone + '\\n' + ${M}.client.email`,
	location: `${R}.zoom_join_url`,
	start: `DateTime.fromISO(${M}.start_time).toUTC().toISO()`,
	end: `DateTime.fromISO(${M}.end_time).toUTC().toISO()`,
	attendee_email: `${M}.client.email`,
};

export const reminderFields = {
	send_at: `DateTime.fromISO(${M}.start_time).minus({ hours: 24 }).toUTC().toISO()`,
	...messageFields,
};

/** n8n's own node for a calendar file, with the same expressions. */
export const calendarNode = {
	name: 'iCalendar',
	type: 'n8n-nodes-base.iCal',
	typeVersion: 1,
	parameters: {
		title: `={{ ${calendarFields.title} }}`,
		start: `={{ ${calendarFields.start} }}`,
		end: `={{ ${calendarFields.end} }}`,
		additionalFields: {
			attendeesUi: {
				attendeeValues: [
					{ name: `={{ ${M}.client.name }}`, email: `={{ ${M}.client.email }}`, rsvp: false },
				],
			},
			description: `={{ ${calendarFields.description} }}`,
			location: `={{ ${calendarFields.location} }}`,
			uid: `={{ ${calendarFields.event_uid} }}`,
		},
	},
};

/**
 * n8n's Edit Fields node that gives these.
 * @param {Record<string, string>} fields name to expression
 */
export function editFieldsNode(fields) {
	const assignments = Object.entries(fields).map(([name, expression]) => ({
		id: name,
		name,
		type: typeOf(name),
		value: `={{ ${expression} }}`,
	}));
	return {
		name: 'Edit Fields',
		type: 'n8n-nodes-base.set',
		typeVersion: 3.4,
		parameters: { assignments: { assignments }, options: {} },
	};
}

/** @param {string} name */
function typeOf(name) {
	if (/(_id|price|minutes)$/.test(name)) return 'number';
	return name.endsWith('changed') ? 'boolean' : 'string';
}
