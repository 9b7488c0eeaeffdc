/** The ecosystem run's pure parts: which verdict a finding gets, what a ledger may contain, and what it adds up to. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nameOfFolder, nameOfRemote } from '../scripts/ecosystem/checkout.mjs';
import { readJudgements } from '../scripts/ecosystem/judgements.mjs';
import { formatLedger, mergeEntries, readEntries, type Entry } from '../scripts/ecosystem/ledger.mjs';
import { matchFindings } from '../scripts/ecosystem/match-findings.mjs';
import { formatJson, formatReport } from '../scripts/ecosystem/report.mjs';
import { tabulate } from '../scripts/ecosystem/tally.mjs';

const OLD = 'a'.repeat(40);
const NEW = 'b'.repeat(40);
const RULE = 'no-some-fault';

function place(line: number, changes: Partial<Entry> = {}) {
  return { repository: 'owner/name', commit: NEW, path: 'src/a.ts', line, rule: RULE, ...changes };
}

function entry(line: number, changes: Partial<Entry> = {}): Entry {
  return { ...place(line), verdict: 'defect', reason: `judged at ${line}`, ...changes };
}

interface Run {
  readonly findings: readonly ReturnType<typeof place>[];
  readonly ledger: readonly Entry[];
  readonly checkouts?: readonly { repository: string; commit: string; failure?: string }[];
  readonly isChecked?: (rule: string) => boolean;
}

/** Verdicts by line, `new` where the ledger knows none, and the lines of what vanished. */
function compare({ findings, ledger, checkouts = [place(1)], isChecked = () => true }: Run) {
  const { findings: judged, vanished } = matchFindings({ findings, ledger, checkouts, isChecked });
  return {
    judged: judged.map(({ line, isNew, reason }) => `${line}: ${isNew ? 'new' : reason}`),
    vanished: vanished.map(({ line }) => line),
  };
}

describe('matchFindings at the commit that was judged', () => {
  test('a verdict holds for its line and no other', () => {
    const run = compare({ findings: [place(5), place(6)], ledger: [entry(5), entry(7)] });
    expect(run).toEqual({ judged: ['5: judged at 5', '6: new'], vanished: [7] });
  });

  test.each<Partial<Entry>>([{ rule: 'no-other-fault' }, { path: 'src/b.ts' }, { repository: 'owner/fork' }])(
    'a verdict about %j is not about this finding',
    (changes) => {
      expect(compare({ findings: [place(5)], ledger: [entry(5, changes)] }).judged).toEqual(['5: new']);
    },
  );

  test('two findings of a rule on one line share its verdict', () => {
    const run = compare({ findings: [place(5), place(5)], ledger: [entry(5)] });
    expect(run.judged).toEqual(['5: judged at 5', '5: judged at 5']);
  });
});

describe('matchFindings at another commit', () => {
  const judged = (...lines: number[]) => lines.map((line) => entry(line, { commit: OLD }));

  test.each([
    { what: 'the nearest of several', found: [40], known: [10, 45], expected: ['40: judged at 45'], lost: [10] },
    {
      what: 'in order when all have moved',
      found: [40, 60],
      known: [10, 30],
      expected: ['40: judged at 10', '60: judged at 30'],
      lost: [],
    },
    { what: 'to one finding only', found: [40, 42], known: [42], expected: ['40: new', '42: judged at 42'], lost: [] },
    { what: 'never to code far away', found: [400], known: [10], expected: ['400: new'], lost: [10] },
  ])('verdicts are carried $what', ({ found, known, expected, lost }) => {
    const run = compare({ findings: found.map((line) => place(line)), ledger: judged(...known) });
    expect(run).toEqual({ judged: expected, vanished: lost });
  });

  test('the verdict at the own commit comes first, and the older one has not vanished', () => {
    const own = entry(50, { verdict: 'false alarm', reason: 'judged again' });
    const run = compare({ findings: [place(50)], ledger: [entry(48, { commit: OLD }), own] });
    expect(run).toEqual({ judged: ['50: judged again'], vanished: [] });
  });

  test('an entry whose own commit is checked too is looked for there alone', () => {
    const ledger = [entry(5, { commit: OLD }), entry(90, { commit: OLD })];
    const run = compare({
      findings: [place(5, { commit: OLD }), place(92)],
      ledger,
      checkouts: [place(1), place(1, { commit: OLD })],
    });
    expect(run).toEqual({ judged: ['5: judged at 5', '92: judged at 90'], vanished: [90] });
  });
});

