/** What the verdicts add up to, per rule and per repository. */

const COLUMNS = ['findings', 'defects', 'false alarms', 'debatable', 'unjudged', 'precision'];

/**
 * @typedef {{ repository: string, rule: string, verdict: string }} Judged
 */

/**
 * Counts the verdicts per rule or repository; a new finding counts as unjudged.
 * @param {readonly Judged[]} findings
 * @param {'rule' | 'repository'} property what a row is about
 * @param {readonly string[]} names the rows that are listed even where they have no findings
 * @returns {string[][]} the rows of a table, the heading first, a sum at the end where there is more than one row
 */
export function tabulate(findings, property, names = []) {
  const keys = [...new Set([...names, ...findings.map((finding) => finding[property])])].sort();
  const rows = keys.map((key) =>
    toRow(
      key,
      findings.filter((finding) => finding[property] === key),
    ),
  );
  return [[property, ...COLUMNS], ...rows, ...(keys.length > 1 ? [toRow('all', findings)] : [])];
}

function toRow(name, findings) {
  const count = (verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  const [defects, falseAlarms] = [count('defect'), count('false alarm')];
  const counts = [findings.length, defects, falseAlarms, count('debatable'), count('unjudged')];
  return [name, ...counts.map(String), formatPrecision(defects, falseAlarms)];
}

/** Defects among what was decided; debatable findings count for neither side. */
function formatPrecision(defects, falseAlarms) {
  const decided = defects + falseAlarms;
  return decided === 0 ? '' : `${Math.floor((100 * defects) / decided)} %`;
}
