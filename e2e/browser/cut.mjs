/**
 * Texts in a part of the window that cannot be read whole: beyond its edges, or cut by their own box.
 * @param {import('playwright-core').Locator} part
 * @returns {Promise<string[]>}
 */
export const cutTexts = (part) =>
	part.evaluate((root) => {
		const edge = root.getBoundingClientRect();
		const elements = Array.from(root.querySelectorAll('*'));
		const own = (/** @type {any} */ element) =>
			element.value ?? (element.children.length === 0 ? element.textContent.trim() : '');
		const isCut = (/** @type {any} */ element) => {
			const { left, right, width, height } = element.getBoundingClientRect();
			if (own(element) === '' || width === 0 || height === 0) return false;
			const isBeyond = left < edge.left - 1 || right > edge.right + 1;
			return isBeyond || (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1);
		};
		return elements.filter(isCut).map(own);
	});
