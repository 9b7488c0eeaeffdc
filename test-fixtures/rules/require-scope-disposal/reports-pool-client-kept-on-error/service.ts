import { Pool } from 'pg';

const pool = new Pool({ max: 10 });

export async function rename(id: string, name: string): Promise<void> {
  const client = await pool.connect();
//                     ^^^^^^^^^^^^ require-scope-disposal when `rename` fails
  await client.query('BEGIN');
  await client.query('update customers set name = $2 where id = $1', [id, name]);
  await client.query('COMMIT');
  client.release();
}