describe('matchFindings reports as vanished only what was looked for', () => {
  test.each([
    { what: 'another repository', run: { ledger: [entry(5, { repository: 'owner/other' })] } },
    { what: 'a rule that was left out', run: { ledger: [entry(5)], isChecked: () => false } },
    { what: 'a check that failed', run: { ledger: [entry(5)], checkouts: [{ ...place(1), failure: 'Exit code 3.' }] } },
  ])('$what', ({ run }) => {
    expect(compare({ findings: [], ...run }).vanished).toEqual([]);
  });

  test('and what was found before a check failed keeps its verdict', () => {
    const checkouts = [{ ...place(1), failure: 'Exit code 3.' }];
    expect(compare({ findings: [place(5)], ledger: [entry(5)], checkouts }).judged).toEqual(['5: judged at 5']);
  });
});

describe('the ledger', () => {
  test('a later judgement of the same place replaces the earlier one, and the order is always the same', () => {
    const again = entry(9, { verdict: 'debatable', reason: 'read once more' });
    const merged = mergeEntries(
      [entry(9), entry(3, { path: 'src/b.ts' })],
      [again, entry(10), entry(9, { commit: OLD })],
    );
    expect(merged.map(({ commit, path, line, reason }) => [commit, path, line, reason])).toEqual([
      [OLD, 'src/a.ts', 9, 'judged at 9'],
      [NEW, 'src/a.ts', 9, 'read once more'],
      [NEW, 'src/a.ts', 10, 'judged at 10'],
      [NEW, 'src/b.ts', 3, 'judged at 3'],
    ]);
    expect(mergeEntries([], merged.toReversed())).toEqual(merged);
  });

  test.each([
    { wrong: { repository: 'name' }, problem: 'owner/name' },
    { wrong: { commit: 'b0b' }, problem: 'full hash' },
    { wrong: { path: '/src/a.ts' }, problem: 'root' },
    { wrong: { line: 0 }, problem: 'whole number' },
    { wrong: { rule: 'hostwright/no-some-fault' }, problem: 'name of a rule' },
    { wrong: { verdict: 'true' }, problem: 'one of: defect' },
    { wrong: { reason: '' }, problem: 'needs a reason' },
    { wrong: { reason: 'while (true) { await next(); }' }, problem: 'without code' },
    { wrong: { author: 'me' }, problem: 'unknown property author' },
  ])('refuses $wrong', ({ wrong, problem }) => {
    expect(() => readEntries([entry(1), { ...entry(2), ...wrong }], 'ledger.json')).toThrow(
      new RegExp(`^ledger\\.json, entry 2: .*${problem}`),
    );
  });

  test('what is checked in is well-formed and in order', () => {
    const path = new URL('../ecosystem/ledger.json', import.meta.url);
    const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
    const entries = readEntries(JSON.parse(text), 'ledger.json');
    expect(entries.length).toBeGreaterThan(0);
    expect(formatLedger(mergeEntries([], entries))).toBe(text);
  });
});

describe('readJudgements', () => {
  const context = { source: 'judged.tsv', commits: new Map([['owner/name', NEW]]) };

  test('columns may stand in any order, and a commit may come from the checkouts', () => {
    const text =
      'verdict\tline\trule\tpath\trepository\treason\r\ndefect\t5\tno-some-fault\tsrc/a.ts\towner/name\twhy\r\n\r\n';
    expect(readJudgements(text, context)).toEqual([entry(5, { reason: 'why' })]);
  });

  test('JSON is read too, and an own commit is kept', () => {
    const judged = [entry(5, { commit: OLD })];
    expect(readJudgements(JSON.stringify(judged), context)).toEqual(judged);
  });

  test('a repository that was not checked out needs its commit', () => {
    const judged = JSON.stringify([{ ...entry(5), repository: 'owner/other', commit: undefined }]);
    expect(() => readJudgements(judged, context)).toThrow('judged.tsv, entry 1: commit must be a full hash.');
  });
});

