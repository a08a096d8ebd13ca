import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';
import {
	SAFE_TOKEN,
	SHORTEST_TOKEN,
	UNSAFE_CHARACTER,
	unsafeCharacters,
} from '../nodes/CabinetFm/host/webhook/safeToken';

export class CabinetFmApi implements ICredentialType {
	name = 'cabinetFmApi';

	displayName = 'Cabinet.fm API';

	icon: Icon = {
		light: 'file:../nodes/CabinetFm/cabinetFm.svg',
		dark: 'file:../nodes/CabinetFm/cabinetFm.dark.svg',
	};

	documentationUrl = 'https://github.com/n8n-nodes-cabinetfm/n8n-nodes-cabinetfm#credentials';

	properties: INodeProperties[] = [
		{
			displayName:
				'Make up a token and keep a copy of it, because n8n does not show it again. Then add it to the URL in cabinet.fm: "...?token=YOUR_TOKEN". Callbacks without it are refused.',
			name: 'notice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Callback Token',
			name: 'callbackToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: `A secret of ${SAFE_TOKEN}; - . _ and ~ are fine too. Whoever knows it can send callbacks.`,
		},
		...noticesFor('Callback Token', 'callbackToken'),
		{
			displayName: 'Previous Token',
			name: 'previousToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'Accepted, too, while you change the token: paste the old one here and a new one above, put the new one into all URLs of cabinet.fm, then empty this field',
		},
		...noticesFor('Previous Token', 'previousToken'),
	];
}

/** What n8n shows while somebody types a token that would not work; the test of a credential hides it behind a click. */
function noticesFor(label: string, field: string): INodeProperties[] {
	const problems = {
		Characters: {
			regex: UNSAFE_CHARACTER.source,
			displayName: `${unsafeCharacters(label)}.`,
		},
		Length: {
			regex: `^.{1,${SHORTEST_TOKEN - 1}}$`,
			displayName: `The ${label} is too short to be safe. Use ${SAFE_TOKEN}.`,
		},
	};
	return Object.entries(problems).map(([problem, { regex, displayName }]) => ({
		displayName,
		name: `${field}${problem}`,
		type: 'notice',
		default: '',
		displayOptions: { show: { [field]: [{ _cnd: { regex } }] } },
	}));
}
