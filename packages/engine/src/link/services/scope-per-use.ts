/**
 * The repair of a captive dependency: the class takes a scope factory in place of the service, opens a scope where the
 * service is used and resolves it there. Offered only where all of that can be written without guessing.
 */
import { HOST_PACKAGE } from '../../frameworks/host.js';
import type { FieldFact, FunctionOutline, ParameterFact, Span, Step, Value } from '../../model/facts.js';
import type { Edit, Suggestion } from '../../model/finding.js';
import type { ClassEntity } from '../resolve/entities.js';
import { mayHaveSubclass } from './extended-classes.js';
import { calledName } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import type { CaptivePath } from './service-graph.js';
import { innerSteps, walkSteps } from '../resolve/walk.js';

const FACTORY = 'ServiceScopeFactory';

/** How a dependency is asked for in a scope, by the wrapper that it is written in. */
const RESOLVERS: Readonly<Record<string, string>> = {
  '': 'getRequiredService',
  many: 'getServices',
  optional: 'getService',
  keyed: 'getRequiredKeyedService',
};

interface Subject {
  readonly file: LinkedFile;
  readonly owner: ClassEntity;
  readonly entry: Value;
  readonly parameter: ParameterFact;
  readonly field: FieldFact;
  /** A factory that the class has already. */
  readonly factory: FieldFact | undefined;
}

/** The edits, or undefined where the class is not of the plain form that they are written for. */
export function resolvePerUse(model: ProjectModel, path: CaptivePath): Suggestion | undefined {
  const subject = subjectOf(model, path);
  if (!subject) return undefined;
  const uses = usesOf(subject);
  const places = uses && scopePlaces(subject, uses);
  if (!uses || !places) return undefined;
  const edits = [
    ...constructionEdits(subject),
    ...importEdits(subject),
    ...places.map((place) => openScope(subject, place)),
    ...uses.map((use) => replace(subject, use.span, subject.field.name)),
  ];
  return { title: `Resolve \`${subject.field.name}\` in a scope of its own where it is used`, edits };
}

function subjectOf(model: ProjectModel, { holder, dependency }: CaptivePath): Subject | undefined {
  if (holder.implementation.kind !== 'class') return undefined;
  const owner = holder.implementation.entity;
  const { file } = owner;
  const list = owner.class.fields.find((field) => field.static && field.name === 'inject')?.initial;
  if (list?.kind !== 'array' || dependency.file !== file || owner.class.constructorId === undefined) return undefined;
  const index = list.items.findIndex((item) => item.span[0] === dependency.span[0]);
  const parameter = file.facts.functions[owner.class.constructorId]!.parameters[index];
  const field = owner.class.fields.find((candidate) => candidate.parameter === index);
  const entry = list.items[index];
  // A subclass may use what its base holds.
  const isOwn = field?.accessibility === 'private' && !mayHaveSubclass(model, owner.class.name);
  if (!entry || !parameter || !field || !isOwn) return undefined;
  const factoryIndex = list.items.findIndex((item) => item.kind === 'name' && item.name === FACTORY);
  const factory =
    factoryIndex === -1 ? undefined : owner.class.fields.find((candidate) => candidate.parameter === factoryIndex);
  return { file, owner, entry, parameter, field, factory };
}

interface Use {
  readonly span: Span;
  readonly outline: FunctionOutline;
}

/** Every `this.field` in the class; undefined where one stands outside an async method, or hands the service away. */
function usesOf({ file, owner, field }: Subject): readonly Use[] | undefined {
  const uses: Use[] = [];
  for (const outline of file.facts.functions) {
    if (outline.class !== owner.class.id) continue;
    for (const span of fieldReads(file, outline, field.name)) {
      if (!outline.async || outline.kind !== 'method' || isTaken(file, outline, ['scope', field.name]))
        return undefined;
      uses.push({ span, outline });
    }
  }
  const text = file.text.slice(owner.class.span[0], owner.class.span[1]);
  const written = text.split(new RegExp(`\\bthis\\s*\\.\\s*${field.name}\\b`)).length - 1;
  return uses.length > 0 && uses.length === written ? uses : undefined;
}

function isTaken(file: LinkedFile, outline: FunctionOutline, names: readonly string[]): boolean {
  return file.facts.bindings.some((binding) => binding.owner === outline.id && names.includes(binding.name));
}

/** Calls of a method of the field: what else is done with it might outlive the scope. */
function fieldReads(file: LinkedFile, outline: FunctionOutline, name: string): readonly Span[] {
  return file.facts.calls.flatMap((call) => {
    const { callee } = call;
    if (call.owner !== outline.id || callee.kind !== 'member' || !['awaited', 'returned'].includes(call.use)) return [];
    const { object } = callee;
    return object.kind === 'member' && object.name === name && object.object.kind === 'this' ? [object.span] : [];
  });
}