describe('tabulate', () => {
  const judged = ['defect', 'defect', 'false alarm', 'debatable', 'unjudged'].map((verdict, line) => ({
    ...entry(line, { verdict }),
    rule: line === 4 ? 'no-other-fault' : RULE,
  }));

  test('counts per rule, with a row for a rule that found nothing', () => {
    expect(tabulate(judged, 'rule', [RULE, 'no-third-fault'])).toEqual([
      ['rule', 'findings', 'defects', 'false alarms', 'debatable', 'unjudged', 'precision'],
      ['no-other-fault', '1', '0', '0', '0', '1', ''],
      [RULE, '4', '2', '1', '1', '0', '66 %'],
      ['no-third-fault', '0', '0', '0', '0', '0', ''],
      ['all', '5', '2', '1', '1', '1', '66 %'],
    ]);
  });

  test('a single row needs no sum', () => {
    expect(tabulate(judged, 'repository')).toHaveLength(2);
  });
});

describe('the report', () => {
  const text = ['one();', 'two();', 'while (true) {', '  await work();', '}', 'six();', 'seven();'].join('\n');
  const shared = { column: 1, endLine: 5, endColumn: 2, message: 'It never ends.', text };
  const checked = [{ repository: 'owner/name', commit: NEW, seconds: 1, files: 7, unreadable: 0, findings: [] }];
  const outcome = (ledger: Entry[]) => ({
    checked,
    rules: [RULE],
    ...matchFindings({ findings: [{ ...place(3), ...shared }], ledger, checkouts: checked, isChecked: () => true }),
  });

  test('shows a finding with the code around its first line', () => {
    const report = formatReport(outcome([]), { colors: false, onlyNew: false });
    expect(report).toContain('owner/name src/a.ts:3:1 no-some-fault\nnew\nIt never ends.\n');
    expect(report).toContain('> 3 | while (true) {\n    | ^\n');
    expect(report).toContain('New: not in the ledger (1)\n  owner/name src/a.ts:3 no-some-fault\n');
  });

  test('names where a carried verdict comes from, and what vanished', () => {
    const ledger = [entry(2, { commit: OLD }), entry(190, { verdict: 'false alarm', reason: 'ends by its data' })];
    const report = formatReport(outcome(ledger), { colors: false, onlyNew: false });
    expect(report).toContain('defect: judged at 2 (judged at aaaaaaaaaa, line 2)');
    expect(report).toContain('(1)\n  owner/name src/a.ts:190 no-some-fault false alarm: ends by its data\n');
  });

  test('leaves out the code of what is known, if asked to', () => {
    const report = formatReport(outcome([entry(3)]), { colors: false, onlyNew: true });
    expect(report).not.toContain('while (true)');
    expect(report).toContain('100 %');
  });

  test('contains no code as JSON', () => {
    const printed = formatJson(outcome([entry(3)]));
    expect(printed).not.toContain('while (true)');
    expect(JSON.parse(printed)).toMatchObject({ findings: [{ line: 3, verdict: 'defect' }], vanished: [] });
  });
});

describe('names of repositories', () => {
  test.each(['https://example.org/owner/name.git', 'git@example.org:owner/name.git', 'ssh://example.org/owner/name/'])(
    'the remote %s',
    (url) => {
      expect(nameOfRemote(url)).toBe('owner/name');
    },
  );

  test.each(['/somewhere/owner+name', '/somewhere/owner+name@1.2.3'])('the folder %s', (folder) => {
    expect(nameOfFolder(folder)).toBe('owner/name');
  });
});
