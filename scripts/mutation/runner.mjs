/*
 * Runs jest's tests for Stryker in one process that stays warm. Stryker's own jest runner loads all test files and
 * libraries anew for each defect, which takes a hundred times as long as most tests. Here the tests and the sources are
 * one script, evaluated anew for each defect; libraries stay loaded.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Script } from 'node:vm';
import { jestExpect } from '@jest/expect';
import { DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import * as circus from 'jest-circus';
import { ModuleMocker } from 'jest-mock';

/**
 * @typedef {import('@stryker-mutator/api/test-runner').TestResult} TestResult
 * @typedef {import('@stryker-mutator/api/test-runner').MutantRunOptions} MutantRunOptions
 * @typedef {import('@stryker-mutator/api/core').InstrumenterContext} InstrumenterContext
 * @typedef {{ sources: () => void, tests: Record<string, () => void> }} Bundle
 */

/** What the instrumented sources read and write. */
const state = /** @type {InstrumenterContext} */ ({});
const mocker = new ModuleMocker(globalThis);

class WarmJest {
	static inject = /** @type {const} */ (['options']);

	/** @type {string[]} */
	#files;
	/** @type {((require: NodeJS.Require) => Bundle) | undefined} */
	#evaluate;
	#require = createRequire(import.meta.url);
	/** Milliseconds of each test file, so that the fast ones come first. */
	#time = new Map();

	/** @param {{ warmJest: { testFiles: string[], sources: string[] } }} options */
	constructor({ warmJest }) {
		this.#files = warmJest.testFiles;
		this.sources = warmJest.sources;
	}

	capabilities() {
		return { reloadEnvironment: true };
	}

	async init() {
		process.env.NODE_ENV = 'test';
		this.#require = createRequire(join(process.cwd(), 'package.json'));
		this.#require('fast-check').configureGlobal({ seed: 1 });
		Object.assign(globalThis, {
			__stryker__: state,
			// As in test/support/once; here nothing is in a sandbox.
			outside: { require: this.#require, global: globalThis },
			expect: jestExpect,
			jest: {
				fn: mocker.fn.bind(mocker),
				spyOn: mocker.spyOn.bind(mocker),
				restoreAllMocks: mocker.restoreAllMocks.bind(mocker),
				setTimeout() {},
			},
		});
		for (const name of /** @type {const} */ ([
			'describe',
			'it',
			'test',
			'beforeAll',
			'beforeEach',
			'afterAll',
			'afterEach',
		])) {
			Object.assign(globalThis, { [name]: circus[name] });
		}
		this.#evaluate = new Script(await bundle(this.#files, this.sources)).runInThisContext();
	}

	async dryRun() {
		state.mutantCoverage = { static: {}, perTest: {} };
		const { tests, error } = await this.#run(this.#files, () => true);
		for (const { fileName = '', timeSpentMs } of tests) {
			this.#time.set(fileName, (this.#time.get(fileName) ?? 0) + timeSpentMs);
		}
		if (error) return { status: DryRunStatus.Error, errorMessage: String(error.stack ?? error) };
		return { status: DryRunStatus.Complete, tests, mutantCoverage: state.mutantCoverage };
	}

	/** @param {MutantRunOptions} options */
	async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
		const wanted = testFilter && new Set(testFilter);
		const files = this.#files.filter(
			(file) => !wanted || testFilter.some((id) => isWithin(blockId(file), id)),
		);
		files.sort((a, b) => (this.#time.get(a) ?? 0) - (this.#time.get(b) ?? 0));
		Object.assign(state, {
			mutantCoverage: undefined,
			activeMutant: activeMutant.id,
			hitLimit,
			hitCount: hitLimit === undefined ? undefined : 0,
		});
		try {
			const { tests, error } = await this.#run(files, (id) => wanted?.has(id) ?? true);
			if (hitLimit !== undefined && (state.hitCount ?? 0) > hitLimit) {
				return toMutantRunResult({ status: DryRunStatus.Timeout, reason: 'it has no end' });
			}
			if (error) tests.push(failure('loading', error));
			return toMutantRunResult({ status: DryRunStatus.Complete, tests }, disableBail);
		} finally {
			state.activeMutant = undefined;
			mocker.restoreAllMocks();
		}
	}

	/**
	 * Runs the tests that are wanted, file by file, up to the first that fails.
	 * @param {string[]} files
	 * @param {(id: string) => boolean} isWanted
	 */
	async #run(files, isWanted) {
		/** @type {TestResult[]} */
		const tests = [];
		const failed = () => tests.some(({ status }) => status === TestStatus.Failed);
		const handler = recorder(tests);
		circus.addEventHandler(handler);
		try {
			for (const file of files) {
				circus.resetState();
				const run = circus.getState();
				run.testTimeout = 120_000;
				run.testNamePattern = /** @type {RegExp} */ ({
					test: (/** @type {string} */ id) => isWanted(id) && !failed(),
				});
				this.#load(file);
				const { unhandledErrors } = await circus.run();
				if (unhandledErrors.length > 0) throw new Error(unhandledErrors[0]);
				if (failed()) break;
			}
			if (state.mutantCoverage) shareOut(state.mutantCoverage.perTest, tests);
			return { tests };
		} catch (thrown) {
			return { tests, error: /** @type {Error} */ (thrown) };
		} finally {
			circus.removeEventHandler(handler);
		}
	}

