/**
 * @typedef {object} Site an n8n with the package in it, of one process or of several
 * @property {string} name
 * @property {ReturnType<typeof import('./host/index.mjs').restClient>} rest
 * @property {string} url of the editor and of test webhooks
 * @property {string} webhookUrl of production webhooks
 * @property {() => Promise<void>} restart ends n8n and starts it again on the same data
 * @property {() => string} logs
 * @property {() => Promise<void>} stop
 */
export {};
