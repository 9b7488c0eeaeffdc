/** Overrides that leave out what the method of the base class does for the life of the object. */
import type { MethodFact, Value } from '../../model/facts.js';
import { FRAMEWORKS } from '../../frameworks/index.generated.js';
import { STOP_METHOD } from '../../frameworks/platform.js';
import { usesIn } from '../calls/result-uses.js';
import { externalName, type ClassEntity } from '../resolve/entities.js';
import { findMember, lineageOf } from '../resolve/evaluate.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import { isClosingName } from '../resolve/vocabulary.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { asEntity } from './entry-points.js';
import { isUndefined } from '../../model/values.js';

export interface ReplacedMethod {
  readonly entity: ClassEntity;
  readonly method: MethodFact;
  /** The name of the class whose method is replaced. */
  readonly base: string;
  /** The field that the base would have released; absent where a framework's own class is the base. */
  readonly field?: string;
  /** The method of the base, where it stands in the workspace. */
  readonly replaced?: { readonly file: LinkedFile; readonly method: MethodFact };
}

/** Methods of a file's classes that should call the method they override and do not, in source order. */
export function replacedMethodsIn(model: ProjectModel, file: LinkedFile): readonly ReplacedMethod[] {
  return file.facts.classes.flatMap((fact) => {
    if (!fact.extends) return [];
    const entity = asEntity(file, fact);
    return fact.methods.flatMap((method) => {
      if (method.static || method.abstract || method.kind !== 'method') return [];
      if (doesNothing(entity, method) || callsSuper(entity, method.name)) return [];
      return replacedForeign(model, entity, method) ?? replacedOwn(model, entity, method) ?? [];
    });
  });
}

/** An empty override switches the method off, and one that ends in a throw refuses it. */
function doesNothing({ file }: ClassEntity, method: MethodFact): boolean {
  const { steps } = file.facts.functions[method.function]!;
  const last = steps.at(-1);
  if (last?.kind === 'exit' && last.how === 'throw') return true;
  return steps.every(
    (step) =>
      step.kind === 'exit' || (step.kind === 'call' && calledName(file.facts.calls[step.call]!.callee) === 'resolve'),
  );
}

/** `super.stop()` anywhere in the class, also in a helper or a callback. */
function callsSuper({ file, class: fact }: ClassEntity, name: string): boolean {
  return (indexOf(file.facts).callsByName.get(name) ?? []).some(
    ({ callee, owner }) =>
      callee.kind === 'member' && callee.object.kind === 'super' && file.facts.functions[owner]?.class === fact.id,
  );
}

function replacedForeign(model: ProjectModel, entity: ClassEntity, method: MethodFact): ReplacedMethod | undefined {
  const [, ...bases] = lineageOf(model, entity);
  const last = bases.at(-1);
  if (last?.kind !== 'external') return undefined;
  const shape = FRAMEWORKS.map((framework) => framework.shapes[externalName(last)]).find(Boolean);
  if (!shape?.works?.includes(method.name)) return undefined;
  const isReplacedBefore = bases.some(
    (base) => base.kind === 'class' && base.class.methods.some(({ name }) => name === method.name),
  );
  return isReplacedBefore ? undefined : { entity, method, base: last.path.at(-1) ?? '' };
}

function replacedOwn(model: ProjectModel, entity: ClassEntity, method: MethodFact): ReplacedMethod | undefined {
  if (!STOP_METHOD.test(method.name)) return undefined;
  const [, base] = lineageOf(model, entity);
  const found = base?.kind === 'class' ? findMember(model, base, { name: method.name, static: false }) : undefined;
  if (!found || 'kind' in found || !found.method) return undefined;
  const { owner, method: replaced } = found;
  const touched = fieldsTouchedIn(entity, method.function);
  if (sharedWithBase(entity).some((name) => touched.has(name))) return undefined;
  const field = releasedFields(owner, replaced).find(
    (name) => !touched.has(name) && isFilledByBase(entity, owner, name),
  );
  return field === undefined
    ? undefined
    : { entity, method, base: owner.class.name, field, replaced: { file: owner.file, method: replaced } };
}

/** Fields that a stop method clears, closes or aborts. */
function releasedFields({ file }: ClassEntity, method: MethodFact): readonly string[] {
  return withNested(file.facts, method.function).flatMap((id) =>
    (indexOf(file.facts).callsByOwner.get(id) ?? []).flatMap((call) => {
      const name = calledName(call.callee);
      if (/^clear(?:Timeout|Interval|Immediate)$/.test(name)) return call.arguments.flatMap(ownField);
      const isRelease = isClosingName(name) || name === 'abort' || name === 'off' || name === 'removeListener';
      return isRelease && call.callee.kind === 'member' ? ownField(call.callee.object) : [];
    }),
  );
}

function ownField(value: Value): readonly string[] {
  if (value.kind !== 'member') return [];
  return value.object.kind === 'this' ? [value.name] : [];
}

/** Fields for what the constructor also hands to the base: releasing one of them releases the base's too. */
function sharedWithBase({ file: { facts }, class: fact }: ClassEntity): readonly string[] {
  const id = fact.constructorId;
  if (id === undefined) return [];
  const handed = new Set(
    (indexOf(facts).callsByOwner.get(id) ?? [])
      .filter((call) => call.callee.kind === 'super')
      .flatMap((call) => call.arguments.flatMap((value) => (value.kind === 'name' ? [value.binding] : []))),
  );
  const kept = [...(indexOf(facts).ownWrites.get(fact.id) ?? [])].flatMap(([name, writes]) =>
    writes.some(({ step }) => step.value?.kind === 'name' && handed.has(step.value.binding)) ? [name] : [],
  );
  const properties = fact.fields.flatMap(({ name, parameter }) => {
    const binding = parameter === undefined ? undefined : facts.functions[id]!.parameters[parameter]?.binding;
    return binding !== undefined && handed.has(binding) ? [name] : [];
  });
  return [...kept, ...properties];
}

/** Every field that a method reads, writes or calls, its callbacks included. */
function fieldsTouchedIn({ file }: ClassEntity, id: number): ReadonlySet<string> {
  const inside = new Set(withNested(file.facts, id));
  const { ownWrites } = indexOf(file.facts);
  const written = [...ownWrites.values()].flatMap((fields) =>
    [...fields].flatMap(([name, writes]) => (writes.some((write) => inside.has(write.function)) ? [name] : [])),
  );
  const read = [...usesIn(file.facts).ofOwnMember].flatMap(([name, uses]) =>
    uses.some((use) => inside.has(use.function)) ? [name] : [],
  );
  return new Set([...written, ...read]);
}

/** The base puts something into the field in a method that the subclass leaves as it is, or where it is declared. */
function isFilledByBase({ class: derived }: ClassEntity, { file, class: base }: ClassEntity, field: string): boolean {
  const own = new Set(derived.methods.map(({ name }) => name));
  const declared = base.fields.find(({ name }) => name === field);
  const isMade = declared?.initial?.kind === 'call' || declared?.initial?.kind === 'await';
  const writes = indexOf(file.facts).ownWrites.get(base.id)?.get(field) ?? [];
  return (
    isMade ||
    writes.some(({ step, function: id }) => {
      const { name } = file.facts.functions[id]!;
      const isEmptied = !step.value || step.value.kind === 'literal' || isUndefined(step.value);
      return !isEmptied && !own.has(name);
    })
  );
}