	/** Evaluates a test file and what it needs anew: none sees what another did. @param {string} file */
	#load(file) {
		if (!this.#evaluate) throw new Error('init() comes first');
		const { sources, tests } = this.#evaluate(this.#require);
		// What runs while modules are loaded belongs to no test.
		state.currentTestId = undefined;
		if (state.mutantCoverage) sources();
		state.currentTestId = blockId(file);
		circus.describe(file, tests[file]);
	}
}

/**
 * @param {TestResult[]} tests what was run is added to it
 * @returns {import('@jest/types').Circus.EventHandler}
 */
function recorder(tests) {
	let started = 0;
	return (event) => {
		if (event.name === 'run_describe_start') {
			// For the hooks before its tests.
			state.currentTestId = blockId(idOf(event.describeBlock));
		} else if (event.name === 'test_started') {
			started = performance.now();
			state.currentTestId = idOf(event.test);
		} else if (event.name === 'test_done') {
			const id = idOf(event.test);
			const found = {
				id,
				name: id,
				fileName: fileOf(id),
				timeSpentMs: performance.now() - started,
			};
			const [error] = event.test.errors;
			tests.push(
				error === undefined
					? { ...found, status: TestStatus.Success }
					: { ...found, status: TestStatus.Failed, failureMessage: messageOf(error) },
			);
		}
	};
}

/** @param {import('@jest/types').Circus.TestEntry | import('@jest/types').Circus.DescribeBlock} block */
function idOf(block) {
	/** @type {string[]} */
	const names = [];
	for (
		/** @type {import('@jest/types').Circus.TestEntry | import('@jest/types').Circus.DescribeBlock | undefined} */
		let one = block;
		one?.parent;
		one = one.parent
	) {
		names.unshift(String(one.name));
	}
	return names.join(' ');
}

/** The id of a block of tests, with which the ids of its tests begin. No name ends with a space. @param {string} id */
function blockId(id) {
	return `${id} `;
}

/** @param {string} id */
function isBlock(id) {
	return id.endsWith(' ');
}

/** @param {string} block @param {string} test their ids */
function isWithin(block, test) {
	return test.startsWith(block);
}

/** @param {string} id */
function fileOf(id) {
	return id.slice(0, id.indexOf(' '));
}

/** @param {unknown} error an error, or jest's pair of an error and where it was made */
function messageOf(error) {
	const one = Array.isArray(error) ? (error[0] ?? error[1]) : error;
	return one instanceof Error ? one.message : String(one);
}

/** @param {string} id @param {unknown} error @returns {TestResult} */
function failure(id, error) {
	const found = { id, name: id, timeSpentMs: 0 };
	return { ...found, status: TestStatus.Failed, failureMessage: messageOf(error) };
}

/**
 * What ran while a block of tests was read, or in its hooks, concerns all its tests.
 * @param {Record<string, Record<string, number>>} perTest
 * @param {TestResult[]} tests
 */
function shareOut(perTest, tests) {
	for (const [block, hits] of Object.entries(perTest)) {
		if (!isBlock(block)) continue;
		delete perTest[block];
		for (const { id } of tests.filter((test) => isWithin(block, test.id))) {
			const own = (perTest[id] ??= {});
			for (const [mutant, count] of Object.entries(hits)) own[mutant] = (own[mutant] ?? 0) + count;
		}
	}
}

/**
 * The code of a function that takes `require` and gives a `Bundle`.
 * @param {string[]} files @param {string[]} sources
 */
async function bundle(files, sources) {
	const requiring = (/** @type {string} */ file) => `require(${JSON.stringify(`./${file}`)})`;
	const tests = files.map((file) => `${JSON.stringify(file)}: () => { ${requiring(file)}; }`);
	const { outputFiles } = await build({
		stdin: {
			contents: `module.exports = {
				sources() { ${sources.map(requiring).join(';\n')} },
				tests: { ${tests.join(',\n')} },
			};`,
			resolveDir: process.cwd(),
		},
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'es2022',
		packages: 'external',
		plugins: [modulesOnly],
		write: false,
		logLevel: 'error',
	});
	return `(function (require) { const module = { exports: {} }; const exports = module.exports;
		${outputFiles[0].text}
		return module.exports; })`;
}

/** The HTML parser comes as modules only, which cannot be required. */
const modulesOnly = {
	name: 'modules-only',
	/** @param {import('esbuild').PluginBuild} build */
	setup({ onResolve }) {
		onResolve({ filter: /^(parse5|entities)(\/|$)/ }, ({ path, importer }) => ({
			path: createRequire(importer).resolve(path),
		}));
	},
};

/** The options that it takes of its own. */
export const strykerValidationSchema = { properties: { warmJest: { type: 'object' } } };

export const strykerPlugins = [
	{ kind: 'TestRunner', name: 'warm-jest', injectableClass: WarmJest },
];
