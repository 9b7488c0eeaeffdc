/**
 * Compares the findings of a run with the ledger. At the commit that was judged a verdict holds for exactly that line; at
 * another commit code has moved, so the verdict is carried to the finding of the same rule in the same file that fits best.
 */
import { placeOf } from './ledger.mjs';

/** A verdict is not carried over more lines than this: what stands there is probably other code. */
const FARTHEST_SHIFT = 200;

/**
 * @typedef {import('./ledger.mjs').Entry} Entry
 * @typedef {{ repository: string, commit: string, path: string, line: number, rule: string }} Place
 * @typedef {{ repository: string, commit: string, failure?: string }} Checkout
 * @typedef {object} Judgement
 * @property {boolean} isNew the ledger does not know it, not even as unjudged
 * @property {string} verdict
 * @property {string} reason
 * @property {{ commit: string, line: number }} [judgedAt] absent when it is new
 */

/**
 * @template {Place} P
 * @typedef {object} Comparison
 * @property {(P & Judgement)[]} findings in the given order
 * @property {Entry[]} vanished entries that no finding meets, of repositories and rules that were checked to the end
 */

/**
 * @template {Place} P
 * @param {object} run
 * @param {readonly P[]} run.findings
 * @param {readonly Entry[]} run.ledger
 * @param {readonly Checkout[]} run.checkouts every checkout of the run
 * @param {(rule: string) => boolean} run.isChecked whether findings of a rule were asked for
 * @returns {Comparison<P>}
 */
export function matchFindings({ findings, ledger, checkouts, isChecked }) {
  const known = new Map();
  const met = new Set();
  const relevant = ledger.filter((entry) => isChecked(entry.rule));
  for (const checkout of checkouts) {
    const here = findings.filter((finding) => isFrom(finding, checkout));
    const entries = relevant.filter(({ repository }) => repository === checkout.repository);
    for (const [finding, entry] of [...matchExactly(here, entries), ...matchShifted(here, entries, checkout)]) {
      if (isSoughtIn(entry, checkout, checkouts)) met.add(entry);
      if (isBetter(entry, known.get(finding), finding)) known.set(finding, entry);
    }
  }
  const isSought = (entry) => checkouts.some((one) => !one.failure && isSoughtIn(entry, one, checkouts));
  return {
    findings: findings.map((finding) => ({ ...finding, ...toJudgement(known.get(finding)) })),
    vanished: relevant.filter((entry) => isSought(entry) && !met.has(entry)),
  };
}

function toJudgement(entry) {
  if (entry === undefined) return { isNew: true, verdict: 'unjudged', reason: '' };
  const { verdict, reason, commit, line } = entry;
  return { isNew: false, verdict, reason, judgedAt: { commit, line } };
}

/** Whether it is this checkout that has to contain an entry's finding: where its own commit is checked, no other does. */
function isSoughtIn(entry, checkout, checkouts) {
  if (entry.repository !== checkout.repository) return false;
  return isFrom(entry, checkout) || !checkouts.some((other) => isFrom(entry, other));
}

function isFrom(place, { repository, commit }) {
  return place.repository === repository && place.commit === commit;
}

function matchExactly(findings, entries) {
  const byPlace = new Map(entries.map((entry) => [placeOf(entry), entry]));
  return findings.flatMap((finding) => {
    const entry = byPlace.get(placeOf(finding));
    return entry === undefined ? [] : [[finding, entry]];
  });
}

/** Entries of each other commit are matched apart, since one finding can have been judged at several commits. */
function matchShifted(findings, entries, { commit }) {
  const elsewhere = entries.filter((entry) => entry.commit !== commit);
  const groups = groupBy(elsewhere, (entry) => [entry.commit, entry.path, entry.rule].join('\t'));
  return groups.flatMap((group) => {
    const [{ path, rule }] = group;
    return alignLines(
      findings.filter((finding) => finding.path === path && finding.rule === rule),
      group,
    );
  });
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

/**
 * Pairs findings with entries of one file and rule so that as many as possible meet, none cross, and lines are as near as
 * they can be: code moves, but seldom past its neighbours.
 */
function alignLines(findings, entries) {
  const left = findings.toSorted(byLine);
  const right = entries.toSorted(byLine);
  /** The best pairs of what lies before both indexes. */
  const best = [...left, 'end'].map(() => [...right, 'end'].map(() => ({ pairs: [], distance: 0 })));
  for (const [row, finding] of left.entries()) {
    for (const [column, entry] of right.entries()) {
      const skipped = better(best[row][column + 1], best[row + 1][column]);
      best[row + 1][column + 1] = better(extend(best[row][column], finding, entry), skipped);
    }
  }
  return best[left.length][right.length].pairs;
}

function byLine(left, right) {
  return left.line - right.line;
}

function extend({ pairs, distance }, finding, entry) {
  const shift = Math.abs(finding.line - entry.line);
  if (shift > FARTHEST_SHIFT) return { pairs, distance };
  return { pairs: [...pairs, [finding, entry]], distance: distance + shift };
}

function better(left, right) {
  if (left.pairs.length !== right.pairs.length) return left.pairs.length > right.pairs.length ? left : right;
  return left.distance <= right.distance ? left : right;
}

/** The own commit's verdict first, then a verdict before none, then the nearest line, then the commit, for one order. */
function isBetter(candidate, current, { commit, line }) {
  if (current === undefined) return true;
  const rank = (entry) => [
    Number(entry.commit !== commit),
    Number(entry.verdict === 'unjudged'),
    Math.abs(entry.line - line),
    entry.commit,
  ];
  const [left, right] = [rank(candidate), rank(current)];
  const differing = left.findIndex((value, index) => value !== right[index]);
  return differing !== -1 && left[differing] < right[differing];
}
