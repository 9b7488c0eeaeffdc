/** Runs a fixture's function twice on the container that the fixture sets up, and compares what it gives. */
import 'reflect-metadata';
import type { Comparison } from './host-claims.js';
import { loadModule } from './load-module.js';
import type { ContainerClaim, Proof } from './proof.js';

/** @throws what the fixture throws, or when its file exports no function of that name. */
export async function compareWithContainerClaim(
  claim: ContainerClaim,
  files: ReadonlyMap<string, string>,
  { run, call = 'handle' }: Proof,
): Promise<Comparison> {
  const exported = await loadModule({ files, globals: {}, modules: new Map() }, run);
  const handle = exported[call] as () => unknown;
  const [first, second] = [await handle(), await handle()];
  const isObject = typeof first === 'object' && first !== null;
  return {
    seen: { isObject, isSame: first === second },
    claimed: { isObject: true, isSame: claim === 'one-for-all-calls' },
  };
}
