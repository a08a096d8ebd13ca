import { refusal } from '../host/execute/input';
import type { Input, Refusal } from '../host/execute/input';
import { give } from './operation';
import type { Given, Nothing, Operation } from './operation';
import { operationOf } from './table';

type Ran = (Given & Pick<Operation, 'gather'>) | Refusal;

/** Runs the operation that the parameters name on an input item. Whatever goes wrong is a refusal. */
export async function runStep(input: Input): Promise<Ran> {
	try {
		const operation = chosenOperation(input);
		if (!operation) return unknownOperation(input);
		const result = await operation.run(input);
		const given = result.ok && 'missing' in result ? whenMissing(result, input) : result;
		return given.ok ? { ...given, gather: operation.gather } : given;
	} catch (error) {
		const cause = error instanceof Error ? error : new Error(String(error));
		return { ok: false, problem: cause.message, advice: '', cause };
	}
}

function chosenOperation(input: Input): Operation | undefined {
	return operationOf(
		String(input.parameter('resource', '')),
		String(input.parameter('operation', '')),
	);
}

function unknownOperation(input: Input): Refusal {
	const [resource, operation] = ['resource', 'operation'].map((name) => input.parameter(name, ''));
	return refusal(
		`This version of the node has no operation "${String(operation)}" of "${String(resource)}"`,
		'Choose Resource and Operation again, or update the package',
	);
}

/** What is given for a callback that lacks what the operation is about. */
function whenMissing({ missing, empty }: Nothing, input: Input): Given | Refusal {
	switch (input.parameter('whenMissing', 'skip')) {
		case 'empty':
			return give({ json: empty });
		case 'error':
			return refusal(
				missing,
				'To go on without it, set When There Is None to Skip the Item or to Return Empty Fields',
			);
		default:
			return give();
	}
}
