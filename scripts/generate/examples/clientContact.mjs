import { inARow, introduction, noteAbove, noteBelow, workflow } from './canvas.mjs';
import { extractClient, trigger } from './cabinetFm.mjs';
import { saveToSheet } from './service.mjs';

/** @param {object} sample a new booking */
export function clientContact(sample) {
	const start = trigger('Booking Created', [0, 0], 'cabinetfm-client-contact', ['new']);
	const contact = extractClient('Contact of the Client', [1, 0]);
	const save = saveToSheet('Save to Google Sheets', [2, 0], 'key');

	return workflow({
		name: '7. contact, once per client',
		nodes: [start, contact, save],
		notes: [
			introduction({
				does: `## Contact, once per client
Every client becomes one row of a sheet, or one contact of a CRM: first name, last name, clean e-mail and phone.`,
				tryIt:
					'press *Execute workflow* and look at what **Contact of the Client** gives. The sample is a new booking.',
				useIt: [
					'In **Save to Google Sheets**, add your credential, choose an empty sheet, and switch the step on. It makes the columns itself.',
					'Activate the workflow (n8n 2: *Publish*), open the trigger, and paste its *Production URL* into the field of cabinet.fm that it names.',
				],
			}),
			noteAbove(
				contact,
				`### The contact
*Options > Country Code* completes phone numbers without one: with 7, 8 916 123-45-67 becomes +79161234567.`,
			),
			noteAbove(
				save,
				`### Once
*key* is the same for the same client: the row with it is updated, else a new one is added. In a CRM, use its own *Create or Update* step and drag *email_normalized*.`,
			),
			noteBelow(
				save,
				`### A name is no formula
*Cell Format* is **Let n8n format**: a client who enters =HYPERLINK(...) as a name stays a text. A CSV file has no such choice: in a spreadsheet, import its columns as text.`,
			),
		],
		links: inARow(start, contact, save),
		pinned: [[start, [sample]]],
	});
}
