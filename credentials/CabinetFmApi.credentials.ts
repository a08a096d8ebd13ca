import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

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
				'Make up a token, then add it to the URL in cabinet.fm: "...?token=YOUR_TOKEN". Callbacks without it are refused.',
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
			description:
				'A secret of at least 16 random letters and digits; - . _ and ~ are fine too. Whoever knows it can send callbacks.',
		},
	];
}
