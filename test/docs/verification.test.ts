import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { CabinetFmApi } from '../../credentials/CabinetFmApi.credentials';
import { CabinetFm } from '../../nodes/CabinetFm/CabinetFm.node';
import { CabinetFmTrigger } from '../../nodes/CabinetFm/CabinetFmTrigger.node';

/* What docs/verification.md says of the words in the editor and n8n's linter does not look at. */

const shown = [new CabinetFm().description, new CabinetFmTrigger().description, new CabinetFmApi()]
	.flatMap(({ properties }) => properties)
	.flatMap(withInner)
	.filter(({ type }) => type !== 'notice');
const options = shown
	.filter(({ type }) => type === 'options' || type === 'multiOptions')
	.flatMap(({ options: listed = [] }) => listed as INodePropertyOptions[]);
const actions = options.flatMap(({ action }) => action ?? []);
const inputs = shown.filter(({ type, placeholder }) => type === 'string' && placeholder);

function withInner(parameter: INodeProperties): INodeProperties[] {
	const inner = parameter.type === 'collection' ? (parameter.options as INodeProperties[]) : [];
	return [parameter, ...inner.flatMap(withInner)];
}

const SMALL_WORDS = /^(?:a|an|and|for|in|of|or|per|the|to|with)$/;

it('parameters and their options are in Title Case', () => {
	const names = [
		...shown.map(({ displayName }) => displayName),
		...options.map(({ name }) => name),
	];
	const words = names.flatMap((name) => name.split(/[ (/]+/)).filter((word) => word !== '');
	expect(words.length).toBeGreaterThan(50);
	expect(words.filter((word) => !/^[A-Z]/.test(word) && !SMALL_WORDS.test(word))).toEqual([]);
});

it('actions and descriptions are sentences', () => {
	const descriptions = [...shown, ...options].flatMap(({ description }) => description ?? []);
	expect(actions.length).toBeGreaterThan(15);
	for (const text of [...actions, ...descriptions]) expect(text).toMatch(/^["A-Z]/);
	for (const action of actions) expect(action.slice(1)).not.toMatch(/[A-Z]/);
});

it('placeholders of input fields are examples', () => {
	expect(inputs.length).toBeGreaterThan(4);
	for (const { placeholder } of inputs) expect(placeholder).toMatch(/^e\.g\. |^name@email\.com$/);
});
