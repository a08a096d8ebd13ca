import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VIEWPORT } from './open.mjs';

const { width: WIDTH, height: HEIGHT } = VIEWPORT;
const FOLDER = fileURLToPath(new URL('../../docs/images/', import.meta.url));

const PARTS = {
	all: undefined,
	panel: { x: WIDTH - 390, y: 0, width: 390, height: HEIGHT },
	canvas: { x: 320, y: 110, width: 680, height: 755 },
};

/**
 * The pictures of the README. Taken only when asked for, so that a mere run changes no file.
 * @param {import('./open.mjs').Theme} theme
 * @param {boolean} isWanted
 */
export function openAlbum(theme, isWanted) {
	/**
	 * @param {string} name
	 * @param {import('playwright-core').Page} page
	 * @param {keyof typeof PARTS} [part] of the window
	 */
	return async function shoot(name, page, part = 'all') {
		if (!isWanted) return;
		mkdirSync(FOLDER, { recursive: true });
		await page.screenshot({
			path: join(FOLDER, `${name}-${theme}.png`),
			animations: 'disabled',
			caret: 'hide',
			clip: PARTS[part],
		});
	};
}
