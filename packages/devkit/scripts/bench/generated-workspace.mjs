/**
 * Writes a workspace to measure with: features of a NestJS back end, background workers, plain modules and React-like
 * views, in about the proportions and lengths of real code. The same seed gives the same files.
 */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRepository } from '../files.mjs';

/** Kinds of files, how many of a hundred they are, and how one is written. */
const KINDS = [
  { share: 30, folder: 'web/views', write: viewFile, extension: 'tsx' },
  { share: 10, folder: 'web/hooks', write: hookFile, extension: 'ts' },
  { share: 22, folder: 'shared', write: utilityFile, extension: 'ts' },
  { share: 10, folder: 'types', write: typesFile, extension: 'ts' },
  { share: 10, folder: 'api/services', write: nestServiceFile, extension: 'ts' },
  { share: 6, folder: 'api/controllers', write: nestControllerFile, extension: 'ts' },
  { share: 4, folder: 'api/modules', write: nestModuleFile, extension: 'ts' },
  { share: 3, folder: 'workers', write: workerFile, extension: 'ts' },
  { share: 5, folder: 'clients', write: clientFile, extension: 'ts' },
];

const NOUNS = words(`
  order invoice customer parcel basket refund voucher supplier warehouse payment shipment article price review return
  contract ticket tenant booking ledger
`);
const VERBS = words('load store merge check count list rename archive import export sum sort');

const STUBS = {
  '@nestjs/common': `
export declare enum Scope { DEFAULT, TRANSIENT, REQUEST }
export interface ModuleMetadata { imports?: unknown[]; providers?: unknown[]; controllers?: unknown[]; exports?: unknown[] }
export interface OnModuleInit { onModuleInit(): unknown }
export interface OnModuleDestroy { onModuleDestroy(): unknown }
export declare function Injectable(options?: { scope?: Scope }): ClassDecorator;
export declare function Controller(path?: string): ClassDecorator;
export declare function Module(metadata: ModuleMetadata): ClassDecorator;
export declare function Get(path?: string): MethodDecorator;
export declare function Post(path?: string): MethodDecorator;
export declare function Body(): ParameterDecorator;
export declare function Param(name: string): ParameterDecorator;
`,
  react: `
export declare function useState<T>(initial: T): [T, (value: T) => void];
export declare function useEffect(effect: () => void | (() => void), dependencies?: unknown[]): void;
export declare function useMemo<T>(make: () => T, dependencies: unknown[]): T;
declare global { namespace JSX { interface IntrinsicElements { [name: string]: unknown } } }
`,
};

/** Writes `count` files below `folder`, together with a tsconfig and what they import. */
export function generateWorkspace(folder, { count = 3000, seed = 1 } = {}) {
  const random = mulberry32(seed);
  writeSurroundings(folder);
  const totals = KINDS.map(({ share }) => Math.max(1, Math.round((count * share) / 100)));
  for (const [kind, { folder: part, write, extension }] of KINDS.entries()) {
    for (let index = 0; index < totals[kind]; index++) {
      const name = nameOf(index);
      const context = { index, name, type: toPascalCase(name), random, totals: countsOf(totals) };
      writeText(join(folder, 'src', part, `${name}.${extension}`), write(context));
    }
  }
}

function words(text) {
  return text.trim().split(/\s+/);
}

function countsOf(totals) {
  return Object.fromEntries(KINDS.map(({ folder }, kind) => [folder, totals[kind]]));
}

