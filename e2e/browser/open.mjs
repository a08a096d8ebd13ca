import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, selectors } from 'playwright-core';
import { onEnding } from '../../tools/ending.mjs';
import { temporaryFolder } from '../../tools/folder.mjs';
import { ensureProgram } from '../services.mjs';

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
const VIEWPORT = { width: 1280, height: 960 };
const PATIENCE_MS = 60_000;

const ALBUM = fileURLToPath(new URL('../../docs/images/', import.meta.url));
/** Parts of the window that a picture shows. */
const CLIPS = {
	all: undefined,
	panel: { x: VIEWPORT.width - 390, y: 0, width: 390, height: VIEWPORT.height },
	canvas: { x: 320, y: 110, width: 680, height: 755 },
	/** Of the wide window. */
	workflow: { x: 130, y: 110, width: 1700, height: 690 },
};
/** In which a whole workflow can be read. */
const WIDE = { width: 1900, height: 900 };

/**
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<void>} look
 */
export async function inWideWindow(page, look) {
	await page.setViewportSize(WIDE);
	try {
		await look();
	} finally {
		await page.setViewportSize(VIEWPORT);
	}
}

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

/** @typedef {ReturnType<typeof openAlbum>} Shoot */

/**
 * The pictures of the README. Taken only when asked for, so that a mere run changes no file.
 * @param {Theme} theme
 * @param {boolean} isWanted
 */
export function openAlbum(theme, isWanted) {
	/**
	 * @param {string} name
	 * @param {import('playwright-core').Page} page
	 * @param {keyof typeof CLIPS} [part] of the window
	 */
	return async function shoot(name, page, part = 'all') {
		if (!isWanted) return;
		const path = join(ALBUM, `${name}-${theme}.png`);
		mkdirSync(dirname(path), { recursive: true });
		await page.screenshot({ path, animations: 'disabled', caret: 'hide', clip: CLIPS[part] });
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
