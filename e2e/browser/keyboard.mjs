import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../../tools/waiting.mjs';

/** n8n draws before it hears the next key. */
const SETTLE_MS = 60;
const MOST_STEPS = 80;

/**
 * A person without a mouse.
 * @param {import('playwright-core').Page} page
 */
export function keyboardOn(page) {
	/** @param {string[]} keys */
	async function press(...keys) {
		for (const key of keys) {
			await page.keyboard.press(key);
			await sleep(SETTLE_MS);
		}
	}

	/**
	 * Presses a key until something is so.
	 * @param {string} key
	 * @param {() => Promise<boolean>} isThere
	 * @param {string} what
	 */
	async function pressUntil(key, isThere, what) {
		for (let step = 0; step < MOST_STEPS; step++) {
			if (await isThere()) return;
			await press(key);
		}
		throw new Error(`No way leads to ${what} by ${key}`);
	}

	/** @param {string} selector of what the keyboard has marked @param {string} text */
	const isMarked = async (selector, text) => {
		const marked = page.locator(selector).filter({ visible: true });
		const texts = await marked.allInnerTexts();
		return texts.some((each) => each.split('\n')[0].trim() === text);
	};

	return {
		press,
		/** @param {string} text */
		type: (text) => page.keyboard.type(text),
		/** Moves the focus. @param {string} testId @param {'Tab' | 'Shift+Tab'} [key] */
		async moveTo(testId, key = 'Tab') {
			const isIn = page.locator(
				`[data-test-id="${testId}"]:focus, [data-test-id="${testId}"] :focus`,
			);
			await press(key);
			await pressUntil(key, async () => (await isIn.count()) > 0, testId);
		},
		/** Opens the list that has the focus, and chooses from it. @param {string} text */
		async choose(text) {
			await press('Enter');
			await page.getByRole('option').filter({ visible: true }).first().waitFor();
			const marked = '[role=option].hover, [role=option].is-hovering';
			await pressUntil('ArrowDown', () => isMarked(marked, text), text);
			await press('Enter');
		},
		/** Picks an entry of the node panel. @param {string} text */
		async pick(text) {
			await page.getByTestId('item-iterator-item').getByText(text, { exact: true }).waitFor();
			const marked = '[data-test-id=item-iterator-item][class*=active]';
			await pressUntil('ArrowDown', () => isMarked(marked, text), text);
			await press('Enter');
		},
		/** @param {() => Promise<boolean>} isSo @param {string} what */
		untilSo: (isSo, what) => until(isSo, { otherwise: () => new Error(`${what} does not come`) }),
	};
}
