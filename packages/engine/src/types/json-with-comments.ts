/** JSON as tsconfig files are written: with comments and trailing commas. */

const COMMENT_OR_STRING = /"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const TRAILING_COMMA_OR_STRING = /"(?:\\.|[^"\\\n])*"|,(?=\s*[}\]])/g;

/**
 * The object that the text holds; an empty text counts as an empty object.
 * @throws {SyntaxError} for anything else; its offsets fit the text
 */
export function parseJsonWithComments(text: string): Record<string, unknown> {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replaceAll(COMMENT_OR_STRING, blankUnlessString)
    .replaceAll(TRAILING_COMMA_OR_STRING, blankUnlessString);
  const value: unknown = plain.trim() === '' ? {} : JSON.parse(plain);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new SyntaxError('it holds no object');
  return value as Record<string, unknown>;
}

function blankUnlessString(piece: string): string {
  return piece.startsWith('"') ? piece : piece.replaceAll(/[^\n]/g, ' ');
}
