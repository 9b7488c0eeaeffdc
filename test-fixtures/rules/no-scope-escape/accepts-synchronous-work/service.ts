import Database from 'better-sqlite3';

export async function names(path: string): Promise<string[]> {
  const db = new Database(path);
  try {
    return readNames(db);
  } finally {
    db.close();
  }
}

function readNames(db: { prepare(sql: string): { all(): { name: string }[] } }): string[] {
  return db.prepare('select name from customers').all().map(({ name }) => name);
}
