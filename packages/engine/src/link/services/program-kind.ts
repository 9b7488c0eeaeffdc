/**
 * What kind of program a file belongs to. Faults that only cost something in programs that run for long are judged in those:
 * a test, a script or a build step ends anyway, and in a browser the page does.
 */
import type { Value } from '../../model/facts.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';

/** `service` also stands for libraries, whose code runs wherever a service calls it. */
export type ProgramKind = 'service' | 'test' | 'tool' | 'front-end';

/** Whether what the file does may run for as long as a service does. */
export function isLongRunning(model: ProjectModel, file: LinkedFile): boolean {
  return programKindOf(model, file) === 'service';
}

/** Judged by the path below the workspace's root, then by what the file imports. */
export function programKindOf(model: ProjectModel, file: LinkedFile): ProgramKind {
  return model.remember<ProgramKind>('program kind', file.facts, 'service', () => {
    const path = pathInWorkspace(model.source.root, file.path);
    return kindOfPath(path) ?? kindOfFolders(model) ?? kindOfImports(file) ?? kindByPlatform(model, file);
  });
}

/** A workspace of its own among the examples or tests of a repository. */
function kindOfFolders({ source }: ProjectModel): ProgramKind | undefined {
  const kind = kindOfPath(`${source.folderInRepository}/index.ts`);
  return kind === 'front-end' ? undefined : kind;
}

function kindByPlatform({ source }: ProjectModel, file: LinkedFile): ProgramKind {
  const dependsOn = (name: string): boolean => source.dependencyRange(file.path, name) !== undefined;
  const isPageCode = usesDocument(file) || (PAGE_PACKAGES.some(dependsOn) && !SERVER_PACKAGES.some(dependsOn));
  return isPageCode ? 'front-end' : 'service';
}

/** What a package depends on that renders pages, and what it depends on if it does something else as well. */
const PAGE_PACKAGES = ['vue', 'react-dom', 'svelte', 'solid-js', '@angular/core', 'preact'];
const SERVER_PACKAGES =
  'express fastify koa hono @nestjs/core next nuxt @remix-run/node @sveltejs/kit ws electron bullmq @types/vscode graphql-yoga @apollo/server @trpc/server'.split(
    ' ',
  );

function pathInWorkspace(root: string, path: string): string {
  return path.startsWith(root) ? path.slice(root.length).replace(/^\//, '') : path;
}

const TEST_FOLDER =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|__fixtures__|mocks?|specs?|e2e|fixtures?|cypress|playwright|testing|conformance|[\w-]+-(?:tests?|e2e)|test-[\w-]+)(?<!test-fixtures)\//i;
const TEST_FILE =
  /[.-](?:spec|test|e2e|cy|bench|stories|fixture|mock)s?(?:-d)?\.[cm]?[jt]sx?$|(?:^|\/)(?:jest|vitest|test)[.-]?setup\b|(?:^|\/)mock(?:-\w+)*\.[cm]?[jt]sx?$/i;
const TOOL_FOLDER =
  /(?:^|\/)(?:scripts?|tools?|tooling|dev|dev-?tools|bin|cli|examples?|samples?|demos?|playgrounds?|sandbox(?:es)?|benchmarks?|[\w-]+-benchmarks?|benches|perf|migrations?|seed(?:s|er|ers|ing)?|codegen|generators?|schematics|templates?|docs?|website|storybook|build|compiler|bundler|dev-server|\.[\w-]+)\//i;
const TOOL_FILE = /(?:^|\/)(?:[\w.-]+\.config|gulpfile|migrate[\w-]*|Gruntfile|seed|cli)\.[cm]?[jt]s$/i;
const FRONT_END_FOLDER =
  /(?:^|\/)(?:components|hooks|pages|views|widgets|stores?|public|assets|frontend|front-end|(?:[\w-]+-)?browser|webview(?:-ui)?|renderer|web-?app|dashboard|storefront|admin-ui|ui|react(?:-[\w-]+)?|vue|svelte|angular|extension-ui)\//i;
/** The half of a product that runs in the browser, next to a `server` or `api`. */
const WEB_FOLDER = /(?:^|\/)(?:web|(?<!packages\/)client)\//i;
const SERVER_PART = /server|api|worker|backend/i;
const FRONT_END_FILE = /\.[jt]sx$|(?:^|\/)use[A-Z]\w*\.[jt]s$|\.(?:component|directive|pipe)\.ts$/;

/** The kind that a path below the root shows, or undefined. */
export function kindOfPath(path: string): ProgramKind | undefined {
  if (TEST_FOLDER.test(path) || TEST_FILE.test(path)) return 'test';
  if (TOOL_FOLDER.test(path) || TOOL_FILE.test(path)) return 'tool';
  if (FRONT_END_FOLDER.test(path) || FRONT_END_FILE.test(path)) return 'front-end';
  return WEB_FOLDER.test(path) && !SERVER_PART.test(path) ? 'front-end' : undefined;
}

const TEST_MODULE =
  /^(?:vitest|jest|@jest\/|mocha|chai|sinon|supertest|ava|tap|node:test|bun:test|@nestjs\/testing|@playwright\/test|cypress|@testing-library\/)/;
const TOOL_MODULE =
  /^(?:commander|yargs|@oclif\/|inquirer|@inquirer\/|ink|@clack\/|enquirer|ora|listr2?|nest-commander)(?:\/|$)/;
const FRONT_END_MODULE =
  /^(?:react(?:-dom|-router(?:-dom)?|-redux|-query)?|preact|vue(?:-router|x)?|svelte|solid-js|@angular\/(?:core|common|router)|@tanstack\/(?:react|vue)-|@reduxjs\/toolkit|zustand|pinia|mobx-react|swr|lit|@apollo\/client|@vue\/|@sveltejs\/kit|nuxt|@remix-run\/react|electron\/renderer|prosemirror-\w+|@tiptap\/|@codemirror\/|monaco-editor)(?:\/|$|(?<=-))/;

function kindOfImports({ facts }: LinkedFile): ProgramKind | undefined {
  const modules = new Set(facts.bindings.flatMap((binding) => binding.from?.module ?? []));
  for (const module of modules) {
    if (TEST_MODULE.test(module)) return 'test';
    if (TOOL_MODULE.test(module)) return 'tool';
    if (FRONT_END_MODULE.test(module)) return 'front-end';
  }
  return undefined;
}

/** Code of a page: it calls members of `document` or `window`. */
function usesDocument({ facts }: LinkedFile): boolean {
  return facts.calls.some(({ callee }) => callee.kind === 'member' && isPage(callee.object));
}

function isPage(value: Value): boolean {
  return value.kind === 'name'
    ? value.binding < 0 && /^(?:document|window|localStorage|sessionStorage)$/.test(value.name)
    : value.kind === 'member' && isPage(value.object);
}
