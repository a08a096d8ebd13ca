import type {
	ICredentialTestFunctions,
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	IDataObject,
	INodeCredentialTestResult,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { triggerHint } from './description/hints';
import { outputsExpression, triggerSubtitle } from './description/outputs';
import { triggerProperties } from './description/trigger';
import { recognise } from './domain/callback/recognise';
import { judge } from './domain/filter/filter';
import { toItem } from './domain/item/item';
import { admit } from './host/webhook/admission';
import { accept, ignore, outputsFor, refuse, turnAway } from './host/webhook/answer';
import { placeOf, UNREADABLE_CALLBACK, UNREADABLE_EVENTS } from './host/webhook/failure';
import { isRepeat } from './host/webhook/repeats';
import { readBody } from './host/webhook/request';
import { readEvents, readSettings } from './host/webhook/settings';
import { problemOfTokens } from './host/webhook/token';
import type { Tokens } from './host/webhook/token';
import { answerVisit } from './host/webhook/visit';
import { getCountries, getTimezones } from './parameters/lists';

/** cabinet.fm has no API to register a URL: its user pastes it into the settings. */
const leftToTheUser = {
	async checkExists(): Promise<boolean> {
		return true;
	},
	async create(): Promise<boolean> {
		return true;
	},
	async delete(): Promise<boolean> {
		return true;
	},
};

export class CabinetFmTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Cabinet.fm Trigger',
		name: 'cabinetFmTrigger',
		icon: { light: 'file:cabinetFm.svg', dark: 'file:cabinetFm.dark.svg' },
		group: ['trigger'],
		// Above 1, because for version 1 n8n evaluates an expression on every request.
		version: 1.1,
		subtitle: triggerSubtitle,
		description: 'Starts the workflow when something happens to a booking in cabinet.fm',
		eventTriggerDescription: 'Waiting for a callback from cabinet.fm',
		activationMessage:
			'You can now make bookings in cabinet.fm. Each callback to the production URL starts this workflow.',
		defaults: { name: 'Cabinet.fm Trigger' },
		inputs: [],
		outputs: outputsExpression,
		credentials: [
			{
				name: 'cabinetFmApi',
				required: true,
				testedBy: 'callbackTokenTest',
				displayOptions: { show: { authentication: ['callbackToken'] } },
			},
		],
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'onReceived',
				// Without it n8n answers with its own default instead of what webhook() says.
				responseData: '',
				path: 'webhook',
			},
			{
				// Answers a person who opens the URL in a browser.
				name: 'setup',
				httpMethod: 'GET,HEAD',
				responseMode: 'onReceived',
				responseData: '',
				path: 'webhook',
				ndvHideUrl: true,
				ndvHideMethod: true,
			},
		],
		triggerPanel: {
			header: 'Receive bookings from cabinet.fm',
			executionsHelp: {
				inactive:
					'<b>To test with a real booking:</b> 1. Copy the <b>test URL</b> (under Webhook URLs) into the settings field of cabinet.fm that the notice names. 2. Then press "Execute step" (n8n 1: "Listen for test event"). 3. Make a booking in cabinet.fm.<br /><br /><b>To test without a booking:</b> add a Manual Trigger, behind it the Cabinet.fm step "Generate a sample callback", and connect that to your steps, too.<br /><br /><b>When all works:</b> publish (activate) the workflow and replace the URL in cabinet.fm with the <b>production URL</b>. The test URL works only while this panel is listening.',
				active:
					'<b>This workflow is published:</b> callbacks to the <b>production URL</b> start it by themselves. They show up in the <a data-key="executions">executions list</a>, not here.<br /><br /><b>To test with a real booking:</b> 1. Copy the <b>test URL</b> (under Webhook URLs) into the settings field of cabinet.fm that the notice names. 2. Then press "Execute step" (n8n 1: "Listen for test event"). 3. Make a booking in cabinet.fm. 4. Put the production URL back.',
			},
			activationHint: {
				inactive:
					'Copy the test URL (under Webhook URLs) into cabinet.fm first, then press the button and make a booking. Once all works, publish (activate) the workflow and put the production URL there.',
				active:
					'This workflow is published. To see that it is reached, open its production URL in a browser: it answers in plain words.',
			},
		},
		builderHint: triggerHint,
		properties: triggerProperties,
	};

	webhookMethods = { default: leftToTheUser, setup: leftToTheUser };

	methods = {
		credentialTest: {
			async callbackTokenTest(
				this: ICredentialTestFunctions,
				credential: ICredentialsDecrypted<Tokens & ICredentialDataDecryptedObject>,
			): Promise<INodeCredentialTestResult> {
				const problem = problemOfTokens(credential.data ?? {});
				return problem === null
					? { status: 'OK', message: 'The token is safe to put into the URL' }
					: { status: 'Error', message: problem };
			},
		},
		loadOptions: { getCountries, getTimezones },
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		try {
			if (this.getWebhookName() === 'setup') return await answerVisit(this);

			const admission = await admit(this);
			if (!admission.ok) return turnAway(this, admission.reason);

			const recognition = recognise(await readBody(this));
			if (!recognition.ok) return refuse(this, 400, recognition.problem);
			const { callback } = recognition;

			const events = readEvents(this);
			if (events === null) return refuse(this, 500, UNREADABLE_EVENTS);
			if (!events.includes(callback.event)) return ignore('event');

			const settings = readSettings(this);
			const item = toItem(callback, settings, settings.language);
			const verdict = judge(item, settings.filter);
			// The editor would wait for ever for a callback that a filter drops.
			const isTest = this.getMode() === 'manual';
			if (!verdict.passes && !isTest) return ignore('filter');
			if (settings.dropRepeats && !isTest && isRepeat(this, callback.content, item.event_key)) {
				return ignore('repeat');
			}

			item.issues.push(...admission.issues, ...settings.issues, ...verdict.issues);
			const typed = settings.includeRaw ? { ...item, raw: callback.content } : item;
			const json = (settings.raw ? callback.content : typed) as IDataObject;
			return accept(
				callback.event,
				outputsFor(settings.perEvent, events, callback.event, { json }),
			);
		} catch (error) {
			this.logger.error(`Cabinet.fm Trigger: a callback could not be read: ${placeOf(error)}`);
			return refuse(this, 500, UNREADABLE_CALLBACK);
		}
	}
}
