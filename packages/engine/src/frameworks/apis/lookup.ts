/**
 * From the name of something outside the workspace to what is known of it, whichever way the name took: default and
 * namespace imports, `node:` or not, results of calls, inherited members, other names of the same thing.
 */
import type { ApiEffects, ApiFact, ApiFacts } from '../../model/api.js';
import { API_TABLES, MEMBER_MODULES, SAME_MODULES } from './modules.js';
import { factIn, isKnownName, readTable, type ApiTable } from './table.js';

/** A name in two parts. The path of the module itself is empty. */
interface ApiName {
  readonly module: string;
  readonly path: string;
}

const CALL = '()';
const MAX_STEPS = 64;

const factsByName = new Map<string, ApiFact | undefined>();
const namesByName = new Map<string, string>();
const tablesByModule = new Map<string, ApiTable | undefined>();

/**
 * What is known of the API with this external name, as `externalName` writes it: `node:fs/promises#readFile`, `#fetch`,
 * `bullmq#Worker.prototype.close`, `#setInterval.().unref`. Constructors go by the name of their class. Undefined for what
 * is in no table; an empty fact for what is known to have no effect that a rule could ask for.
 */
export function apiByName(externalName: string): ApiFact | undefined {
  if (factsByName.has(externalName)) return factsByName.get(externalName);
  const { module, path } = parseName(canonicalApiName(externalName));
  const table = tableOf(module);
  const fact = table && factIn(table, path);
  factsByName.set(externalName, fact);
  return fact;
}

/** The name under which the tables know what this name means, so that two names of one thing become equal. */
export function canonicalApiName(externalName: string): string {
  const known = namesByName.get(externalName);
  if (known !== undefined) return known;
  const canonical = writeName(resolveName(externalName));
  namesByName.set(externalName, canonical);
  return canonical;
}

/** The facts of a module by the path of the export, `Worker.prototype.close`; undefined when there is no table for it. */
export function apiTableOf(moduleName: string): ApiFacts | undefined {
  const table = tableOf(moduleRoot(moduleName).module);
  return table && Object.fromEntries(table.facts);
}

/** The facts of a call in which the argument that decides among `cases` is this literal. */
export function effectsFor(fact: ApiFact, literal: string | number | boolean | undefined): ApiEffects {
  const cases = fact.cases?.of;
  const key = String(literal);
  return cases && Object.hasOwn(cases, key) ? { ...fact, ...cases[key] } : fact;
}

/** What `util.promisify` makes of a function of Node: `node:timers/promises#setTimeout` of `#setTimeout`. */
export function promisifiedName(externalName: string): string | undefined {
  const { module, path } = parseName(canonicalApiName(externalName));
  const promised = `${module === '' ? 'node:timers' : module}/promises`;
  const table = module === '' || module.startsWith('node:') ? tableOf(promised) : undefined;
  return table?.facts.has(path) ? writeName({ module: promised, path }) : undefined;
}

function parseName(name: string): ApiName {
  // A module's name may itself start with `#`: an import that the package maps.
  const at = Math.max(0, name.indexOf('#', 1));
  return { module: name.slice(0, at), path: name.slice(at + 1) };
}

function writeName({ module, path }: ApiName): string {
  return `${module}#${path}`;
}

function resolveName(externalName: string): ApiName {
  const { module, path } = parseName(externalName);
  const root = moduleRoot(module);
  if (!tableOf(root.module)) return { module, path };
  const parts = path.split('.').filter((part) => part !== '');
  const end = parts.slice(0, MAX_STEPS).reduce(memberOf, followed(root));
  return callableOf(end);
}

/** A module that is called or constructed stands for its default export, as after `require`; a result for what it is like. */
function callableOf(name: ApiName): ApiName {
  if (name.path === '' || name.path === 'default') return followed({ module: name.module, path: 'default' });
  const table = tableOf(name.module);
  if (!name.path.endsWith(`.${CALL}`) || !table || isKnownName(table, name.path)) return name;
  const result = resultOf(name);
  return result && !result.path.endsWith('.prototype') ? result : name;
}

function memberOf(owner: ApiName, part: string): ApiName {
  return (
    ownMember(owner, part) ??
    throughDefault(owner, part) ??
    throughResult(owner, part) ??
    inherited(owner, part) ??
    joined(owner, part)
  );
}

function ownMember(owner: ApiName, part: string): ApiName | undefined {
  const direct = joined(owner, part);
  const table = tableOf(direct.module);
  if (!table || !isKnownName(table, direct.path)) return undefined;
  return direct.path === 'default' ? direct : followed(direct);
}

