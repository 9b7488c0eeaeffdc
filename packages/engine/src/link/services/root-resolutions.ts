/** Services that are made for a scope or request, and asked for where there is none: from the root of a container. */
import type { CallFact } from '../../model/facts.js';
import type { RelatedPlace } from '../../model/finding.js';
import type { Span } from '../../model/facts.js';
import { classKey, externalName, placeIn, type ClassEntity } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import { indexOf, callsNamed } from '../resolve/file-index.js';
import { identityOf } from '../resolve/identity.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { isTestFile } from '../resolve/test-files.js';
import { answersTo, isShortLived } from './binding-captives.js';
import { wayToRequest } from './bubbling.js';
import { containerRank, importsOne, LANGUAGE_FRAMEWORKS, type LanguageFramework } from './containers.js';
import { answerTo } from './dependency-search.js';
import { asEntity } from './entry-points.js';
import { DECORATED_FRAMEWORKS } from './providers.js';
import { serviceBindings, type ServiceBinding } from './service-bindings.js';
import type { DecoratedFramework } from './written-scopes.js';

export interface RootResolution {
  readonly span: Span;
  /** What is resolved, by its token's name. */
  readonly service: string;
  /** What it is called by its container: `REQUEST`, `scoped`. */
  readonly lifetime: string;
  readonly consequence: string;
  readonly remedy: string;
  readonly related: readonly RelatedPlace[];
}

/** The resolutions of a file, in order of position. */
export function rootResolutions(model: ProjectModel, file: LinkedFile): readonly RootResolution[] {
  if (isTestFile(model.source.root, file.path)) return [];
  return [
    ...DECORATED_FRAMEWORKS.flatMap((framework) => refusedResolutions(model, framework, file)),
    ...LANGUAGE_FRAMEWORKS.flatMap((framework) => keptByRoot(model, framework, file)),
  ].sort((left, right) => left.span[0] - right.span[0]);
}

/** Calls of methods that hand out singletons only. */
function refusedResolutions(
  model: ProjectModel,
  framework: DecoratedFramework,
  file: LinkedFile,
): readonly RootResolution[] {
  const { refusesScoped } = framework.decorated;
  const names = new Set(refusesScoped.map((name) => name.slice(name.lastIndexOf('.') + 1)));
  return callsNamed(file.facts, names).flatMap((call) => {
    const place = placeIn(file, call.owner);
    const callee = evaluate(model, place, call.callee);
    const [wanted] = call.arguments;
    if (callee.kind !== 'external' || !refusesScoped.includes(externalName(callee)) || !wanted) return [];
    const token = identityOf(model, place, wanted);
    const answer = token && answerTo(model, framework, { token });
    if (!token || !answer) return [];
    const written = answer.scope && answer.scope.lifetime !== 'singleton' ? answer.scope : undefined;
    const way = written ? undefined : wayToRequest(model, framework, answer);
    if (written?.lifetime === 'unknown' || (!written && !way)) return [];
    const related = written
      ? [{ message: `\`${token.name}\` gets its scope here`, path: written.file.path, span: written.span }]
      : (way?.related ?? []);
    const lifetime = written?.word ?? 'request-scoped by its dependencies';
    return [{ span: call.span, service: token.name, lifetime, ...framework.decorated.refusal, related }];
  });
}

/** A bound service that asks the root for what each scope should have to itself. */
function keptByRoot(model: ProjectModel, framework: LanguageFramework, file: LinkedFile): readonly RootResolution[] {
  const { language } = framework;
  const { fromRoot } = language;
  if (!fromRoot || !makesScopes(model, framework)) return [];
  return callsNamed(file.facts, new Set(Object.keys(language.resolvers))).flatMap((call) => {
    const owner = file.facts.functions[call.owner]!.class;
    if (owner === undefined || !isBound(model, framework, asEntity(file, file.facts.classes[owner]!))) return [];
    if (!asksRoot(model, framework, { file, call })) return [];
    const answers = answersOf(model, framework, { file, call });
    const [answer] = answers;
    if (!answer || !answers.every((one) => one.rank !== 'child' && isShortLived(model, one))) return [];
    const related = [
      {
        message: `\`${answer.token.name}\` is bound as ${language.scopedWord} here`,
        path: answer.file.path,
        span: answer.span,
      },
    ];
    return [{ span: call.span, service: answer.token.name, lifetime: language.scopedWord, ...fromRoot, related }];
  });
}

function makesScopes(model: ProjectModel, framework: LanguageFramework): boolean {
  const makers = model.gather(`scopes of ${framework.name}`, importsOne(framework), (file) =>
    framework.language.children.some((name) => indexOf(file.facts).callsByName.has(name)) ? [file.path] : [],
  );
  return makers.length > 0;
}

function isBound(model: ProjectModel, framework: LanguageFramework, entity: ClassEntity): boolean {
  const key = classKey(entity);
  return serviceBindings(model, framework).some(
    ({ makes }) => makes.kind === 'class' && classKey(makes.entity) === key,
  );
}

interface Resolution {
  readonly file: LinkedFile;
  readonly call: CallFact;
}

function answersOf(
  model: ProjectModel,
  framework: LanguageFramework,
  { file, call }: Resolution,
): readonly ServiceBinding[] {
  const [wanted] = call.arguments;
  if (!wanted) return [];
  if (framework.language.injections.names && wanted.kind === 'literal')
    return answersTo(model, framework, {
      token: { key: `${framework.name} ${String(wanted.value)}`, name: String(wanted.value) },
    });
  const token = identityOf(model, placeIn(file, call.owner), wanted);
  return token ? answersTo(model, framework, { token }) : [];
}

/** The receiver is the root, or was injected by a name under which the root is registered. */
function asksRoot(model: ProjectModel, framework: LanguageFramework, { file, call }: Resolution): boolean {
  const { callee } = call;
  if (callee.kind !== 'member') return false;
  const receiver = { place: placeIn(file, call.owner), value: callee.object };
  const rank = containerRank(model, framework, receiver);
  if (rank !== 'typed') return rank === 'root';
  if (callee.object.kind !== 'member' || callee.object.object.kind !== 'this') return false;
  const injected = answersTo(model, framework, {
    token: { key: `${framework.name} ${callee.object.name}`, name: callee.object.name },
  });
  return (
    injected.length > 0 &&
    injected.every(({ makes }) => makes.kind === 'value' && containerRank(model, framework, makes.written) === 'root')
  );
}
