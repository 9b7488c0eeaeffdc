/**
 * The ledger holds what a person decided about findings in public code: where, which rule, right or wrong, and why. It
 * never contains code, so that it can be published whatever the licence of the code it speaks of.
 */

/** `unjudged` marks a finding that was seen and not read yet. */
export const VERDICTS = ['defect', 'false alarm', 'debatable', 'unjudged'];

/** The order of an entry's properties in the file. */
const PROPERTIES = ['repository', 'commit', 'path', 'line', 'rule', 'verdict', 'reason'];
const LONGEST_REASON = 200;

/**
 * @typedef {object} Entry
 * @property {string} repository `owner/name`
 * @property {string} commit
 * @property {string} path from the repository's root, with `/`
 * @property {number} line from 1
 * @property {string} rule
 * @property {string} verdict one of {@link VERDICTS}
 * @property {string} reason one line; may be empty only where the verdict is `unjudged`
 */

/**
 * Reads entries, whether they come from the ledger or from judgements.
 * @param {unknown} value a list, as JSON.parse returns it
 * @param {string} source where it comes from, for messages
 * @returns {Entry[]} in the given order
 * @throws {Error} that names the first entry which is not of that form
 */
export function readEntries(value, source) {
  if (!Array.isArray(value)) throw new Error(`${source}: expected a list of entries.`);
  return value.map((entry, index) => {
    const problem = findProblem(entry);
    if (problem !== undefined) throw new Error(`${source}, entry ${index + 1}: ${problem}`);
    return Object.fromEntries(PROPERTIES.map((property) => [property, entry[property]]));
  });
}

function findProblem(entry) {
  if (typeof entry !== 'object' || entry === null) return 'expected an object.';
  const surplus = Object.keys(entry).find((property) => !PROPERTIES.includes(property));
  if (surplus !== undefined) return `unknown property ${surplus}.`;
  const { repository, commit, path, line, rule, verdict, reason } = entry;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) return 'repository must have the form owner/name.';
  if (!/^[\da-f]{40}$/.test(commit)) return 'commit must be a full hash.';
  if (typeof path !== 'string' || !/^[^/\\][^\\]*$/.test(path)) return "path must start at the repository's root.";
  if (!Number.isInteger(line) || line < 1) return 'line must be a whole number from 1.';
  if (!/^[a-z]+(-[a-z]+)+$/.test(rule)) return 'rule must be the name of a rule, without prefix.';
  if (!VERDICTS.includes(verdict)) return `verdict must be one of: ${VERDICTS.join(', ')}.`;
  return findReasonProblem(reason, verdict);
}

function findReasonProblem(reason, verdict) {
  if (typeof reason !== 'string' || /[\n\r`{}]|=>|;$/.test(reason))
    return 'reason must be one line of prose, without code.';
  if (reason.length > LONGEST_REASON) return `reason must not exceed ${LONGEST_REASON} characters.`;
  if (reason.trim() === '' && verdict !== 'unjudged') return `a verdict of "${verdict}" needs a reason.`;
  return undefined;
}

/**
 * Adds judgements to the ledger. A later judgement of the same place at the same commit replaces an earlier one.
 * @param {readonly Entry[]} ledger
 * @param {readonly Entry[]} judgements
 * @returns {Entry[]} in the ledger's order
 */
export function mergeEntries(ledger, judgements) {
  const byPlace = new Map([...ledger, ...judgements].map((entry) => [placeOf(entry), entry]));
  return [...byPlace.values()].sort(compareEntries);
}

/** The same for two entries, or an entry and a finding, exactly when they speak of the same place and rule. */
export function placeOf({ repository, commit, path, line, rule }) {
  return [repository, commit, path, line, rule].join('\t');
}

function compareEntries(left, right) {
  for (const property of PROPERTIES) {
    if (left[property] === right[property]) continue;
    return left[property] < right[property] ? -1 : 1;
  }
  return 0;
}

/**
 * @param {readonly Entry[]} entries
 * @returns {string} the ledger's text
 */
export function formatLedger(entries) {
  return `${JSON.stringify(entries, undefined, 2)}\n`;
}
