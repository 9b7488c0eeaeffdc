/**
 * What names of functions mean by convention, where neither a declaration nor a table of API facts tells. Every judgement by
 * name is here, so that all rules share it and one test shows it.
 */

/** `this.logger.warn(…)`, `console.error(…)`, `log.info(…)`: an object that logs, and what it is asked to do. */
const LOGGER_NAME = /^(?:console|#?_?(?:logger|logs?|\w*Logger|\w*Log)|tracer|span|Sentry|newrelic|rollbar)$/;
const LOGGER_METHOD =
  /^(?:log|debug|info|warn|warning|error|err|fatal|trace|verbose|notice|critical|silly|success|captureException|captureMessage|recordException|addEvent|setStatus|setAttributes?)$/;

/** Functions that log by their own name: `logError(error)`, `log('…')`, `debug('…')`. */
const LOG_FUNCTION =
  /^(?:log|debug|warn|trace|logger|consola)$|^log[A-Z]\w*$|^report(?:Error|Exception)$|^capture(?:Error|Exception)$/;

/** Whether a call writes to a log, by the names of what is called and of what it is called on. */
export function isLogging(owner: string, name: string): boolean {
  return (LOGGER_NAME.test(owner) && LOGGER_METHOD.test(name)) || LOG_FUNCTION.test(name);
}

const METRIC =
  /^(?:increment|decrement|inc|dec|observe|gauge|histogram|timing|startTimer|record|counter|setGauge|emitMetric|addMetric)$/;

/** Whether a call counts or measures something. */
export function isMetric(name: string): boolean {
  return METRIC.test(name);
}

/** Whether a call shows something to a person, as editors' APIs do: its promise settles with the answer. */
export function isNotice(name: string, owner: string): boolean {
  if (name === 'show' || name === 'open') return /(?:dialog|notification|toast|modal|popup)$/i.test(owner);
  return /^show\w*(?:Message|MessageBox|Box|Notification|Toast|Error|Warning|Info|Dialog|Document)$/.test(name);
}

/** Whether a call sends something to the other side of a connection between an editor and its extensions. */
export function isSentToProxy(name: string, owner: string): boolean {
  return name.startsWith('$') && /proxy$/i.test(owner);
}

const REQUEST =
  /^(?:fetch|send|save|update|upsert|insert|create|remove|query|execute|exec|request|post|put|patch|publish|enqueue|connect|upload|download|load|sync|aggregate|transaction|addBulk|addJob|findMany|findOne|findFirst|findUnique|findAll|findById|countDocuments)(?=[A-Z]|$)/;

/** Whether a member of this name is one that asks a database, a broker or another service, so that it gives a promise. */
export function isRequestName(name: string): boolean {
  return REQUEST.test(name);
}

const DELAY =
  /^(?:delay|sleep|wait|waitFor|pause|backoff|timeout|setTimeout|setImmediate|throttle|idle|nextTick|tick)$|^(?:delay|sleep|wait|pause|backoff)(?:For)?(?:Ms|Seconds|Millis|Milliseconds|Time|Async|Interval|Timeout|Random|Jitter|Backoff|A|Until)?$|(?:Delay|Sleep|Pause|Backoff)$/i;

/** Whether a function of this name does nothing but let time pass. */
export function isDelayName(name: string): boolean {
  return DELAY.test(name);
}

/** Members of built-in values that do not fail when they are called with what they expect. */
const BUILT_IN = new Set(
  (
    'add at bind clear concat delete endsWith entries every fill filter find findIndex findLast flat forEach freeze from get ' +
    'getTime has hasOwn includes indexOf isArray isInteger join keys lastIndexOf map match matchAll max min now of padEnd ' +
    'padStart pop push random reduce repeat replace replaceAll reverse round ceil floor set shift slice some sort splice split ' +
    'startsWith substring test toFixed toISOString toLowerCase toString toUpperCase trim trimEnd trimStart unref ref unshift ' +
    'values clearTimeout clearInterval clearImmediate hasRef valueOf abs pow sqrt assign hrtime uptime memoryUsage abort ' +
    'unsubscribe removeListener removeAllListeners off removeEventListener'
  ).split(' '),
);

/** Whether a member of this name is one of the language's or the platform's that does not fail in ordinary use. */
export function isBuiltInMember(name: string): boolean {
  return BUILT_IN.has(name);
}

/** Members by which objects take callbacks that they call for each event, without waiting for what they return. */
const LISTENING = /^(?:on|once|addListener|prependListener|prependOnceListener|addEventListener|subscribe|onAny)$/;

/** Whether a member of this name registers a listener. */
export function isListening(name: string): boolean {
  return LISTENING.test(name);
}

const CLOSING =
  /^(?:stop|close|end|shut[dD]own|dispose|destroy|disconnect|\$disconnect|quit|drain|flush|terminate|tear[dD]own|clean[uU]p|finish|kill|release|deregister|unsubscribe|gracefully|exit|@@asyncDispose)(?![a-z])/;

/** Whether a function of this name ends something that has been working. */
export function isClosingName(name: string): boolean {
  return CLOSING.test(name);
}
