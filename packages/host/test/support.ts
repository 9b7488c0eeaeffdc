/** What several test files need: a turn of the event loop, a logger that remembers, hosts without signals. */

import {
  Host,
  silentLogger,
  type HostApplicationBuilder,
  type HostApplicationBuilderSettings,
  type Logger,
} from '@hostwright/host';

export interface Entry {
  readonly level: string;
  readonly message: string;
  readonly detail: unknown;
}

/** Lets everything run that waits for promises or immediates only. */
export async function idle(turns = 3): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** A logger whose entries can be looked at. */
export function createRecordingLogger(): { readonly logger: Logger; readonly entries: Entry[] } {
  const entries: Entry[] = [];
  const at =
    (level: string) =>
    (message: string, detail?: unknown): void =>
      void entries.push({ level, message, detail });
  const logger = {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    critical: at('critical'),
  };
  return { logger, entries };
}

/** The numbers of the host's own events among the entries. */
export function eventIds(entries: readonly Entry[]): readonly unknown[] {
  return entries.flatMap(({ detail }) =>
    typeof detail === 'object' && detail !== null && 'eventId' in detail ? [detail.eventId] : [],
  );
}

/** A builder with nothing from outside and no signal handlers. */
export function emptyBuilder(settings: HostApplicationBuilderSettings = {}): HostApplicationBuilder {
  return Host.createEmptyApplicationBuilder({ handleSignals: false, logger: silentLogger, ...settings });
}
