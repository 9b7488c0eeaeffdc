/**
 * Services that read the request, resolved in a context that no request was registered for: the container hands them
 * `undefined` in its place, and the first member that they read of it throws.
 */
import type { CallFact, Span } from '../../model/facts.js';
import type { RelatedPlace } from '../../model/finding.js';
import { definitionOf } from '../resolve/definitions.js';
import { classKey, externalName, placeIn, type ClassEntity } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import { indexOf } from '../resolve/file-index.js';
import { identityOf } from '../resolve/identity.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { isTestFile } from '../resolve/test-files.js';
import { answerTo } from './dependency-search.js';
import { injectionsOf, type Injection } from './injections.js';
import { DECORATED_FRAMEWORKS, type Provider } from './providers.js';
import type { DecoratedFramework } from './written-scopes.js';
import { isWithin } from '../../model/spans.js';
import { escapeForPattern } from '../resolve/search-words.js';

export interface RequestlessResolution {
  readonly span: Span;
  /** What is resolved, by its token's name. */
  readonly service: string;
  /** The class that reads the request, and how it asks for it. */
  readonly reader: string;
  readonly token: string;
  readonly register: string;
  readonly related: readonly RelatedPlace[];
}

/** The resolutions of a file, in order of position. */
export function requestlessResolutions(model: ProjectModel, file: LinkedFile): readonly RequestlessResolution[] {
  if (isTestFile(model.source.root, file.path)) return [];
  return DECORATED_FRAMEWORKS.flatMap((framework) => {
    const { callsByName } = indexOf(file.facts);
    const { registerRequest } = framework.decorated;
    if (callsByName.has(registerRequest)) return [];
    const calls = callsByName.get(lastPart(framework.decorated.resolve)) ?? [];
    return calls.flatMap((call) => faultOf(model, framework, { file, call }) ?? []);
  });
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

interface Resolution {
  readonly file: LinkedFile;
  readonly call: CallFact;
}

function faultOf(
  model: ProjectModel,
  framework: DecoratedFramework,
  { file, call }: Resolution,
): RequestlessResolution | undefined {
  const place = placeIn(file, call.owner);
  const callee = evaluate(model, place, call.callee);
  const [wanted] = call.arguments;
  if (callee.kind !== 'external' || externalName(callee) !== framework.decorated.resolve || !wanted) return undefined;
  if (!isFreshContext(model, framework, { file, call })) return undefined;
  const token = identityOf(model, place, wanted);
  const answer = token && answerTo(model, framework, { token });
  const found = answer && readerOf(model, framework, { provider: answer, seen: new Set() });
  if (!token || !found) return undefined;
  return {
    span: call.span,
    service: token.name,
    reader: found.entity.class.name,
    token: found.injection.token.name,
    register: framework.decorated.registerRequest,
    related: [{ message: 'asks for the request here', path: found.injection.file.path, span: found.injection.span }],
  };
}

/** No context at all, or one that was made for nothing in particular. */
function isFreshContext(model: ProjectModel, framework: DecoratedFramework, { file, call }: Resolution): boolean {
  const [, context] = call.arguments;
  if (!context) return true;
  const made = definitionOf(model, { place: placeIn(file, call.owner), value: context });
  if (made.value.kind !== 'call') return false;
  const maker = made.place.file.facts.calls[made.value.call]!;
  const callee = evaluate(model, made.place, maker.callee);
  return callee.kind === 'external' && externalName(callee) === framework.decorated.freshContext;
}

interface Reader {
  readonly entity: ClassEntity;
  readonly injection: Injection;
}

interface ReaderSearch {
  readonly provider: Provider;
  readonly seen: Set<string>;
}

/** The first class, from the resolved service on, that reads members of the request without a test. */
function readerOf(
  model: ProjectModel,
  framework: DecoratedFramework,
  { provider, seen }: ReaderSearch,
): Reader | undefined {
  const { makes } = provider;
  if (makes.kind !== 'class' || seen.has(classKey(makes.entity))) return undefined;
  seen.add(classKey(makes.entity));
  for (const injection of injectionsOf(model, framework, provider)) {
    if (injection.isRequest && readsUntested(makes.entity, injection)) return { entity: makes.entity, injection };
    const answer = injection.isRequest ? undefined : answerTo(model, framework, injection);
    const found = answer && readerOf(model, framework, { provider: answer, seen });
    if (found) return found;
  }
  return undefined;
}

/** `this.request.headers`, where nothing in the class asks whether there is a request. */
function readsUntested({ file, class: fact }: ClassEntity, { span }: Injection): boolean {
  const outline = fact.constructorId === undefined ? undefined : file.facts.functions[fact.constructorId];
  const parameter = outline?.parameters.find((one) => isWithin(span, one.span) || isWithin(one.span, span));
  const field =
    fact.fields.find((one) => isWithin(span, one.span)) ??
    fact.fields.find((one) => parameter !== undefined && one.parameter === parameter.index);
  const name = field
    ? `this\\.${escapeForPattern(field.name)}`
    : parameter
      ? escapeForPattern(parameter.name)
      : undefined;
  if (name === undefined || name === '') return false;
  const text = file.text.slice(...fact.span);
  const isTested = new RegExp(`${name}\\s*(?:\\?\\.|\\?\\?|&&|\\|\\||[!=]==?|\\))|!\\s*${name}\\b`).test(text);
  return !isTested && new RegExp(`${name}!?\\s*(?:\\.\\s*\\w|\\[)`).test(text);
}
