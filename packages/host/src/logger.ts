/** The little logging the host needs, and a quiet console to send it to. */

import { token, type Token } from './tokens.js';

/** Severities, weakest first. */
export const logLevels = ['debug', 'info', 'warn', 'error', 'critical'] as const;

export type LogLevel = (typeof logLevels)[number];

/** Where the host and its services log. `detail` is an error or an object with more about the event. */
export interface Logger {
  debug(message: string, detail?: unknown): void;
  info(message: string, detail?: unknown): void;
  warn(message: string, detail?: unknown): void;
  error(message: string, detail?: unknown): void;
  critical(message: string, detail?: unknown): void;
}

/** The host's logger; injectable. */
export const Logger: Token<Logger> = token('Logger');

/** The events the host itself logs, by their numbers in .NET. */
export const hostLogEvents = {
  1: { name: 'Starting', level: 'debug' },
  2: { name: 'Started', level: 'debug' },
  3: { name: 'Stopping', level: 'debug' },
  4: { name: 'Stopped', level: 'debug' },
  5: { name: 'StoppedWithException', level: 'debug' },
  6: { name: 'ApplicationStartedException', level: 'critical' },
  7: { name: 'ApplicationStoppingException', level: 'critical' },
  8: { name: 'ApplicationStoppedException', level: 'critical' },
  9: { name: 'BackgroundServiceFaulted', level: 'error' },
  10: { name: 'BackgroundServiceStoppingHost', level: 'critical' },
  11: { name: 'HostedServiceStartupFaulted', level: 'error' },
} as const satisfies Record<number, { readonly name: string; readonly level: LogLevel }>;

export type HostLogEventId = keyof typeof hostLogEvents;

/** The `detail` of the host's own log entries. */
export interface HostLogDetail {
  readonly eventId: HostLogEventId;
  readonly eventName: string;
  readonly error?: unknown;
}

/** Logs one of the host's own events at its level. */
export function logHostEvent(logger: Logger, eventId: HostLogEventId, message: string, error?: unknown): void {
  const { name, level } = hostLogEvents[eventId];
  const detail: HostLogDetail =
    error === undefined ? { eventId, eventName: name } : { eventId, eventName: name, error };
  logger[level](message, detail);
}

/** What {@link createConsoleLogger} takes. */
export interface ConsoleLoggerOptions {
  /** The weakest level that is written; `info` by default. */
  readonly minimumLevel?: LogLevel;
  /** Receives each finished line; standard error by default, so that standard output stays the program's own. */
  readonly write?: (line: string) => void;
}

/** A logger that writes `level: message`, and below it the error of the entry if there is one. */
export function createConsoleLogger(options: ConsoleLoggerOptions = {}): Logger {
  const minimum = logLevels.indexOf(options.minimumLevel ?? 'info');
  const write = options.write ?? ((line) => void process.stderr.write(`${line}\n`));
  const at =
    (level: LogLevel) =>
    (message: string, detail?: unknown): void => {
      if (logLevels.indexOf(level) >= minimum) write(`${level}: ${message}${describeError(detail)}`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error'), critical: at('critical') };
}

/** A logger that forgets everything. */
export const silentLogger: Logger = createConsoleLogger({ write: () => undefined });

function describeError(detail: unknown): string {
  if (detail === undefined) return '';
  const error = isDetail(detail) ? detail.error : detail;
  if (error === undefined) return '';
  if (error instanceof Error) return `\n${error.stack ?? error.message}`;
  return ` ${typeof error === 'string' ? error : safeJson(error)}`;
}

function isDetail(detail: unknown): detail is HostLogDetail {
  return typeof detail === 'object' && detail !== null && 'eventId' in detail;
}

function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}
