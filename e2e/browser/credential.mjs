/**
 * The window of a credential, opened from the panel of a node.
 * @param {import('playwright-core').Page} page
 */
export function credentialOn(page) {
	const window = page.getByTestId('editCredential-modal');
	const notices = window.locator('.notice-content:visible');
	const closed = () => window.waitFor({ state: 'hidden' });

	return {
		/** "Connect to Cabinet.fm", or a new one where n8n has some. */
		async create() {
			const connect = page.getByRole('button', { name: 'Connect to Cabinet.fm' });
			const select = page.getByTestId('node-credentials-select');
			await connect.or(select).click();
			const another = page.getByTestId('node-credentials-select-item-new');
			await another.or(window).first().waitFor();
			if (await another.isVisible()) await another.click();
			await window.waitFor();
		},
		async reopen() {
			await page.getByTestId('credential-edit-button').click();
			await window.getByText('Connection tested successfully').waitFor();
		},
		/** @param {string} field @param {string} text */
		type: (field, text) =>
			window.getByTestId(`parameter-input-${field}`).locator('input').fill(text),
		/** @param {RegExp} text */
		untilNoticed: (text) => notices.filter({ hasText: text }).waitFor(),
		/** What is said, apart from what is wrong with a token. */
		async advice() {
			const complaint = /too short|characters/;
			await notices.filter({ hasText: complaint }).first().waitFor({ state: 'detached' });
			return notices.allInnerTexts();
		},
		/** n8n tests what it saves, and closes the window where the test passes. */
		async save() {
			await window.getByTestId('credential-save-button').click();
			await closed();
		},
		async close() {
			await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
			await closed();
		},
	};
}
