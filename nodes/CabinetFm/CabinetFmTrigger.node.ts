import type {
	ICredentialTestFunctions,
	ICredentialsDecrypted,
	IDataObject,
	INodeCredentialTestResult,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { outputsExpression, subtitleExpression } from './description/outputs';
import { triggerProperties } from './description/trigger';
import { recognise } from './domain/callback/recognise';
import { judge } from './domain/filter/filter';
import { toItem } from './domain/item/item';
import { accept, ignore, outputsFor, refuse } from './host/webhook/answer';
import { isRepeat } from './host/webhook/repeats';
import { readBody } from './host/webhook/request';
import { needsToken, readSettings } from './host/webhook/settings';
import { carriesToken, problemOfToken } from './host/webhook/token';

export class CabinetFmTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Cabinet.fm Trigger',
		name: 'cabinetFmTrigger',
		icon: { light: 'file:cabinetFm.svg', dark: 'file:cabinetFm.dark.svg' },
		group: ['trigger'],
		// Above 1, because for version 1 n8n evaluates an expression on every request.
		version: 1.1,
		subtitle: subtitleExpression,
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
		],
		triggerPanel: {
			header: 'Receive bookings from cabinet.fm',
			executionsHelp: {
				inactive:
					'<b>To test without a booking:</b> pin sample data. Add the Cabinet.fm node\'s "Generate a sample callback" step, run it, and copy its output here.<br /><br /><b>To test with a real booking:</b> press "Execute step" (n8n 1: "Listen for test event"), paste the <b>test URL</b> above into the settings field of cabinet.fm that the notice names, and make a booking there.<br /><br /><b>When all works:</b> publish (activate) the workflow and replace the URL in cabinet.fm with the <b>production URL</b>. The test URL only works while this panel is listening.',
				active:
					'<b>To test with a real booking:</b> press "Execute step" (n8n 1: "Listen for test event"), paste the <b>test URL</b> above into the settings field of cabinet.fm that the notice names, and make a booking there.<br /><br /><b>This workflow is published:</b> callbacks to the <b>production URL</b> start it by themselves. They show up in the <a data-key="executions">executions list</a>, not here.',
			},
			activationHint:
				'Once all works, publish (activate) the workflow and put the production URL into cabinet.fm, so that every booking starts it.',
		},
		properties: triggerProperties,
	};

	webhookMethods = {
		default: {
			// cabinet.fm has no API to register a URL: its user pastes it into the settings.
			async checkExists(): Promise<boolean> {
				return true;
			},
			async create(): Promise<boolean> {
				return true;
			},
			async delete(): Promise<boolean> {
				return true;
			},
		},
	};

	methods = {
		credentialTest: {
			async callbackTokenTest(
				this: ICredentialTestFunctions,
				credential: ICredentialsDecrypted<{ callbackToken?: string }>,
			): Promise<INodeCredentialTestResult> {
				const problem = problemOfToken(credential.data?.callbackToken);
				return problem === null
					? { status: 'OK', message: 'The token is safe to put into the URL' }
					: { status: 'Error', message: problem };
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		try {
			if (needsToken(this) && !(await carriesToken(this))) return refuse(this, 401, 'token');

			const recognition = recognise(await readBody(this));
			if (!recognition.ok) return refuse(this, 400, recognition.problem);
			const { callback } = recognition;

			const settings = readSettings(this);
			if (!settings.events.includes(callback.event)) return ignore('event');

			const item = toItem(callback, settings.setting, settings.language);
			const verdict = judge(item, settings.filter);
			const isTest = this.getMode() === 'manual';
			if (!verdict.passes && !isTest) return ignore('filter');
			if (settings.dropRepeats && isRepeat(this, item.event_key)) return ignore('repeat');

			item.issues.push(...settings.issues, ...verdict.issues, ...verdict.problems);
			const typed = settings.includeRaw ? { ...item, raw: callback.content } : item;
			const json = (settings.raw ? callback.content : typed) as IDataObject;
			return accept(callback.event, outputsFor(settings, callback.event, { json }));
		} catch (error) {
			this.logger.error(`Cabinet.fm Trigger: a callback could not be read: ${String(error)}`);
			return refuse(
				this,
				500,
				'The Cabinet.fm Trigger could not read this callback. Check the parameters of the node',
			);
		}
	}
}