/** The statements before which a scope is opened: one for each block in which the service is used. */
function scopePlaces({ file }: Subject, uses: readonly Use[]): readonly number[] | undefined {
  const starts = new Map<Step[] | readonly Step[], number>();
  for (const use of uses) {
    const block = innermostTurn(use);
    const first = block.find((step) => step.span[1] > use.span[0] && step.span[0] <= use.span[1]);
    const start = first && statementStart(file, first.span[0]);
    if (start === undefined) return undefined;
    starts.set(block, Math.min(start, starts.get(block) ?? start));
  }
  return [...starts.values()];
}

/** The steps of one turn of the innermost loop around a use, or of the method. */
function innermostTurn({ outline, span }: Use): readonly Step[] {
  let found: readonly Step[] = outline.steps;
  walkSteps(outline.steps, (step) => {
    if (step.span[0] > span[0] || step.span[1] < span[1]) return false;
    if (step.kind === 'loop' && innerSteps(step).includes(step.body) && contains(step.body, span)) found = step.body;
    if (step.kind === 'try' && contains(step.body, span)) found = step.body;
    return true;
  });
  return found;
}

function contains(steps: readonly Step[], span: Span): boolean {
  return steps.some((step) => step.span[0] <= span[0] && step.span[1] >= span[1]);
}

/** The first character of the line on which a statement begins; undefined where something stands before it. */
function statementStart({ text }: LinkedFile, offset: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const plain = /^\s*(?:(?:const|let|var)\s+[^=;(]*=\s*|return\s+)?(?:await\s+)?$/.test(before);
  return plain ? lineStart + /^\s*/.exec(before)![0].length : undefined;
}

function constructionEdits(subject: Subject): Edit[] {
  const { entry, parameter, factory } = subject;
  if (factory) return [removeListed(subject, entry.span), removeListed(subject, parameter.span)];
  return [
    replace(subject, entry.span, FACTORY),
    replace(subject, parameter.span, `private readonly ${factoryName(subject)}: ${FACTORY}`),
  ];
}

/** Takes an item out of a list, with the comma and the space that belong to it. */
function removeListed({ file }: Subject, span: Span): Edit {
  const after = /^\s*,\s*/.exec(file.text.slice(span[1]))?.[0].length ?? 0;
  const before = after === 0 ? (/,\s*$/.exec(file.text.slice(0, span[0]))?.[0].length ?? 0) : 0;
  return { path: file.path, span: [span[0] - before, span[1] + after], text: '' };
}

function factoryName({ owner, factory }: Subject): string {
  if (factory) return factory.name;
  const taken = new Set([...owner.class.fields, ...owner.class.methods].map((member) => member.name));
  return taken.has('scopes') ? 'scopeFactory' : 'scopes';
}

function importEdits(subject: Subject): Edit[] {
  const { file } = subject;
  const imported = file.facts.bindings.filter(
    (binding) => binding.from?.module === HOST_PACKAGE && !binding.from.typeOnly,
  );
  if (imported.some((binding) => binding.from?.imported === FACTORY)) return [];
  const named = imported.find((binding) => binding.from?.imported === binding.name);
  if (named) return [{ path: file.path, span: [named.span[1], named.span[1]], text: `, ${FACTORY}` }];
  return [{ path: file.path, span: [0, 0], text: `import { ${FACTORY} } from '${HOST_PACKAGE}';\n` }];
}

function openScope(subject: Subject, at: number): Edit {
  const { file, field, entry } = subject;
  const indent = file.text.slice(file.text.lastIndexOf('\n', at - 1) + 1, at);
  const newline = file.text.includes('\r\n') ? '\r\n' : '\n';
  const lines = [
    `await using scope = this.${factoryName(subject)}.createAsyncScope();`,
    `const ${field.name} = scope.services.${resolution(file, entry)};`,
  ];
  return { path: file.path, span: [at, at], text: lines.map((line) => line + newline + indent).join('') };
}

/** `keyed(Store, 'eu')` becomes `getRequiredKeyedService(Store, 'eu')`. */
function resolution(file: LinkedFile, entry: Value): string {
  const call = entry.kind === 'call' ? file.facts.calls[entry.call] : undefined;
  const method = RESOLVERS[call ? calledName(call.callee) : ''] ?? RESOLVERS['']!;
  const from = call?.arguments[0]?.span[0] ?? entry.span[0];
  const to = call?.arguments.at(-1)?.span[1] ?? entry.span[1];
  return `${method}(${file.text.slice(from, to)})`;
}

function replace({ file }: Subject, span: Span, text: string): Edit {
  return { path: file.path, span, text };
}
