import { Pool } from 'pg';

const pool = new Pool({ max: 10 });

export async function rename(id: string, name: string): Promise<void> {
  const client = await pool.connect();
  let isBroken = false;
  try {
    await client.query('update customers set name = $2 where id = $1', [id, name]);
  } catch (error) {
    isBroken = true;
    throw error;
  } finally {
    if (isBroken) client.release(true);
    else client.release();
  }
}
