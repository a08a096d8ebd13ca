import ts from 'typescript';

/* Every link between the pages leads somewhere, also within a page. */

interface Link {
	page: string;
	target: string;
	/** Path from the root of the repository. */
	path: string;
	/** Heading within the page; '' for none. */
	anchor: string;
}

const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'].concat(
	['docs', 'examples'].flatMap((folder) =>
		ts.sys.readDirectory(folder, ['.md']).map((path) => path.slice(path.indexOf(`${folder}/`))),
	),
);
const textOf = new Map(pages.map((page) => [page, withoutBlocks(ts.sys.readFile(page) ?? '')]));
const links = pages.flatMap(linksIn);

function withoutBlocks(text: string): string {
	return text.replace(/^```[^]*?^```/gm, '');
}

function linksIn(page: string): Link[] {
	const text = (textOf.get(page) ?? '').replace(/`[^`\n]*`/g, '');
	const targets = [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target]) => target);
	return targets
		.filter((target) => !/^\w+:/.test(target))
		.map((target) => {
			const { pathname, hash } = new URL(target, `file:///${page}`);
			return { page, target, path: pathname.slice(1), anchor: hash.slice(1) };
		});
}

/** The anchors that GitHub gives the headings of a page. */
function anchorsOf(page: string): string[] {
	const headings = [...(textOf.get(page) ?? '').matchAll(/^#+ (.+)$/gm)];
	return headings.map(([, heading]) =>
		heading
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
			.trim()
			.replaceAll(' ', '-'),
	);
}

it('every page is looked at, and has links', () => {
	expect(pages).toEqual(expect.arrayContaining(['docs/callback.md', 'examples/README.md']));
	expect(links.length).toBeGreaterThan(60);
});

it('links lead to files that there are', () => {
	const broken = links.filter(
		({ path }) => !ts.sys.fileExists(path) && !ts.sys.directoryExists(path),
	);
	expect(broken).toEqual([]);
});

it('links into a page lead to headings that there are', () => {
	const anchored = links.filter(({ anchor }) => anchor !== '');
	expect(anchored.length).toBeGreaterThan(20);
	const broken = anchored.filter(({ path, anchor }) => !anchorsOf(path).includes(anchor));
	expect(broken).toEqual([]);
});

it('every page of docs is linked from another one', () => {
	const linked = links.filter(({ page, path }) => page !== path).map(({ path }) => path);
	const docs = pages.filter((page) => page.startsWith('docs/'));
	expect(docs.length).toBeGreaterThan(8);
	expect(docs.filter((page) => !linked.includes(page))).toEqual([]);
});
