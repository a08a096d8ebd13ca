import {
	cabinetFm,
	editFields,
	inARow,
	introduction,
	noteAbove,
	replaceMe,
	step,
	trigger,
	workflow,
} from './canvas.mjs';

/** @param {(event: string) => object} item */
export function contactRow(item) {
	const start = trigger('Booking Created', [0, 0], {
		webhookId: 'cabinetfm-contact-row',
		events: ['new'],
	});
	const contact = cabinetFm('Contact of the Client', [288, 0], 'client', 'extract');
	const columns = editFields('Choose the Columns', [576, 0], {
		'First name': '={{ $json.first_name }}',
		'Last name': '={{ $json.last_name }}',
		Email: '={{ $json.email_normalized }}',
		Phone: '={{ $json.phone_e164 ?? $json.phone }}',
		'Time zone': '={{ $json.timezone }}',
		'First booking': '={{ $json.first_booking_at }}',
		Booking: '={{ $json.booking_id }}',
		Key: '={{ $json.key }}',
	});
	const file = step('Make a CSV File', [864, 0], 'convertToFile@1.1', {
		operation: 'csv',
		options: { fileName: 'contacts.csv' },
	});
	const service = replaceMe('Save to Table or CRM', [1152, 0]);
	return workflow({
		name: 'new booking to contact row',
		nodes: [
			start,
			contact,
			columns,
			file,
			service,
			introduction(
				[-512, -224],
				272,
				`## New booking to contact row
Every new booking in cabinet.fm becomes one row with the client's contact.

**Try it:** press *Execute workflow*. The trigger has a pinned sample, no booking is needed.

**Use it:** activate the workflow (n8n 2: *Publish*), open the trigger, copy its *Production URL* into **New booking callbacks** of cabinet.fm's integration settings.`,
			),
			noteAbove(
				start,
				`### 1. A booking comes in
*Trigger On* is set to **Booking Created**. Other callbacks start nothing.`,
			),
			noteAbove(
				contact,
				`### 2. Take out the client
**Client > Extract** splits the name, cleans e-mail and phone, and makes a *key* that is the same for the same client.`,
			),
			noteAbove(
				columns,
				`### 3. Name the columns
Rename, remove or add columns as your table has them: drag fields from the left side of this step.`,
			),
			noteAbove(
				file,
				`### 4. A file, as an example
The row as a CSV file that you can download in the editor. Delete this step when your table takes the row itself.`,
			),
			noteAbove(
				service,
				`### 5. Your service
Put Google Sheets, Airtable, a CRM or any other step here. Let it update the row with the same *Key*, so that a client who books twice is one contact.`,
			),
		],
		links: inARow(start, contact, columns, file, service),
		pinData: { [start.name]: [item('new')] },
	});
}
