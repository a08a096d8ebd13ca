// `npm run dev`: a real n8n with this package in it that loads the nodes again whenever a source changes.
import { watch } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onEnding, untilInterrupted } from '../tools/ending.mjs';
import { openHost } from '../tools/hosts/open.mjs';
import { packPackage } from '../tools/hosts/package.mjs';
import { OWNER } from '../tools/hosts/rest.mjs';
import { npm } from '../tools/npm.mjs';
import { explain } from '../tools/problem.mjs';
import { paint, withProgress } from '../tools/terminal.mjs';
import { PACKAGE } from '../tools/workflow.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const QUIET_MS = 300;

const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
// With this n8n watches the packages that it has loaded, and tells the open editor.
const site = await openHost([await packPackage()], { timezone, env: { N8N_DEV_RELOAD: 'true' } });
const installed = join(site.n8n.userFolder, '.n8n', 'nodes', 'node_modules', PACKAGE);

/** @type {NodeJS.Timeout | undefined} */
let soon;
let work = Promise.resolve();
const watchers = ['nodes', 'credentials'].map((folder) =>
	watch(join(ROOT, folder), { recursive: true }, (_event, file) => {
		// What the build itself writes beside the sources is no change.
		if (file?.includes('__schema__')) return;
		clearTimeout(soon);
		soon = setTimeout(() => (work = work.then(rebuild)), QUIET_MS);
	}),
);
const forget = onEnding(() => watchers.forEach((watcher) => watcher.close()));

console.log(
	`\n${paint('bold', 'n8n stays open until you press Ctrl-C; change a file under nodes/')}`,
);
console.log(`  editor     ${paint('cyan', site.url)}`);
console.log(`  log in as  ${OWNER.email}, password ${OWNER.password}`);
await untilInterrupted();
forget();
watchers.forEach((watcher) => watcher.close());
clearTimeout(soon);
await work;
await site.stop();

async function rebuild() {
	try {
		await withProgress('Building and loading the nodes again', async () => {
			await npm(['run', 'build'], { cwd: ROOT });
			await cp(join(ROOT, 'dist'), join(installed, 'dist'), { recursive: true });
		});
	} catch (error) {
		// A source that does not compile yet is no reason to end.
		console.error(explain(error));
	}
}
