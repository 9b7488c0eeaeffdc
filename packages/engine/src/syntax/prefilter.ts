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
  /\bwhile\s*\(\s*(?:true\b|1\b|!|this\.|[\w$]+\s*(?:\)|===?\s*(?:undefined|null)))|\bfor\s*\([^;]*;\s*;|\bdo\s*\{|\bfor\s+await\b/;

/** Say of a text what it may hold, by its words alone. */
export interface TextFilters {
  /** A loop without an end of its own that waits, or the words of a rule. */
  readonly mayHoldFinding: (text: string) => boolean;
  /** A service, a registration or a program: something that findings in other files may depend on. */
  readonly mayDeclareService: (text: string) => boolean;
}

/** The filters for a workspace: names that its configuration teaches, and patterns without which no rule reports. */
export function buildTextFilters(ownWords: readonly string[], ruleWords: readonly string[] = []): TextFilters {
  const names = ownWords.map((word) => `\\b${word.replaceAll(/[^\w$]/g, '')}\\b`);
  const taught = names.length > 0 ? new RegExp(names.join('|')) : undefined;
  const ruled = ruleWords.length > 0 ? new RegExp(ruleWords.join('|')) : undefined;
  const mayDeclareService = (text: string): boolean => SERVICE_WORDS.test(text) || (taught?.test(text) ?? false);
  return {
    mayDeclareService,
    mayHoldFinding: (text) => (LOOP_WORDS.test(text) && text.includes('await')) || (ruled?.test(text) ?? false),
  };
}
