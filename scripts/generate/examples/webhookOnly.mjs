import { makeTable, saveRow } from './bookingsTable.mjs';
import { identifier, inARow, link, step, workflow } from './canvas.mjs';
import { wait } from './n8n.mjs';
import { sendEmail } from './service.mjs';

/*
 * Two of the jobs with n8n's Webhook node and n8n's other steps only, as short as they go: what docs/jobs.md compares
 * with. They read one spelling of each field and one form of each time; no name, phone number or price is understood.
 */

/** @typedef {import('./canvas.mjs').Place} Place */

const BODY = '$json.body';
const NEW = `${BODY}.new`;

/** Job 1, as plain text and in Russian only. */
export function webhookMessage() {
	const start = webhook([0, 1], 'cabinetfm-webhook-message');
	const which = whichEvent([1, 1], { Created: 'new', Cancelled: 'cancelled', Moved: 'reschedule' });
	const own = filled('Not Part of a Reschedule', [2, 0], `!${BODY}.old_id && 'yes'`);
	const patience = wait('Wait for a Reschedule', [2, 1], 1, 'minutes');
	const closing = notSeen('Remember the Old Booking', [2, 2], `'closed ' + ${BODY}.old.id`);
	const standing = notSeen('Not Moved', [3, 1], `'closed ' + ${BODY}.id`);
	const created = message('Message: Created', [4, 0], BODY, 'Вы записаны', [
		`Когда: ${when(BODY)}`,
		...links(BODY),
	]);
	const cancelled = message('Message: Cancelled', [4, 1], BODY, 'Запись отменена', [
		`Когда: ${when(BODY)}`,
		`Причина: {{ ${BODY}.booking.cancel_reason ?? 'не указана' }}`,
	]);
	const moved = message('Message: Moved', [4, 2], NEW, 'Запись перенесена', [
		`Было: ${when(`${BODY}.old`)}`,
		`Стало: ${when(NEW)}`,
		`Причина: {{ ${NEW}.old_booking_cancel_reason ?? 'не указана' }}`,
		...links(NEW),
	]);
	const once = notSeen('Each Message Once', [5, 1], '$json.to_email + $json.text');
	const reachable = filled('Has an E-Mail Address', [6, 1], '$json.to_email');
	const send = sendEmail('Send E-Mail', [7, 1]);
	return workflow({
		name: '1. message to the client, without the package',
		nodes: [
			...[start, which, own, patience, closing, standing, created, cancelled, moved],
			...[once, reachable, send],
		],
		notes: [],
		links: [
			...inARow(start, which, own, created, once, reachable, send),
			link(which, patience, { output: 1 }),
			...inARow(patience, standing, cancelled, once),
			link(which, closing, { output: 2 }),
			...inARow(closing, moved, once),
		],
		pinned: [],
	});
}

/** Job 6, without the words, the company's clock, the role of who cancelled and e.164 numbers. */
export function webhookTable() {
	const start = webhook([0, 1], 'cabinetfm-webhook-table');
	const once = notSeen('Each Callback Once', [1, 1], `JSON.stringify(${BODY})`);
	const which = whichEvent([2, 1], { Created: 'new', Moved: 'reschedule' }, 'All Others');
	const own = filled('Not Part of a Reschedule', [3, 0], `!${BODY}.old_id && 'yes'`);
	const closing = notSeen('Remember the Old Booking', [3, 1], `'closed ' + ${BODY}.old.id`);
	const standing = notSeen('Not Moved', [3, 2], `'closed ' + ${BODY}.id`);
	const row = editFields('Booking as a Row', [4, 0.5], columns(BODY, `${BODY}.id`));
	const movedRow = editFields('Moved Booking as a Row', [4, 1.5], columns(NEW, `${BODY}.old.id`));
	const table = makeTable('Make the Table', [5, 0]);
	const save = saveRow('Save the Row', [5, 1]);
	return workflow({
		name: '6. one row per booking, without the package',
		nodes: [start, once, which, own, closing, standing, row, movedRow, table, save],
		notes: [],
		links: [
			...inARow(start, once, which, own, row, save),
			link(which, closing, { output: 1 }),
			...inARow(closing, movedRow, save),
			link(which, standing, { output: 2 }),
			link(standing, row),
			link(row, table),
			link(movedRow, table),
		],
		pinned: [],
	});
}

/** @param {Place} place @param {string} path */
function webhook(place, path) {
	const parameters = { httpMethod: 'POST', path, options: {} };
	return step('Webhook', place, 'n8n-nodes-base.webhook@2', parameters, { webhookId: path });
}

/** @param {Place} place @param {Record<string, string>} types @param {string} [others] */
function whichEvent(place, types, others) {
	const values = Object.entries(types).map(([outputKey, rightValue]) => ({
		outputKey,
		renameOutput: true,
		conditions: oneCondition(`${BODY}.callback_type`, { operation: 'equals' }, rightValue),
	}));
	const options = others ? { fallbackOutput: 'extra', renameFallbackOutput: others } : {};
	const parameters = { rules: { values }, options };
	return step('Which Event?', place, 'n8n-nodes-base.switch@3.2', parameters);
}

