import type { IBuilderHint } from 'n8n-workflow';

/* What n8n's builders of workflows are told about the nodes. */

const PACKAGE = 'n8n-nodes-cabinetfm';

export const triggerHint: IBuilderHint = {
	searchHint:
		'Starts a workflow for each booking event of cabinet.fm: created, cancelled, rescheduled, expert assigned or removed, report, edit. Every event gives the same typed item with a readable summary, local times, client, expert, service and, for a reschedule, the old booking. Its user pastes the production URL into cabinet.fm; there is nothing to register.',
	relatedNodes: [
		{
			nodeType: `${PACKAGE}.cabinetFm`,
			relationHint:
				'Makes messages, calendar events, reminders, rows and contacts of the items, without expressions',
		},
	],
};

export const stepHint: IBuilderHint = {
	searchHint:
		'Works on bookings of cabinet.fm, behind the Cabinet.fm Trigger or a Webhook node. Choose a resource and an operation: message, calendar event or file, reminder, flat row, contact of client or expert, comparison of a reschedule, removal of repeats. Each gives flat fields to drag into the next node, so no expressions or Code nodes are needed.',
	relatedNodes: [
		{
			nodeType: `${PACKAGE}.cabinetFmTrigger`,
			relationHint: 'Receives the callbacks of cabinet.fm that this node works on',
		},
	],
};
