// For e2e/, scripts/ and tools/. The sources of the package are linted by n8n's own template, eslint.config.mjs.
import js from '@eslint/js';

/** All that Node itself brings. */
const globals = Object.fromEntries(
	Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']),
);

export default [
	js.configs.recommended,
	{
		files: ['**/*.mjs'],
		languageOptions: { ecmaVersion: 'latest', sourceType: 'module', globals },
		linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
		rules: {
			curly: ['error', 'multi-line'],
			eqeqeq: 'error',
			'no-console': 'off',
			'no-duplicate-imports': 'error',
			'no-shadow': 'error',
			'no-var': 'error',
			'object-shorthand': 'error',
			'prefer-const': 'error',
			'prefer-template': 'error',
			'no-unused-vars': ['error', { ignoreRestSiblings: true }],
		},
	},
];
