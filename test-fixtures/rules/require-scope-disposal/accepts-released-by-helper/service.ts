import { Pool, type PoolClient } from 'pg';

const pool = new Pool();

function done(client: PoolClient, error?: unknown): void {
  client.release(error instanceof Error ? error : undefined);
}

export async function count(table: string): Promise<number> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query('select count(*) as n from ' + client.escapeIdentifier(table));
    done(client);
    return Number(rows[0].n);
  } catch (error) {
    done(client, error);
    throw error;
  }
}
