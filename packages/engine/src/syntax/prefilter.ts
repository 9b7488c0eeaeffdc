/**
 * Which files can say something at all. Reading words is some forty times cheaper than parsing, and most files of a
 * workspace have nothing to do with services. A file that is left out is still read when another one leads to it.
 */

const WORDS = new RegExp(
  [
    // Cancellation and stop flags.
    'AbortSignal',
    'AbortController',
    'AbortOptions',
    '\\bsignal\\b',
    '\\baborted\\b',
    'throwIfAborted',
    // Loops without an end of their own.
    '\\bwhile\\s*\\(\\s*(?:true|1|!?this\\.|!)',
    '\\bfor\\s*\\(\\s*;\\s*;',
    '\\bdo\\s*\\{',
    // Services, their containers and their entry points.
    'hostwright',
    '\\bexecuteAsync\\b',
    'BackgroundService',
    'HostedService',
    'NestFactory',
    '@Injectable\\b',
    '@Module\\b',
    '@Global\\b',
    '\\bScope\\.',
    '@(?:Cron|Interval|Timeout|Processor|Process|OnEvent|EventPattern|MessagePattern|SubscribeMessage|WebSocketGateway)\\b',
    '\\bon(?:ModuleInit|ApplicationBootstrap|ModuleDestroy|ApplicationShutdown)\\b',
    '\\bbeforeApplicationShutdown\\b',
    '\\badd(?:Keyed)?(?:Singleton|Scoped|Transient)\\b',
    '\\btryAdd',
    'static\\s+(?:readonly\\s+)?inject\\b',
  ].join('|'),
);

/** Says of a text whether it may hold a service, a registration, a signal or an endless loop. */
export type TextFilter = (text: string) => boolean;

/** The filter for a workspace; `ownWords` are names that its configuration teaches. */
export function buildTextFilter(ownWords: readonly string[]): TextFilter {
  if (ownWords.length === 0) return (text) => WORDS.test(text);
  const taught = new RegExp(ownWords.map((word) => `\\b${word.replaceAll(/[^\w$]/g, '')}\\b`).join('|'));
  return (text) => WORDS.test(text) || taught.test(text);
}
