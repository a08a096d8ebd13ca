import { sourceAt } from '../../../tools/sources.mjs';
import { step } from './canvas.mjs';
import { dragged } from './n8n.mjs';

/* n8n's Data Table with a row for each booking: the standard columns of Booking > Extract. */

/** @typedef {import('./canvas.mjs').Place} Place */

const TYPE = 'n8n-nodes-base.dataTable@1.1';
const TABLE = 'cabinetfm_bookings';
const NUMBERS = ['duration_minutes', 'lesson_price'];
const DATES = ['start_time', 'end_time', 'created_at', 'updated_at'];

const byName = { __rl: true, mode: 'name', value: TABLE };

/** Makes the table where there is none. @param {string} name @param {Place} place */
export function makeTable(name, place) {
	const { STANDARD_COLUMNS, CUSTOM_FIELDS } = sourceAt('nodes/CabinetFm/domain/extract/columns.ts');
	const columns = [...STANDARD_COLUMNS, CUSTOM_FIELDS];
	const parameters = {
		resource: 'table',
		operation: 'create',
		tableName: TABLE,
		columns: { column: columns.map((column) => ({ name: column, type: typeOf(column) })) },
		options: { createIfNotExists: true },
	};
	// Two callbacks at once can both find no table.
	const settings = { executeOnce: /** @type {const} */ (true), onError: 'continueRegularOutput' };
	return step(name, place, TYPE, parameters, settings);
}

/** @param {string} column */
function typeOf(column) {
	if (NUMBERS.includes(column)) return 'number';
	return DATES.includes(column) ? 'date' : 'string';
}

/** Writes the row into that of the booking so far, else into a new one. @param {string} name @param {Place} place */
export function saveRow(name, place) {
	const condition = { keyName: 'booking_id', condition: 'eq', keyValue: dragged('lookup_id') };
	return step(name, place, TYPE, {
		operation: 'upsert',
		dataTableId: byName,
		matchType: 'allConditions',
		filters: { conditions: [condition] },
		columns: { mappingMode: 'autoMapInputData', value: {}, matchingColumns: [], schema: [] },
		options: {},
	});
}

/** All rows that have something in a column. @param {string} name @param {Place} place @param {string} column */
export function rowsWith(name, place, column) {
	const parameters = {
		operation: 'get',
		dataTableId: byName,
		matchType: 'allConditions',
		filters: { conditions: [{ keyName: column, condition: 'isNotEmpty' }] },
		returnAll: true,
	};
	return step(name, place, TYPE, parameters, { executeOnce: true });
}
