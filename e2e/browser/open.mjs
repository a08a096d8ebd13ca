import { onEnding, temporaryFolder } from '../host/index.mjs';
import { ensureProgram } from '../service/debian.mjs';

const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];
/** Tall enough for all entries of the node panel. */
export const VIEWPORT = { width: 1280, height: 960 };
const PATIENCE_MS = 30_000;

/** A signal ends all that this run has started, in order, and not the browser alone. */
const OWN_ENDING = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

/** @typedef {'light' | 'dark'} Theme */

/**
 * n8n's editor in Debian's Chromium, logged in as the owner.
 * @param {import('../site.mjs').Site} site
 * @param {Theme} theme
 * @param {(line: string) => void} log
 */
export async function openEditor(site, theme, log) {
	const { chromium, selectors } = await import('playwright-core');
	const executablePath = await ensureProgram('chromium', log);
	selectors.setTestIdAttribute('data-test-id');
	const folder = await temporaryFolder('browser');
	const browser = await inFolder(folder.path, () =>
		chromium.launch({ executablePath, args: FLAGS, ...OWN_ENDING }),
	);
	async function close() {
		await browser.close();
		await folder.remove();
	}
	const forget = onEnding(close);
	const context = await browser.newContext({ viewport: VIEWPORT, colorScheme: theme });
	const [name, ...value] = site.rest.cookie().split('=');
	await context.addCookies([{ name, value: value.join('='), url: site.url }]);
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE_MS);
	return {
		page,
		async close() {
			forget();
			await close();
		},
	};
}

/**
 * Playwright keeps the browser's profile in the folder for temporary files, and leaves it there when it
 * is killed.
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 */
async function inFolder(folder, work) {
	const { TMPDIR } = process.env;
	process.env.TMPDIR = folder;
	try {
		return await work();
	} finally {
		if (TMPDIR === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = TMPDIR;
	}
}
