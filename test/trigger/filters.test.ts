import type { INodeParameters } from 'n8n-workflow';
import type { Issue } from '../../nodes/CabinetFm/domain/callback/findings';
import { flat, nested, reschedule } from '../support/callbacks';
import type { Fields } from '../support/callbacks';
import { itemOf, openTrigger } from '../support/webhook';
import type { TriggerSetup } from '../support/webhook';

async function passes(filters: INodeParameters, body: Fields): Promise<boolean> {
	const {
		status,
		body: answer,
		outputs,
	} = await openTrigger({ parameters: { filters } }).send(body);
	expect(status).toBe(200);
	if (outputs) {
		expect(answer).toMatchObject({ status: 'accepted' });
		return true;
	}
	expect(answer).toEqual({ status: 'ignored', reason: 'filter' });
	return false;
}

const booking = flat('new', {
	team: { id: 17, name: 'Riverside Clinic' },
	lesson: { id: '31', title: 'Урок английского' },
	worker: { id: 204, name: 'Иванов, Борис' },
});

describe('a booking passes', () => {
	it.each<[string, INodeParameters]>([
		['no filter', {}],
		['an empty filter', { companies: '', services: '  ', experts: ',', bookedBy: '' }],
		['a company by id', { companies: '17' }],
		['a company by name', { companies: 'Riverside Clinic' }],
		['a company in another case', { companies: 'riverside CLINIC' }],
		['a company in a list with blanks', { companies: ' 5 ,  riverside clinic , 6' }],
		['a service whose id is a text', { services: '31' }],
		['a service in Cyrillic', { services: 'Урок английского' }],
		['a service in another Cyrillic case', { services: 'УРОК АНГЛИЙСКОГО' }],
		['an expert whose name has a comma', { experts: 'Иванов, Борис' }],
		['an expert whose name has a comma, in a list', { experts: '3, иванов,борис, 5' }],
		['an expert by a number from an expression', { experts: '={{ 204 }}' }],
		['experts by a list from an expression', { experts: '={{ [1, 204] }}' }],
		['who booked it', { bookedBy: 'client' }],
		['several filters', { companies: '17', services: '31', experts: '204', bookedBy: 'client' }],
	])('%s', async (_, filters) => {
		expect(await passes(filters, booking)).toBe(true);
	});
});

describe('a booking does not pass', () => {
	it.each<[string, INodeParameters]>([
		['another id', { companies: '1' }],
		['an id that begins with its id', { companies: '171' }],
		['an id that its id begins with', { experts: '20' }],
		['a part of the name', { companies: 'Riverside' }],
		['a part of a name with a comma', { experts: 'Борис' }],
		['a longer name', { companies: 'Riverside Clinic 2' }],
		['the id of something else', { services: '17' }],
		['the other who books', { bookedBy: 'expert' }],
		['one of several filters', { companies: '17', services: '32' }],
	])('%s', async (_, filters) => {
		expect(await passes(filters, booking)).toBe(false);
	});

	it.each<[string, INodeParameters, Fields]>([
		['companies without a company', { companies: '17' }, { team: null }],
		['services without a service', { services: '31' }, { lesson: undefined }],
		['experts without an expert', { experts: '204' }, { worker: null }],
		['bookedBy when it is not known', { bookedBy: 'client' }, { booking: { by_teacher: null } }],
		['a name that is null', { experts: 'null' }, { worker: { id: null, name: null } }],
	])('%s', async (_, filters, fields) => {
		expect(await passes(filters, flat('new', fields))).toBe(false);
	});
});

describe('a filter', () => {
	it('reads a nested callback too', async () => {
		expect(await passes({ companies: '17' }, nested('new'))).toBe(true);
		expect(await passes({ companies: '18' }, nested('new'))).toBe(false);
	});

	it.each<[string, INodeParameters, Fields]>([
		['an expert that could not be read', { experts: '205' }, { worker: '204' }],
		['an expert whose id could not be read', { experts: '205' }, { worker: { id: true } }],
		['several services', { services: '32' }, { lesson: [{ id: 31 }, { id: 30 }] }],
		['a company that could not be read', { companies: '18' }, { team: 17 }],
		[
			'a yes or no that could not be read',
			{ bookedBy: 'client' },
			{ booking: { by_teacher: '?' } },
		],
		['a booking that could not be read', { bookedBy: 'client' }, { booking: 'soon' }],
	])('lets %s pass, with an issue', async (_, filters, fields) => {
		const outcome = await openTrigger({ parameters: { filters } }).send(flat('new', fields));
		const issues = itemOf(outcome).issues as Issue[];
		expect(issues.filter(({ path }) => path.startsWith('Filters > '))).toEqual([
			{ path: expect.any(String) as string, message: expect.stringContaining('pass') as string },
		]);
	});

	it('works with the item format raw', async () => {
		const trigger = openTrigger({ parameters: { itemFormat: 'raw', filters: { experts: '1' } } });
		expect((await trigger.send(flat('new'))).outputs).toBeUndefined();
	});

	it('passes a reschedule by its new or its old booking', async () => {
		expect(await passes({ experts: '205' }, reschedule())).toBe(true);
		expect(await passes({ experts: '204' }, reschedule())).toBe(true);
		expect(await passes({ experts: '206' }, reschedule())).toBe(false);
	});

	it('passes a reschedule only when one of its bookings passes every filter', async () => {
		const body = reschedule({ team: { id: 18 } });
		expect(await passes({ experts: '204', companies: '18' }, body)).toBe(false);
		expect(await passes({ experts: '205', companies: '18' }, body)).toBe(true);
	});

	it('is not asked about an event that is not chosen', async () => {
		const parameters = { events: ['new'], filters: { experts: '1' } };
		const { body } = await openTrigger({ parameters }).send(flat('report'));
		expect(body).toMatchObject({ reason: 'event' });
	});
});

