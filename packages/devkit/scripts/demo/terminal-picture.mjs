/** Draws what a terminal shows, with its colours, as an SVG that stays text: it can be read, searched and compared. */

const COLUMN = 8.4;
const ROW = 19;
const MARGIN = 18;
const BACKGROUND = '#16181d';
const FOREGROUND = '#d6d9e0';
const COLORS = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#76e3ea',
  90: '#7d8590',
};
const FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace";

const ESCAPE = String.fromCodePoint(27);
const PIECE = new RegExp(`${ESCAPE}\\[([\\d;]*)m|([^${ESCAPE}]+)`, 'g');

/** `text` may hold the escape sequences of colours; all other ones are left out. */
export function drawTerminal(text, title) {
  const lines = toLines(text.trimEnd());
  const columns = Math.max(...lines.map((runs) => runs.reduce((sum, run) => sum + run.text.length, 0)));
  const width = Math.ceil(columns * COLUMN + 2 * MARGIN);
  const height = lines.length * ROW + 2 * MARGIN;
  return [
    // eslint-disable-next-line unicorn/prefer-https -- the namespace's name, not an address
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escape(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/>`,
    `<g font-family="${FONT}" font-size="14" fill="${FOREGROUND}" xml:space="preserve">`,
    ...lines.map((runs, index) => drawLine(runs, MARGIN + (index + 0.75) * ROW)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** Every run has its own place, because fonts differ in the width of a character. */
function drawLine(runs, y) {
  let column = 0;
  const drawn = runs.map(({ text, style }) => {
    const x = MARGIN + column * COLUMN;
    column += text.length;
    const length = (text.length * COLUMN).toFixed(1);
    return text.trim() === ''
      ? ''
      : `<tspan x="${x.toFixed(1)}" textLength="${length}"${attributes(style)}>${escape(text)}</tspan>`;
  });
  return `<text y="${y.toFixed(1)}">${drawn.join('')}</text>`;
}

function attributes({ color, bold, dim }) {
  return `${color ? ` fill="${color}"` : ''}${bold ? ' font-weight="bold"' : ''}${dim ? ' fill-opacity="0.6"' : ''}`;
}

function toLines(text) {
  let style = {};
  return text.split('\n').map((line) => {
    const runs = [];
    for (const [, codes, plain] of line.matchAll(PIECE)) {
      if (plain === undefined) style = codes.split(';').reduce(applyCode, style);
      else runs.push({ text: plain, style });
    }
    return runs;
  });
}

function applyCode(style, code) {
  switch (Number(code)) {
    case 0:
      return {};
    case 1:
      return { ...style, bold: true };
    case 2:
      return { ...style, dim: true };
    case 22:
      return { ...style, bold: false, dim: false };
    case 39:
      return { ...style, color: undefined };
    default:
      return { ...style, color: COLORS[code] ?? style.color };
  }
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
