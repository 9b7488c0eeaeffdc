/**
 * `npm run ecosystem -- FOLDER…` checks public code bases that have been checked out, shows every finding with its code,
 * and compares with the ledger of what people decided about such findings. `docs/ecosystem.md` describes how to judge.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inRepository, readJson } from './files.mjs';
import { checkCheckout } from './ecosystem/check-checkout.mjs';
import { identifyCheckout } from './ecosystem/checkout.mjs';
import { readJudgements } from './ecosystem/judgements.mjs';
import { formatLedger, mergeEntries, readEntries } from './ecosystem/ledger.mjs';
import { matchFindings } from './ecosystem/match-findings.mjs';
import { formatJson, formatReport } from './ecosystem/report.mjs';
import { setUp } from './setup.mjs';

const LEDGER = inRepository('packages/devkit/ecosystem/ledger.json');
const ERASE_LINE = '\r\u001B[2K';
const USAGE = `Usage: npm run ecosystem -- FOLDER… [options]

  --rules a,b      only findings of these rules
  --types          ask the type checker too
  --only-new       show the code of new findings only
  --json           print the outcome as JSON
  --record FILE    first merge judgements (JSON, or columns with tabs) into the ledger; needs no folder
  --remember       at the end, enter new findings into the ledger as unjudged
  --ledger FILE    use another ledger
  --jobs N         check N code bases at once (default: 1)
  --timeout N      give each code base N seconds (default: 600)

Exits with 1 when a check failed, or a defect that the ledger has at the same commit was not found.`;

const { values: options, positionals } = readArguments();
try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function run() {
  const checkouts = positionals.map(identifyCheckout);
  const ledger = recordJudgements(readLedger(), checkouts);
  if (checkouts.length === 0) return 0;
  setUp(['hostwright'], { quiet: !process.stderr.isTTY });
  const rules = await selectRules();
  const isChecked = (rule) => rules.includes(rule);
  const checked = await checkAll(checkouts);
  const found = checked.flatMap(({ findings }) => findings).filter(({ rule }) => isChecked(rule));
  const outcome = { checked, rules, ...matchFindings({ findings: found, ledger, checkouts: checked, isChecked }) };
  if (options.remember) writeLedger(mergeEntries(ledger, toEntries(outcome.findings)));
  const colors = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const text = options.json ? formatJson(outcome) : formatReport(outcome, { colors, onlyNew: options['only-new'] });
  process.stdout.write(text);
  return isSound(outcome) ? 0 : 1;
}

function readArguments() {
  const text = { type: 'string' };
  const flag = { type: 'boolean', default: false };
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: {
        rules: text,
        record: text,
        ledger: { ...text, default: LEDGER },
        jobs: { ...text, default: '1' },
        timeout: { ...text, default: '600' },
        types: flag,
        'only-new': flag,
        json: flag,
        remember: flag,
        help: { ...flag, short: 'h' },
      },
    });
    const { help, record, jobs, timeout } = parsed.values;
    if (help) endWith(process.stdout, 0);
    if (parsed.positionals.length === 0 && record === undefined) throw new Error('Name at least one folder.');
    if (![jobs, timeout].every((count) => /^[1-9]\d*$/.test(count)))
      throw new Error('N must be a whole number from 1.');
    return parsed;
  } catch (error) {
    process.stderr.write(`${error.message}\n\n`);
    return endWith(process.stderr, 2);
  }
}

function endWith(stream, code) {
  stream.write(`${USAGE}\n`);
  process.exit(code);
}

function readLedger() {
  return existsSync(options.ledger) ? readEntries(readJson(options.ledger), options.ledger) : [];
}

function writeLedger(entries) {
  writeFileSync(options.ledger, formatLedger(entries));
}

function recordJudgements(ledger, checkouts) {
  const source = options.record;
  if (source === undefined) return ledger;
  const commits = new Map(checkouts.map(({ repository, commit }) => [repository, commit]));
  const merged = mergeEntries(ledger, readJudgements(readFileSync(source, 'utf8'), { source, commits }));
  writeLedger(merged);
  return merged;
}

/** The engine is imported once it has been built. */
async function selectRules() {
  const { RULES } = await import('@hostwright/engine');
  const names = RULES.map(({ name }) => name).sort();
  const wanted = options.rules?.split(',') ?? names;
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`There is no rule called ${unknown}.`);
  return wanted;
}

async function checkAll(checkouts) {
  const checked = [];
  const waiting = checkouts.entries();
  const settings = { types: options.types, timeoutSeconds: Number(options.timeout) };
  const workers = Array.from({ length: Number(options.jobs) }, async () => {
    for (const [index, checkout] of waiting) {
      showProgress(`${index + 1} of ${checkouts.length}: ${checkout.repository}`);
      checked[index] = await checkCheckout(checkout, settings);
    }
  });
  await Promise.all(workers);
  showProgress('');
  return checked;
}

function showProgress(text) {
  if (process.stderr.isTTY) process.stderr.write(`${ERASE_LINE}${text}`);
}

function toEntries(findings) {
  const fresh = findings.filter(({ isNew }) => isNew);
  return fresh.map(({ repository, commit, path, line, rule, verdict, reason }) => {
    return { repository, commit, path, line, rule, verdict, reason };
  });
}

function isSound({ checked, vanished }) {
  const isLost = ({ verdict, repository, commit }) =>
    verdict === 'defect' && checked.some((one) => one.repository === repository && one.commit === commit);
  return !checked.some(({ failure }) => failure !== undefined) && !vanished.some(isLost);
}
