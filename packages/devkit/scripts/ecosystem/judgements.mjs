/** Judgements as people write them down while reading: JSON, or lines with tabs as a spreadsheet copies them. */
import { readEntries } from './ledger.mjs';

/**
 * @param {string} text a list of entries in JSON, or a heading and one line per judgement with tabs between the columns
 * @param {object} context
 * @param {string} context.source for messages
 * @param {ReadonlyMap<string, string>} context.commits the commit to assume for a repository where a judgement has none
 * @returns {import('./ledger.mjs').Entry[]}
 * @throws {Error} that names the first judgement which cannot be used
 */
export function readJudgements(text, { source, commits }) {
  const rows = text.trimStart().startsWith('[') ? JSON.parse(text) : readLines(text);
  const completed = rows.map((row) => {
    const commit = row.commit || commits.get(row.repository);
    return { ...row, ...(commit === undefined ? {} : { commit }), reason: row.reason ?? '' };
  });
  return readEntries(completed, source);
}

function readLines(text) {
  const [heading = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
  return rows.map((cells) => {
    const row = Object.fromEntries(heading.map((property, column) => [property, cells[column] ?? '']));
    return { ...row, line: Number(row.line) };
  });
}
