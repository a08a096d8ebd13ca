import type { INodeParameters } from 'n8n-workflow';
import { flat, nested, reschedule } from '../support/callbacks';
import type { Fields } from '../support/callbacks';
import { openTrigger } from '../support/webhook';

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
		['a filter that an expression leaves open', { experts: '={{ null }}' }],
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
		['experts with an unreadable expert', { experts: '204' }, { worker: '204' }],
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
