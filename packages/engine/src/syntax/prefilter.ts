/**
 * Which files can hold a finding. Reading words is some forty times cheaper than parsing, and most files of a workspace have
 * nothing to do with services. A file that is left out is still read when another one leads to it.
 */

/** Services, their containers, programs and entry points. */
const SERVICE_WORDS = new RegExp(
  [
    'hostwright',
    '\\bexecuteAsync\\b',
    'BackgroundService',
    'HostedService',
    'NestFactory',
    '@Injectable\\b',
    '@Module\\b',
    '\\bScope\\.',
    '@(?:Controller|Cron|Interval|Timeout|Processor|Process|OnEvent|EventPattern|MessagePattern|SubscribeMessage|WebSocketGateway)\\b',
    '\\bon(?:ModuleInit|ApplicationBootstrap|ModuleDestroy|ApplicationShutdown)\\b',
    '\\bbeforeApplicationShutdown\\b',
    '\\badd(?:Keyed)?(?:Singleton|Scoped|Transient)\\b',
    '\\btryAdd',
    'static\\s+(?:readonly\\s+)?inject\\b',
  ].join('|'),
);

/** Heads of loops that may have no end of their own; they count only where something waits. */
const LOOP_WORDS =
  /\bwhile\s*\(\s*(?:true\b|1\b|!|this\.|[\w$]+\s*(?:\)|===?\s*(?:undefined|null)))|\bfor\s*\([^;()]*;\s*;|\bdo\s*\{|\bfor\s+await\b/;

function mayHoldFinding(text: string): boolean {
  return SERVICE_WORDS.test(text) || (LOOP_WORDS.test(text) && text.includes('await'));
}

/** Says of a text whether it may hold a service, a registration or an endless loop. */
export type TextFilter = (text: string) => boolean;

/** The filter for a workspace; `ownWords` are names that its configuration teaches. */
export function buildTextFilter(ownWords: readonly string[]): TextFilter {
  if (ownWords.length === 0) return mayHoldFinding;
  const taught = new RegExp(ownWords.map((word) => `\\b${word.replaceAll(/[^\w$]/g, '')}\\b`).join('|'));
  return (text) => mayHoldFinding(text) || taught.test(text);
}
