/** Which service a token means: two expressions that lead to the same declaration are the same token, whatever they are called. */
import type { CallFact, Value } from '../../model/facts.js';
import { classKey, externalName, functionKey, placeIn, type FunctionEntity, type Place } from './entities.js';
import { evaluate } from './evaluate.js';
import type { LinkedFile, ProjectModel } from './project-model.js';
import { walkSteps } from './walk.js';

export interface TokenIdentity {
  /** Equal for equal tokens of one model. */
  readonly key: string;
  /** For people: the class's name, the token's own name, the literal. */
  readonly name: string;
}

/** The identity of a token expression; undefined when it cannot be told. */
export function identityOf(model: ProjectModel, place: Place, value: Value): TokenIdentity | undefined {
  return identify(model, place, value, 0);
}

function identify(model: ProjectModel, place: Place, value: Value, depth: number): TokenIdentity | undefined {
  if (depth > 16) return undefined;
  const entity = evaluate(model, place, value);
  if (entity.kind === 'class') return { key: classKey(entity), name: entity.class.name };
  if (entity.kind === 'external' && entity.module && entity.path.length > 0 && !entity.path.includes('()')) {
    return { key: externalName(entity), name: entity.path.at(-1)! };
  }
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'string' ? { key: JSON.stringify(value.value), name: value.value } : undefined;
    case 'name':
      return identifyName(model, place, value, depth);
    case 'member': {
      const owner = identify(model, place, value.object, depth + 1);
      return owner && value.name !== '[]' ? { key: `${owner.key}.${value.name}`, name: value.name } : undefined;
    }
    case 'call': {
      const call = place.file.facts.calls[value.call]!;
      return identifyCall(place.file, call) ?? identifyMade(model, place, { call, depth });
    }
    default:
      return undefined;
  }
}

function identifyName(
  model: ProjectModel,
  place: Place,
  value: Extract<Value, { kind: 'name' }>,
  depth: number,
): TokenIdentity | undefined {
  const binding = place.file.facts.bindings[value.binding];
  if (!binding) return { key: `global ${value.name}`, name: value.name };
  if (binding.from) {
    const declared = model.resolveDeclaration(place.file, binding.from);
    if (declared) return identify(model, placeIn(declared.file, 0), declared.value, depth + 1);
    const entity = evaluate(model, place, value);
    return entity.kind === 'external' ? { key: externalName(entity), name: value.name } : undefined;
  }
  if (binding.kind === 'parameter' || (binding.kind === 'variable' && !binding.constant)) return undefined;
  const [held] = binding.values;
  if (held && (held.kind === 'literal' || held.kind === 'name' || held.kind === 'member')) {
    return identify(model, placeIn(place.file, binding.owner), held, depth + 1);
  }
  const shared = held?.kind === 'call' ? identifyCall(place.file, place.file.facts.calls[held.call]!) : undefined;
  return shared ?? { key: `${place.file.path}#b${value.binding}`, name: binding.name };
}

/** The key of what the same function gives for any arguments. */
export function keyOfAnyResult(key: string): string | undefined {
  const made = MADE_BY.exec(key);
  return made ? `${made[0]}*)` : undefined;
}

const MADE = 'made by ';
const MADE_BY = /^made by .*?#\d+\(/;

interface MadeToken {
  readonly call: CallFact;
  readonly depth: number;
}

/** `tokenOf('orders')` of a function that puts a text together: equal for equal arguments, `*` where one cannot be told. */
function identifyMade(model: ProjectModel, place: Place, { call, depth }: MadeToken): TokenIdentity | undefined {
  if (call.construct || call.arguments.length === 0) return undefined;
  const callee = evaluate(model, place, call.callee);
  if (callee.kind !== 'function' || callee.outline.async || !givesText(callee)) return undefined;
  const given = call.arguments.map((argument) => identify(model, place, argument, depth + 1));
  const isKnown = given.every((one) => one !== undefined);
  return {
    key: `${MADE}${functionKey(callee.file, callee.outline.id)}(${isKnown ? given.map(({ key }) => key).join(',') : '*'})`,
    name: `${callee.outline.name}(${given.map((one) => one?.name ?? '…').join(', ')})`,
  };
}

function givesText({ file, outline }: FunctionEntity): boolean {
  let texts = 0;
  let others = 0;
  walkSteps(outline.steps, (step) => {
    if (step.kind !== 'exit' || step.how !== 'return') return;
    if (step.value?.kind === 'other' && /^[`'"]|\+\s*[`'"]|[`'"]\s*\+/.test(file.text.slice(...step.value.span)))
      texts += 1;
    else others += 1;
  });
  return texts === 1 && others === 0;
}

/** `Symbol.for('x')` is the same token everywhere; every other call makes a new one. */
function identifyCall(file: LinkedFile, call: CallFact): TokenIdentity | undefined {
  const { callee } = call;
  const shared =
    callee.kind === 'member' &&
    callee.name === 'for' &&
    callee.object.kind === 'name' &&
    callee.object.name === 'Symbol';
  const name = shared ? call.arguments[0] : undefined;
  return name?.kind === 'literal' ? { key: `symbol ${String(name.value)}`, name: String(name.value) } : undefined;
}