/** The issues of the item that a trigger with these filters gives for a booking. */
async function issuesWith(filters: INodeParameters, setup: TriggerSetup = {}): Promise<unknown> {
	const parameters = { filters, ...setup.parameters };
	return itemOf(await openTrigger({ ...setup, parameters }).send(booking)).issues;
}

describe('in a test run', () => {
	const wouldDrop = (filter: string, holds: string, has: string) => ({
		path: `Filters > ${filter}`,
		message: `Filters > ${filter} would have dropped this callback: it holds ${holds}, the booking has ${has}`,
	});

	it.each([
		['experts', 'Helen Brokks', wouldDrop('Experts', 'Helen Brokks', 'Иванов, Борис')],
		['companies', ' 18 ', wouldDrop('Companies', '18', 'Riverside Clinic')],
		['services', '32', wouldDrop('Services', '32', 'Урок английского')],
		['bookedBy', 'expert', wouldDrop('Booked By', 'expert', 'client')],
	])('a callback that %s would drop comes through, and says why', async (name, value, issue) => {
		expect(await issuesWith({ [name]: value }, { isTest: true })).toEqual([issue]);
		expect(await passes({ [name]: value }, booking)).toBe(false);
	});

	it('a callback says every filter that would drop it, and no other', async () => {
		const filters = { companies: '18', services: '31', experts: '1' };
		const issues = (await issuesWith(filters, { isTest: true })) as Issue[];
		expect(issues.map(({ path }) => path)).toEqual(['Filters > Companies', 'Filters > Experts']);
	});

	it('a callback without an expert says so', async () => {
		const trigger = openTrigger({ parameters: { filters: { experts: '1' } }, isTest: true });
		const item = itemOf(await trigger.send(flat('new', { worker: null })));
		expect(item.issues).toEqual([wouldDrop('Experts', '1', 'none')]);
	});

	it('a reschedule names both bookings', async () => {
		const trigger = openTrigger({ parameters: { filters: { experts: '1' } }, isTest: true });
		const item = itemOf(await trigger.send(reschedule()));
		expect(item.issues).toEqual([
			wouldDrop('Experts', '1', 'Clara Smirnova, the old one Boris Ivanov'),
		]);
	});

	it('a raw callback comes through as it is', async () => {
		const parameters = { itemFormat: 'raw', filters: { experts: '1' } };
		const outcome = await openTrigger({ parameters, isTest: true }).send(flat('new'));
		expect(itemOf(outcome)).toEqual(flat('new'));
	});

	it('a callback that passes has no issue', async () => {
		expect(await issuesWith({ experts: '204' }, { isTest: true })).toEqual([]);
	});
});

describe('a filter whose expression gives nothing lets everything pass, with an issue', () => {
	const NOTHING = [
		'={{ null }}',
		'={{ undefined }}',
		"={{ '' }}",
		"={{ '  ' }}",
		'={{ [] }}',
		"={{ ' , ;' }}",
		'={{ {} }}',
		'={{ $json.nope.nope }}',
		'={{ $("Nobody").item.json.id }}',
		'={{ ( }}',
		'={{ (() => { throw new Error("x") })() }}',
		'=',
		'={{ ({ a: 1 }) }}',
		'={{ true }}',
	];

	const NAMES = [
		['experts', 'Experts'],
		['companies', 'Companies'],
		['services', 'Services'],
		['bookedBy', 'Booked By'],
	];
	const CASES = NOTHING.flatMap((expression) =>
		NAMES.map(([name, label]) => [name, expression, label] as const),
	);

	it.each(CASES)('%s: %s', async (name, expression, label) => {
		const message = expect.stringContaining('every callback passes') as string;
		expect(await issuesWith({ [name]: expression })).toEqual([
			{ path: `Filters > ${label}`, message },
		]);
	});

	it('and leaves the others as they are', async () => {
		const filters = { experts: '={{ $("Nobody").item.json.id }}', companies: '18' };
		expect(await passes(filters, booking)).toBe(false);
		expect(await passes({ ...filters, companies: '17' }, booking)).toBe(true);
	});

	it('but a filter that was left empty has no issue', async () => {
		expect(await issuesWith({ experts: '', companies: ' , ' })).toEqual([]);
	});
});

it('a filter on who booked that is neither client nor expert lets everything pass, with an issue', async () => {
	expect(await issuesWith({ bookedBy: 'owner' })).toEqual([
		{
			path: 'Filters > Booked By',
			message: 'owner is neither client nor expert, so every callback passes',
		},
	]);
	expect(await passes({ bookedBy: '={{ "Expert" }}' }, booking)).toBe(false);
});
