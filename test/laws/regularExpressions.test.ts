import { check } from 'recheck';
import ts from 'typescript';

/** Every regular expression that the package's sources contain. */
function regularExpressions(): string[] {
	return ['nodes', 'credentials']
		.flatMap((folder) => ts.sys.readDirectory(folder, ['.ts']))
		.flatMap((path) => {
			const text = ts.sys.readFile(path) ?? '';
			return literalsIn(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022));
		});
}

function literalsIn(node: ts.Node): string[] {
	const literals = ts.isRegularExpressionLiteral(node) ? [node.text] : [];
	ts.forEachChild(node, (child) => {
		literals.push(...literalsIn(child));
	});
	return literals;
}

/** The checker neither gives up on a busy machine nor throws dice. */
const PATIENCE = {
	timeout: 240_000,
	seedingTimeout: null,
	incubationTimeout: null,
	attackTimeout: null,
	randomSeed: 1,
};

it('no regular expression can be made slow by what it reads', async () => {
	const literals = regularExpressions();
	expect(literals.length).toBeGreaterThan(20);
	const slow = [];
	for (const literal of new Set(literals)) {
		const end = literal.lastIndexOf('/');
		const { status } = await check(literal.slice(1, end), literal.slice(end + 1), PATIENCE);
		if (status !== 'safe') slow.push(`${literal} is ${status}`);
	}
	expect(slow).toEqual([]);
}, 300_000);

it('a slow regular expression would be noticed', async () => {
	expect((await check('\\s*x$', '')).status).toBe('vulnerable');
});
