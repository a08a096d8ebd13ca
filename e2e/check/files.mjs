import assert from 'node:assert/strict';
import { activate } from '../../tools/hosts/open.mjs';
import { itemsOf } from '../../tools/hosts/rest.mjs';
import { fetchAfresh, post } from '../../tools/http.mjs';
import { sample } from '../../tools/callbacks.mjs';
import { PACKAGE, noOp, rowOf, triggerNode } from '../../tools/workflow.mjs';

const STEP = 'Calendar Files';

/**
 * Calendar files go through n8n's own storage of binary data, and are there after a restart.
 * @param {import('../site.mjs').Site} site
 * @param {import('../checks.mjs').Checks} checks
 */
export async function checkFiles(site, checks) {
	const { rest } = site;
	const createFile = {
		name: STEP,
		type: `${PACKAGE}.cabinetFm`,
		typeVersion: 1,
		parameters: { resource: 'calendar', operation: 'createFile' },
	};
	const nodes = [triggerNode('e2e-files'), createFile, noOp()];
	const { id, url } = await activate(site, rowOf('files', nodes));

	/** @type {Record<string, string>} */
	let meant = {};
	/** @type {Record<string, { id?: string, mimeType: string }>} */
	let stored = {};
	await checks.check('files: both of a reschedule are in the storage of n8n', async () => {
		assert.equal((await post(url, { body: sample('reschedule') })).status, 200);
		const execution = await rest.nextExecution(id);
		assert(execution);
		const runData = await rest.readRunData(execution.id);
		const [{ ics, ics_old }] = itemsOf(runData, STEP);
		meant = { data: ics, data_old: ics_old };
		/** @type {any} */
		const [item] = runData[STEP][0].data?.main[0] ?? [];
		stored = item.binary;
		assert.deepEqual(Object.keys(stored), ['data', 'data_old']);
		for (const file of Object.values(stored)) assert(file.id, 'kept within the execution');
		await assertSame();
	});
	await checks.check('files: they are there after a restart', async () => {
		await site.restart();
		await assertSame();
	});
	await rest.deactivate(id);

	async function assertSame() {
		for (const [name, { id: place, mimeType }] of Object.entries(stored)) {
			const path = `/rest/binary-data?id=${encodeURIComponent(place ?? '')}&action=download`;
			const answer = await fetchAfresh(site.url + path, { headers: { cookie: rest.cookie() } });
			assert.equal(answer.status, 200);
			assert.equal(await answer.text(), meant[name]);
			assert.match(mimeType, /^text\/calendar;.* method=PUBLISH$/);
		}
	}
}
