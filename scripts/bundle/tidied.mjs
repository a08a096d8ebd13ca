const PATH_COMMENT = /^\/\/ (?:(?:nodes|credentials|node_modules)\/|lodash:).*\n/gm;
const INDENT = /^(?: {2})+/gm;

/**
 * Bundled code as it is packed: with tabs, as the sources have them, and without the path of each file.
 * @param {string} code
 */
export function tidied(code) {
	return code.replace(PATH_COMMENT, '').replace(INDENT, (spaces) => '\t'.repeat(spaces.length / 2));
}
