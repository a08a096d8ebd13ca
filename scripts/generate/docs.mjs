import { itemReader, schemas, source, z } from '../../tools/sources.mjs';
import { table } from '../../tools/terminal.mjs';
import { comesWith } from './docs/comesWith.mjs';
import { commonSection, operationSections } from './docs/operations.mjs';
import { WORKFLOW_ZONE } from './docs/run.mjs';
import { fieldTable } from './docs/table.mjs';
import { sampleFiles } from './samples.mjs';

const { EVENTS, spellingsOf } = source('events');
const schema = schemas();

/** What stands in the callback beside the fields of the record. */
const bodySchema = z.object({
	callback_type: schema.callbackTypeSchema,
	new: schema.recordSchema.describe('The new booking'),
	old: schema.recordSchema.describe('The old booking'),
});

/** The reference page: every field of the callback, of the item and of each operation's output. */
export async function docFiles() {
	return [{ path: 'docs/callback.md', text: await referencePage() }];
}

async function referencePage() {
	const callbacks = sampleCallbacks();
	const records = callbacks.flatMap(({ new: current, ...flat }) => [flat, current ?? {}]);
	const read = itemReader();
	const items = callbacks.map((callback) => read(callback, {}, WORKFLOW_ZONE));
	const bookings = records.map(({ booking }) => booking ?? {});
	const people = bookings.map(({ client }) => client ?? {});
	return `<!-- Written by "npm run generate" from the schemas under nodes/CabinetFm. Do not edit. -->

# Callback and item reference

What cabinet.fm sends, what the Cabinet.fm Trigger makes of it, and what each operation of the Cabinet.fm node gives.
[The cookbook](cookbook.md) says which expression gives what; [bad input](bad-input.md) says what becomes of a callback that is not as documented.

- [Events](#events)
- [The callback](#the-callback): [Record](#record), [Booking](#booking), [User](#user), [Service](#service), [Report](#report), [Company](#company)
- [The typed item](#the-typed-item): [Item](#item), [Local](#local), [Person](#person), [Lesson](#lesson), [Team](#team), [Outcome](#outcome), [Changes](#changes), [Issue](#issue)
- [What the operations give](#what-the-operations-give)

The examples are those of the built-in samples (everybody in them is made up), in a workflow whose time zone is ${WORKFLOW_ZONE}.

**May come with**: cabinet.fm's page names two fields that only \`cancelled\` adds, and says that a reschedule holds its fields twice. It does not say of any other field
which callbacks have it, so each of those may come with every event, and may be missing or \`null\` in any callback. A field that comes where the page does not expect it is read all the same.

## Events

${eventTable()}

A type that the page does not list is the event \`other\`: its documented fields are read as for every event, the rest is kept under \`extra\`.

## The callback

A JSON object, sent by POST, with \`callback_type\` and one [Record](#record). The page leaves open whether the fields of the record stand beside
\`callback_type\` or all together under \`booking\`; both are read. A \`reschedule\` has exactly three fields: \`callback_type\`, \`new\` and \`old\`, the last two a record each.

${fieldTable(bodySchema, { examples: callbacks, comesWith })}

Times, zones, prices, names and phones are read in many forms: [reading](reading.md) says which, and how that was checked. In the place of an object its JSON text and a list with it alone are that object; custom fields may be a list of pairs, UTM parameters a query string. A list with one callback, a callback under \`payload\` or \`data\`, and a form with bracketed names are that callback.

### Record

${fieldTable(schema.recordSchema, { examples: records, comesWith })}

### Booking

\`booking\` of a record.

${fieldTable(schema.meetingSchema, { examples: bookings, comesWith })}

### User

\`client\`, \`worker\` and \`cancelled_by\`.

${fieldTable(schema.userSchema, { examples: people })}

### Service

\`lesson\` of a record.

${fieldTable(schema.lessonSchema, { examples: valuesOf(records, 'lesson') })}

### Report

\`report\` of a record.

${fieldTable(schema.reportSchema, { examples: valuesOf(records, 'report') })}

### Company

\`team\` of a record.

${fieldTable(schema.teamSchema, { examples: valuesOf(records, 'team') })}

## The typed item

One form for every event: these keys in this order, always there (\`null\`, \`[]\` or \`{}\` when there is nothing), but for \`raw\`, which the option Include Raw Callback adds.
The item describes the booking as it now stands; that of a reschedule describes the new booking and has the old one under \`old\`.

A field holds its type or \`null\`. Ids are as received, numbers or texts; texts are as received. What could not be read as a time, price or zone is \`null\`: the value stands in \`extra\` under its path, and an issue says so.

### Item

${fieldTable(schema.itemSchema, { examples: items, comesWith })}

### Local

The meeting on somebody's clock; \`null\` only while the start is not known. While the client's zone is not known, the client's clock is the company's and \`is_assumed\` is true.

${fieldTable(schema.localSchema, { examples: items.map(({ local }) => local.client ?? {}) })}

### Person

${fieldTable(schema.personSchema, { examples: valuesOf(items, 'client') })}

### Lesson

${fieldTable(schema.lessonItemSchema, { examples: valuesOf(items, 'lesson') })}

### Team

${fieldTable(schema.teamItemSchema, { examples: valuesOf(items, 'team') })}

### Outcome

${fieldTable(schema.reportItemSchema, { examples: valuesOf(items, 'report') })}

### Changes

Only a \`reschedule\` has it, when the callback has both bookings. A value that is missing on one side is no change.

${fieldTable(schema.changesSchema, { examples: valuesOf(items, 'changes') })}

### Issue

${fieldTable(schema.issueSchema, { examples: items.flatMap(({ issues }) => issues) })}

## What the operations give

The operations of the Cabinet.fm node, by resource, with what they ask for and what they give. Each takes a typed item, a callback, an item of n8n's Webhook node or a callback as JSON text.

### All operations

${commonSection()}

${await operationSections(callbacks)}
`;
}

function eventTable() {
	/** @type {Array<{ event: string, label: string, settingsField: string | null, firedBy: string }>} */
	const events = EVENTS;
	return table(
		['Event', 'In the node', 'Sent as `callback_type`', 'Settings field in cabinet.fm', 'Fired by'],
		events.map(({ event, label, settingsField, firedBy }) => [
			`\`${event}\``,
			label,
			spellingsOf(event)
				.map((/** @type {string} */ spelling) => `\`${spelling}\``)
				.join(' or ') || 'any other text',
			settingsField ?? 'any of the four',
			firedBy,
		]),
	);
}

/** One of each event, and one that is not all as documented. */
function sampleCallbacks() {
	const callbacks = [...sampleFiles()].map(({ text }) => JSON.parse(text));
	const [first] = callbacks;
	const client = { ...first.booking.client, phone: '123-45-67' };
	return [...callbacks, { ...first, booking: { ...first.booking, client } }];
}

/** @param {any[]} holders @param {string} field @returns {any[]} */
function valuesOf(holders, field) {
	return holders.map((holder) => holder[field] ?? {});
}