/** `import fs from 'node:fs'`, `import * as axios`, `require('ioredis')`: a module and its default export stand for each other. */
function throughDefault(owner: ApiName, part: string): ApiName | undefined {
  if (part === 'default') return owner;
  const table = tableOf(owner.module);
  const isRoot = owner.path === '' || owner.path === 'default';
  if (!isRoot || !table || !isKnownName(table, 'default')) return undefined;
  const root = { module: owner.module, path: '' };
  const byDefault = followed(joined(root, 'default'));
  const isMember = part !== 'prototype' && part !== CALL;
  if (isMember) return ownMember(byDefault, part) ?? ownMember(root, part);
  const isOwner = byDefault.module === owner.module && byDefault.path === owner.path;
  return isOwner ? undefined : memberOf(byDefault, part);
}

/** A member of what a call gives or a property holds: of the class that the table names. */
function throughResult(owner: ApiName, part: string): ApiName | undefined {
  if (part === CALL) return undefined;
  const result = resultOf(owner);
  return result && memberOf(result, part);
}

function resultOf({ module, path }: ApiName): ApiName | undefined {
  const table = tableOf(module);
  const isCall = path.endsWith(`.${CALL}`);
  const target = isCall ? table?.returns.get(path.slice(0, -CALL.length - 1)) : table?.holds.get(path);
  if (target === undefined) return undefined;
  return target.startsWith('=') ? inModule(module, target.slice(1)) : joined(inModule(module, target), 'prototype');
}

/** A member of a base class, for an instance as for the class itself. */
function inherited(owner: ApiName, part: string): ApiName | undefined {
  const ofInstance = owner.path.endsWith('.prototype');
  const path = ofInstance ? owner.path.slice(0, -'.prototype'.length) : owner.path;
  const base = tableOf(owner.module)?.extends.get(path);
  if (base === undefined) return undefined;
  const target = followed(inModule(owner.module, base));
  const member = memberOf(ofInstance ? joined(target, 'prototype') : target, part);
  const table = tableOf(member.module);
  return table && isKnownName(table, member.path) ? member : undefined;
}

/** The name itself, or what it is another name of. */
function followed(name: ApiName): ApiName {
  let current = name;
  for (let step = 0; step < 8; step++) {
    const target = tableOf(current.module)?.is.get(current.path);
    if (target === undefined) return current;
    current = inModule(current.module, target);
  }
  return current;
}

function inModule(module: string, target: string): ApiName {
  return target.includes('#') ? parseName(target) : { module, path: target };
}

function joined(owner: ApiName, part: string): ApiName {
  return { module: owner.module, path: owner.path === '' ? part : `${owner.path}.${part}` };
}

/** Where a module's exports are: under another module's name, or under a member of one (`lodash/debounce`). */
function moduleRoot(module: string): ApiName {
  for (const candidate of spellingsOf(module)) if (tableOf(candidate)) return { module: candidate, path: '' };
  for (const [prefix, owner] of MEMBER_MODULES) {
    if (module.startsWith(prefix)) return { module: owner, path: module.slice(prefix.length) };
  }
  return { module, path: '' };
}

/** Built-in modules that exist with the prefix `node:` only; without it the name is that of a package. */
const PREFIXED_ONLY = new Set(['sea', 'sqlite', 'test', 'test/reporters']);

function spellingsOf(module: string): string[] {
  const bare = module.replace(/(?:\/index)?\.[cm]?js$|\/index$/, '');
  const builtIn = PREFIXED_ONLY.has(module) ? [] : [`node:${module}`];
  const spellings = [...builtIn, module, bare, `${bare}.js`, `${bare}/index.js`];
  return spellings.map((spelling) => SAME_MODULES.get(spelling) ?? spelling);
}

function tableOf(module: string): ApiTable | undefined {
  if (tablesByModule.has(module)) return tablesByModule.get(module);
  const texts = [...textsForAllOf(module), API_TABLES.get(module)].filter((text) => text !== undefined);
  const table = texts.length > 0 ? readTable(texts.join('\n')) : undefined;
  tablesByModule.set(module, table);
  return table;
}

const WILDCARDS = [...API_TABLES].flatMap(([name, text]) =>
  name.endsWith('*') ? [{ start: name.slice(0, -1), text }] : [],
);

function textsForAllOf(module: string): string[] {
  return WILDCARDS.filter(({ start }) => module.startsWith(start)).map(({ text }) => text);
}