function writeSurroundings(folder) {
  const compilerOptions = {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    jsx: 'preserve',
    strict: true,
    experimentalDecorators: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    paths: { '@shared/*': ['./src/shared/*'], '@types/*': ['./src/types/*'] },
  };
  writeText(join(folder, 'package.json'), JSON.stringify({ name: 'generated', private: true, type: 'module' }));
  writeText(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  for (const [name, text] of Object.entries(STUBS)) {
    writeText(join(folder, 'node_modules', name, 'package.json'), JSON.stringify({ name, types: 'index.d.ts' }));
    writeText(join(folder, 'node_modules', name, 'index.d.ts'), text);
  }
  mkdirSync(join(folder, 'node_modules/@hostwright'), { recursive: true });
  symlinkSync(inRepository('packages/host'), join(folder, 'node_modules/@hostwright/host'), 'junction');
}

function utilityFile({ index, name, type, random, totals }) {
  const other = neighbour(index, totals['shared'], random);
  const parts = repeat(random, 3, 28, (at) => {
    const verb = pick(VERBS, random);
    return `
/** ${toPascalCase(verb)}s the ${name.replaceAll('-', ' ')}s that were given. */
export function ${verb}${type}${at}(items: readonly ${type}Row[], limit = ${1 + Math.floor(random() * 500)}): ${type}Row[] {
  const found = new Map<string, ${type}Row>();
  for (const item of items) {
    if (item.amount < 0 || item.label.trim() === '') continue;
    const known = found.get(item.id);
    if (known === undefined || known.amount < item.amount) found.set(item.id, { ...item, label: item.label.trim() });
  }
  return [...found.values()].sort((left, right) => left.amount - right.amount).slice(0, limit);
}
`;
  });
  const head =
    other === undefined ? '' : `import type { ${toPascalCase(nameOf(other))}Row } from './${nameOf(other)}';\n`;
  const use = other === undefined ? 'string' : `${toPascalCase(nameOf(other))}Row['id']`;
  return `${head}
export interface ${type}Row {
  readonly id: string;
  readonly label: string;
  readonly amount: number;
  readonly parent?: ${use};
}
${parts.join('')}`;
}

function typesFile({ type, random }) {
  const parts = repeat(random, 2, 20, (at) => {
    const fields = repeat(
      random,
      3,
      12,
      (field) => `  readonly ${pick(NOUNS, random)}${field}: ${pick(TYPES, random)};`,
    );
    return `\nexport interface ${type}Shape${at} {\n${fields.join('\n')}\n}\n`;
  });
  return `export type ${type}State = 'new' | 'open' | 'closed' | 'lost';\n${parts.join('')}`;
}

const TYPES = [
  'string',
  'number',
  'boolean',
  'Date',
  'readonly string[]',
  'Record<string, number>',
  'Map<string, Date>',
];

function viewFile({ index, type, random, totals }) {
  const shared = nameOf(Math.floor(random() * totals['shared']));
  const hook = nameOf(Math.floor(random() * totals['web/hooks']));
  const sections = repeat(random, 2, 32, (at) => {
    return `
      <section className="part-${at}" aria-label={\`\${title} ${at}\`}>
        <h2>{title.toUpperCase()}</h2>
        {rows.length === 0 ? <p>Nothing here yet.</p> : null}
        <ul>
          {rows.map((row) => (
            <li key={row.id} onClick={() => setChosen(row.id)} className={row.id === chosen ? 'chosen' : ''}>
              {row.label}: {row.amount.toFixed(${at % 4})}
            </li>
          ))}
        </ul>
      </section>`;
  });
  return `import { useMemo, useState } from 'react';
import type { ${toPascalCase(shared)}Row } from '@shared/${shared}';
import { use${toPascalCase(hook)} } from '../hooks/${hook}';

interface Props {
  readonly title: string;
  readonly items: readonly ${toPascalCase(shared)}Row[];
  readonly onChoose?: (id: string) => void;
}

export function ${type}View${index}({ title, items, onChoose }: Props) {
  const [chosen, setChosen] = useState<string>('');
  const shown = use${toPascalCase(hook)}(items.length);
  const rows = useMemo(() => items.filter((item) => item.amount > 0).slice(0, shown), [items, shown]);
  if (chosen !== '') onChoose?.(chosen);
  return (
    <div className="view">${sections.join('')}
    </div>
  );
}
`;
}

function hookFile({ type, random }) {
  const cancelled = random() < 0.3;
  const effects = repeat(random, 1, 10, (at) =>
    cancelled
      ? `
  useEffect(() => {
    const controller = new AbortController();
    void fetch(\`/api/${at}?limit=\${limit}\`, { signal: controller.signal }).then(() => setSize(limit + ${at}));
    return () => controller.abort();
  }, [limit]);
`
      : `
  useEffect(() => {
    if (limit > ${at}) setSize(limit - ${at});
  }, [limit]);
`,
  );
  return `import { useEffect, useState } from 'react';

export function use${type}(limit: number): number {
  const [size, setSize] = useState(limit);
${effects.join('')}
  return size;
}
`;
}

function nestServiceFile({ index, name, type, random, totals }) {
  const other = neighbour(index, totals['api/services'], random);
  const shared = nameOf(Math.floor(random() * totals['shared']));
  const otherType = other === undefined ? undefined : toPascalCase(nameOf(other));
  const methods = repeat(random, 3, 24, (at) => {
    const verb = pick(VERBS, random);
    return `
  async ${verb}${type}${at}(ids: readonly string[]): Promise<${toPascalCase(shared)}Row[]> {
    const rows: ${toPascalCase(shared)}Row[] = [];
    for (const id of ids) {
      const answer = await fetch(\`https://store.example/${name}/\${id}\`);
      if (!answer.ok) throw new Error(\`The ${name} \${id} cannot be read: \${answer.status}\`);
      rows.push((await answer.json()) as ${toPascalCase(shared)}Row);
    }
    return rows.filter((row) => row.amount > ${at});
  }
`;
  });
  const scoped = random() < 0.1 ? '{ scope: Scope.REQUEST }' : '';
  const hooks = random() < 0.15 ? HOOKS : '';
  return `import { Injectable${scoped ? ', Scope' : ''} } from '@nestjs/common';
import type { ${toPascalCase(shared)}Row } from '@shared/${shared}';
${otherType ? `import { ${otherType}Service } from './${nameOf(other)}';\n` : ''}
@Injectable(${scoped})
export class ${type}Service {
${otherType ? `  constructor(private readonly ${toCamelCase(nameOf(other))}: ${otherType}Service) {}\n` : ''}${hooks}${methods.join('')}}
`;
}

const HOOKS = `
  #timer: ReturnType<typeof setInterval> | undefined;

  onModuleInit(): void {
    this.#timer = setInterval(() => void this.refresh(), 60_000);
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  private async refresh(): Promise<void> {
    await fetch('https://store.example/refresh', { method: 'POST' });
  }
`;

function nestControllerFile({ index, name, type, random, totals }) {
  const service = nameOf(index % totals['api/services']);
  const routes = repeat(
    random,
    3,
    10,
    (at) => `
  @Get('${pick(VERBS, random)}/${at}/:id')
  async route${at}(@Param('id') id: string): Promise<{ id: string; found: boolean }> {
    const found = this.service !== undefined && id.length > ${at};
    return { id, found };
  }
`,
  );
  return `import { Controller, Get, Param } from '@nestjs/common';
import { ${toPascalCase(service)}Service } from '../services/${service}';

@Controller('${name}')
export class ${type}Controller {
  constructor(private readonly service: ${toPascalCase(service)}Service) {}
${routes.join('')}}
`;
}

function nestModuleFile({ index, type, random, totals }) {
  const services = repeat(random, 1, 8, (at) => nameOf((index * 3 + at) % totals['api/services']));
  const controller = nameOf(index % totals['api/controllers']);
  const before = index > 0 ? nameOf(index - 1) : undefined;
  const unique = [...new Set(services)];
  return `import { Module } from '@nestjs/common';
import { ${toPascalCase(controller)}Controller } from '../controllers/${controller}';
${unique.map((name) => `import { ${toPascalCase(name)}Service } from '../services/${name}';`).join('\n')}
${before ? `import { ${toPascalCase(before)}Module } from './${before}';\n` : ''}
@Module({
  imports: [${before ? `${toPascalCase(before)}Module` : ''}],
  controllers: [${toPascalCase(controller)}Controller],
  providers: [${unique.map((name) => `${toPascalCase(name)}Service`).join(', ')}],
  exports: [${toPascalCase(unique[0])}Service],
})
export class ${type}Module {}
`;
}

/** Most are right; some hold a fault, as in real code. */
function workerFile({ index, name, type, random, totals }) {
  const client = nameOf(Math.floor(random() * totals['clients']));
  const fault = random() < 0.1;
  const steps = repeat(
    random,
    1,
    6,
    (at) => `
  private async step${at}(signal: AbortSignal): Promise<number> {
    const rows = await this.client.call${0}('${name}-${at}', signal);
    let total = 0;
    for (const row of rows) {
      signal.throwIfAborted();
      total += row.length;
    }
    return total;
  }
`,
  );
  return `import { BackgroundService, delay, type ServiceCollection } from '@hostwright/host';
import { ${toPascalCase(client)}Client } from '../clients/${client}';

export class ${type}Worker extends BackgroundService {
  static inject = [${toPascalCase(client)}Client] as const;

  constructor(private readonly client: ${toPascalCase(client)}Client) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (${fault ? 'true' : '!signal.aborted'}) {
      const done = ${fault ? `(await this.client.call0('${name}')).length` : 'await this.step0(signal)'};
      await delay(done > ${index} ? 1_000 : 30_000${fault ? '' : ', signal'});
    }
  }
${steps.join('')}}

export function add${type}Worker(services: ServiceCollection): void {
  services.${random() < 0.1 ? 'addScoped' : 'addSingleton'}(${toPascalCase(client)}Client);
  services.addHostedService(${type}Worker);
}
`;
}

function clientFile({ name, type, random }) {
  const calls = repeat(
    random,
    1,
    8,
    (at) => `
  async call${at}(path: string, signal?: AbortSignal): Promise<string[]> {
    const answer = await fetch(\`https://${name}.example/\${path}\`, signal ? { signal } : {});
    return (await answer.text()).split('\\n').filter((line) => line !== '');
  }
`,
  );
  return `/** Talks to the ${name.replaceAll('-', ' ')} service. */\nexport class ${type}Client {${calls.join('')}}\n`;
}

function nameOf(index) {
  const noun = NOUNS[index % NOUNS.length];
  const verb = VERBS[Math.floor(index / NOUNS.length) % VERBS.length];
  return `${noun}-${verb}-${Math.floor(index / (NOUNS.length * VERBS.length))}`;
}

function toPascalCase(name) {
  return name.replaceAll(/(?:^|-)([a-z\d])/g, (_, letter) => letter.toUpperCase());
}

function toCamelCase(name) {
  return name.replaceAll(/-([a-z\d])/g, (_, letter) => letter.toUpperCase());
}

/** An earlier file of the same kind, for two files in three; earlier, so that imports do not go in circles. */
function neighbour(index, total, random) {
  return index === 0 || random() < 0.33 ? undefined : Math.floor(random() * Math.min(index, total));
}

/** `write` between `least` and `most` times, small numbers more often: lengths of files are no bell. */
function repeat(random, least, most, write) {
  const count = least + Math.floor((most - least + 1) * random() ** 2);
  return Array.from({ length: count }, (_, at) => write(at));
}

function pick(words, random) {
  return words[Math.floor(random() * words.length)];
}

function writeText(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A small generator of numbers from 0 to 1 with a seed; enough for variety. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = Math.trunc((state + 0x6d_2b_79_f5) % 2 ** 32);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
