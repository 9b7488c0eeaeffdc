/** Tables in plain text, for scripts whose output is read in a terminal or pasted into a pull request. */

const GAP = ' '.repeat(3);

/**
 * Pads cells so that columns line up: the first to the left, the others to the right.
 * @param {readonly (readonly string[])[]} rows of equal length, the heading first
 * @returns {string[]} one line per row
 */
export function alignColumns(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => {
    const cells = row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])));
    return cells.join(GAP).trimEnd();
  });
}
