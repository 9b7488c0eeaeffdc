/** The shape of scenarios and recordings; `dotnet/` reads the same JSON. */

import { readFileSync } from 'node:fs';

/** What a method of a scripted service does; the default is `ok`. Names that start with `async` or `until` wait for the driver. */
export interface ServiceScript {
  readonly name: string;
  readonly kind?: 'plain' | 'lifecycle' | 'background';
  readonly [method: string]: string | undefined;
}

export interface Operation {
  readonly op: 'abort' | 'requestStop' | 'advance' | 'start' | 'stop' | 'run' | 'waitForShutdown' | 'dispose';
  readonly signal?: string;
}

interface ScenarioBase {
  readonly id: string;
  /** The behaviours this scenario was written for. */
  readonly covers?: readonly string[];
}

export interface HostScenario extends ScenarioBase {
  readonly kind: 'host';
  readonly options?: {
    readonly servicesStartConcurrently?: boolean;
    readonly servicesStopConcurrently?: boolean;
    readonly shortStartupTimeout?: boolean;
    readonly shortShutdownTimeout?: boolean;
    readonly backgroundServiceExceptionBehavior?: 'stopHost' | 'ignore';
  };
  readonly services: readonly ServiceScript[];
  readonly gate?: { readonly waitForStart?: string; readonly stop?: string };
  readonly callbacks?: readonly {
    readonly on: 'started' | 'stopping' | 'stopped';
    readonly name: string;
    readonly does?: string;
  }[];
  readonly operations: readonly Operation[];
}

export interface DependencyScript {
  readonly service?: string;
  readonly many?: string;
  readonly key?: string;
  readonly optional?: boolean;
  readonly provider?: boolean;
  readonly scopeFactory?: boolean;
  readonly serviceKey?: boolean;
  readonly inheritedKey?: boolean;
}

export interface ClassScript {
  readonly deps?: readonly DependencyScript[];
  readonly disposable?: 'none' | 'sync' | 'async' | 'both';
  readonly construct?: string;
  readonly dispose?: string;
}

export interface RegistrationScript {
  readonly service: string;
  readonly class?: string;
  readonly factory?: string;
  readonly instance?: string;
  /** A factory that resolves this other service. */
  readonly forward?: string;
  readonly lifetime?: 'singleton' | 'scoped' | 'transient';
  readonly how?: 'add' | 'tryAdd' | 'tryAddEnumerable' | 'replace' | 'removeAll';
  /** `*` is the wildcard. */
  readonly key?: string;
}

export interface ContainerOperation {
  readonly op: 'scope' | 'get' | 'require' | 'list' | 'isService' | 'dispose' | 'disposeAsync';
  readonly name?: string;
  readonly service?: string;
  readonly key?: string;
  /** A scope; the root by default. */
  readonly in?: string;
}

export interface ContainerScenario extends ScenarioBase {
  readonly kind: 'container';
  readonly validateScopes?: boolean;
  readonly validateOnBuild?: boolean;
  readonly services: readonly string[];
  readonly classes?: Readonly<Record<string, ClassScript>>;
  readonly registrations: readonly RegistrationScript[];
  readonly operations: readonly ContainerOperation[];
}

export type Scenario = HostScenario | ContainerScenario;

/** A scenario and what happened when the real .NET host ran it. */
export interface Recording {
  readonly scenario: Scenario;
  readonly trace: readonly string[];
}

/** All recordings of a file under `recordings/`. */
export function readRecordings(name: 'behaviours' | 'generated'): readonly Recording[] {
  const text = readFileSync(new URL(`./recordings/${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Recording);
}
