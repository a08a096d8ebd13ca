import { checkAdvice } from './check/advice.mjs';
import { checkBuilding } from './check/building.mjs';
import { buildMessage } from './check/built/message.mjs';
import { buildCalendar } from './check/built/calendar.mjs';
import { buildReminder } from './check/built/reminder.mjs';
import { buildTable } from './check/built/table.mjs';
import { checkGuidance } from './check/guidance.mjs';
import { checkJourney } from './check/journey.mjs';
import { checkCanvases, checkLooking } from './check/looking.mjs';
import { checkVisiting } from './check/visiting.mjs';
import { checkKeyboard, checkNarrow } from './check/walks.mjs';
import { examplesAsImported } from '../tools/examples.mjs';
import { workflowOf } from './scene/scene.mjs';
import { openAlbum, openEditor } from './browser/open.mjs';

/** Jobs that a person builds from an empty canvas. A new one goes here. */
const BUILT = [buildMessage, buildTable, buildReminder, buildCalendar];
/** What the editor tells a person, the same in both themes. A new one goes here. */
const TOLD = [checkJourney, checkGuidance, checkAdvice, checkVisiting, checkKeyboard, checkNarrow];

/**
 * The editor in a real browser, in both themes.
 * @param {import('./site.mjs').Site} site
 * @param {import('./checks.mjs').Checks} checks
 * @param {boolean} takesScreenshots
 */
export async function proveEditor(site, checks, takesScreenshots) {
	/** @type {Record<string, string>} */
	const ids = {
		'every event': await site.rest.importWorkflow(
			workflowOf({ name: 'every event', parameters: { outputMode: 'perEvent' } }, 'every-event'),
		),
	};
	for (const { name, workflow } of examplesAsImported()) {
		ids[name] = await site.rest.importWorkflow(workflow);
	}
	for (const theme of /** @type {const} */ (['light', 'dark'])) {
		const { page, close } = await openEditor(site, theme, checks.log);
		try {
			/** @type {import('./checks.mjs').Checks} */
			const inTheme = {
				...checks,
				check: (name, prove) => checks.check(`${theme}: ${name}`, prove),
			};
			const shoot = openAlbum(theme, takesScreenshots);
			await checkBuilding(page, site.url, shoot, inTheme);
			await checkLooking(page, site.url, ids, shoot, inTheme);
			if (theme === 'light') {
				await checkCanvases(page, site.url, ids, shoot, inTheme);
				for (const build of BUILT) await build(page, site, shoot, inTheme);
				for (const check of TOLD) await check(page, site, checks);
			}
			checks.log(`  the editor was looked at in ${theme} colours`);
		} finally {
			await close();
		}
	}
}
