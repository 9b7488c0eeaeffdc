/** JSON as tsconfig files and Hostwright's own configuration are written: with comments and trailing commas. */

const COMMENT_OR_STRING = /"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const TRAILING_COMMA_OR_STRING = /"(?:\\.|[^"\\\n])*"|,(?=\s*[}\]])/g;

/**
 * The object that the text holds; an empty text counts as an empty object.
 * @throws {SyntaxError} for anything else; its offsets fit the text
 */
export function parseJsonWithComments(text: string): Record<string, unknown> {
  const plain = blankComments(text.replace(/^\uFEFF/, ''));
  const value: unknown = plain.trim() === '' ? {} : JSON.parse(plain);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new SyntaxError('it holds no object');
  return value as Record<string, unknown>;
}

/** The same text as plain JSON: comments and trailing commas are blanks, so that every offset stays what it was. */
export function blankComments(text: string): string {
  return text.replaceAll(COMMENT_OR_STRING, blankUnlessString).replaceAll(TRAILING_COMMA_OR_STRING, blankUnlessString);
}

function blankUnlessString(piece: string): string {
  return piece.startsWith('"') ? piece : piece.replaceAll(/[^\n]/g, ' ');
}
