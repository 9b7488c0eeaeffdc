export interface Tables {
  create(name: string): Promise<void>;
}

export async function migrate(tables: Tables): Promise<void> {
  for (const name of ['users', 'orders']) await tables.create(name);
}
