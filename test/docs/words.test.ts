import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import ts from 'typescript';
import { CabinetFm } from '../../nodes/CabinetFm/CabinetFm.node';
import { CabinetFmTrigger } from '../../nodes/CabinetFm/CabinetFmTrigger.node';
import { OPERATIONS } from '../../nodes/CabinetFm/resources/table';

/* What the pages name is there under that name: _Options > Timezone_, `npm run bench`. */

const pages = [
	'README.md',
	'CONTRIBUTING.md',
	'CHANGELOG.md',
	'SECURITY.md',
	'examples/README.md',
].concat(ts.sys.readDirectory('docs', ['.md'], [], ['*.md']));
const properties = [new CabinetFm(), new CabinetFmTrigger()].flatMap(
	({ description }) => description.properties,
);

const operations = OPERATIONS.map(({ resource, name }) => `${resource.name} > ${name}`);
const inCollections = properties
	.filter(({ type }) => type === 'collection')
	.flatMap(({ displayName, options = [] }) =>
		(options as INodeProperties[]).map((inner) => `${displayName} > ${labelOf(inner)}`),
	);
const choices = properties
	.filter(({ type }) => type === 'options')
	.flatMap(({ displayName, options = [] }) =>
		(options as INodePropertyOptions[]).map(({ name }) => `${displayName} > ${name}`),
	);
const known = new Set([...operations, ...inCollections, ...choices]);
const beginnings = new Set([...known].map((name) => name.split(' > ')[0]));

function labelOf({ displayName }: INodeProperties): string {
	return displayName.replace(/ Name or ID$/, '');
}

/** Names such as "Options > Timezone" or "Custom Fields: Leave Out" that begin as something of the nodes does. */
const named = pages.flatMap((page) => {
	const text = (ts.sys.readFile(page) ?? '').replace(/\s+/g, ' ');
	const marked = [...text.matchAll(/(?<!\w)(\*\*|_)([A-Z][\w ]*(?: > |: )[A-Z][\w ()]*)\1(?!\w)/g)];
	return marked
		.map(([, , name]) => ({ page, name: name.replace(': ', ' > ') }))
		.filter(({ name }) => beginnings.has(name.split(' > ')[0]));
});

it('operations, options, filters and choices have the names that the pages give them', () => {
	expect(named.length).toBeGreaterThan(40);
	expect(named.filter(({ name }) => !known.has(name))).toEqual([]);
});

it('commands are those of package.json, and all of them stand in CONTRIBUTING.md', () => {
	const manifest = JSON.parse(ts.sys.readFile('package.json') ?? '') as { scripts: object };
	const scripts = Object.keys(manifest.scripts);
	const commandsIn = (page: string) =>
		[...(ts.sys.readFile(page) ?? '').matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script);
	const told = pages.flatMap(commandsIn);
	expect(told.length).toBeGreaterThan(20);
	expect(told.filter((script) => !scripts.includes(script))).toEqual([]);
	const listed = ['test', ...commandsIn('CONTRIBUTING.md')];
	expect(scripts.filter((script) => !listed.includes(script))).toEqual([]);
});
