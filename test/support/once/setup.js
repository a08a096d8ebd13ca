for (const name of ['n8n-core', 'n8n-workflow', '@n8n/ai-utilities/node-catalog']) {
	jest.doMock(name, () => outside.require(name));
}
