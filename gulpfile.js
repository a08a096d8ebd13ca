const { dest, parallel, src } = require('gulp');

/** tsc compiles; what n8n reads beside the code (icons, codex, schema previews) is copied into dist. */
function copy(patterns, base) {
	return src(patterns, { base, encoding: false, allowEmpty: true }).pipe(dest('dist'));
}

const icons = () => copy('{nodes,credentials}/**/*.svg', '.');
const codex = () => copy('nodes/**/*.node.json', '.');
const schemas = () => copy('nodes/**/__schema__/**/*.json', '.');

icons.displayName = 'icons';
codex.displayName = 'codex';
schemas.displayName = 'schemas';

exports['build:assets'] = parallel(icons, codex, schemas);