/** Lets pass what has something there. @param {string} name @param {Place} place @param {string} code */
function filled(name, place, code) {
	const conditions = oneCondition(code, { operation: 'notEmpty', singleValue: true });
	return step(name, place, 'n8n-nodes-base.filter@2.2', { conditions, options: {} });
}

/** @param {string} code @param {object} operator @param {string} [rightValue] */
function oneCondition(code, operator, rightValue = '') {
	return {
		options: { caseSensitive: true, leftValue: '', typeValidation: 'loose', version: 2 },
		combinator: 'and',
		conditions: [
			{
				id: identifier(code, rightValue),
				leftValue: `={{ ${code} }}`,
				rightValue,
				operator: { type: 'string', ...operator },
			},
		],
	};
}

/** Lets pass what the workflow has not seen yet. @param {string} name @param {Place} place @param {string} code */
function notSeen(name, place, code) {
	return step(name, place, 'n8n-nodes-base.removeDuplicates@2', {
		operation: 'removeItemsSeenInPreviousExecutions',
		dedupeValue: `={{ ${code} }}`,
		options: { scope: 'workflow' },
	});
}

/** @param {string} name @param {Place} place @param {Record<string, string>} fields */
function editFields(name, place, fields) {
	const assignments = Object.entries(fields).map(([field, value]) => ({
		id: identifier(name, field),
		name: field,
		value,
		type: 'string',
	}));
	return step(name, place, 'n8n-nodes-base.set@3.4', {
		assignments: { assignments },
		options: {},
	});
}

/**
 * @param {string} name
 * @param {Place} place
 * @param {string} record the booking of the callback
 * @param {string} title
 * @param {string[]} lines
 */
function message(name, place, record, title, lines) {
	const text = [
		`Здравствуйте, {{ ${record}.booking.client.name.split(' ')[0] }}.`,
		title,
		`{{ ${record}.lesson?.title }} {{ ${record}.worker?.name }}`,
		...lines,
		`{{ ${record}.zoom_join_url ?? '' }}`,
	];
	return editFields(name, place, {
		to_email: `={{ ${record}.booking.client.email }}`,
		subject: `=${title}: {{ ${record}.lesson?.title }}`,
		text: `=${text.join('\n')}`,
		html: `=${text.join('<br>')}`,
	});
}

/** Day, start, end and zone on the client's clock. @param {string} record */
function when(record) {
	const zone = `${record}.booking.client_timezone ?? 'Europe/Moscow'`;
	const clock = (/** @type {string} */ end, /** @type {string} */ format) =>
		`{{ DateTime.fromISO(${record}.booking.${end}).setZone(${zone}).setLocale('ru').toFormat("${format}") }}`;
	const start = clock('start_time', "cccc, d MMMM yyyy 'г.', HH:mm");
	return `${start}–${clock('end_time', 'HH:mm')} ({{ ${zone} }})`;
}

/** @param {string} record */
function links(record) {
	return [
		`Перенести: {{ ${record}.reschedule_url_client }}`,
		`Отменить: {{ ${record}.cancel_url_client }}`,
	];
}

/**
 * @param {string} record the booking of the callback
 * @param {string} lookupId
 * @returns {Record<string, string>}
 */
function columns(record, lookupId) {
	/** @type {Record<string, string>} */
	const places = {
		lookup_id: lookupId,
		booking_id: `${record}.id`,
		event: `${BODY}.callback_type`,
		state: `${record}.booking.state`,
		session_state: `${record}.booking.session_state`,
		outcome: `({ success: 'held', cancelled: 'not_held' })[${record}.report?.state]`,
		start_time: `${record}.booking.start_time`,
		end_time: `${record}.booking.end_time`,
		duration_minutes: `${record}.booking.end_time.toDateTime().diff(${record}.booking.start_time.toDateTime(), 'minutes').minutes`,
		client_timezone: `${record}.booking.client_timezone`,
		client_id: `${record}.booking.client?.id`,
		client_name: `${record}.booking.client?.name`,
		client_email: `${record}.booking.client?.email`,
		worker_id: `${record}.worker?.id`,
		worker_name: `${record}.worker?.name`,
		worker_email: `${record}.worker?.email`,
		lesson_title: `${record}.lesson?.title`,
		lesson_price: `${record}.lesson?.price`,
		team_name: `${record}.team?.name`,
		comment: `${record}.booking.comment`,
		note: `${record}.note`,
		cancel_reason: `${record}.booking.cancel_reason`,
		zoom_join_url: `${record}.zoom_join_url`,
		created_at: `${record}.created_at`,
		updated_at: `${record}.updated_at`,
		custom_fields: `JSON.stringify(${record}.custom_fields_values)`,
	};
	return Object.fromEntries(
		Object.entries(places).map(([column, code]) => [column, `={{ ${code} }}`]),
	);
}
