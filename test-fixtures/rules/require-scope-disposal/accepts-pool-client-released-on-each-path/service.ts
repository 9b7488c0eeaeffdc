import { Pool } from 'pg';

const pool = new Pool({ max: 10 });

export async function claim(id: string): Promise<boolean> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query('select state from jobs where id = $1 for update', [id]);
    if (rows[0]?.state !== 'open') {
      client.release();
      return false;
    }
    await client.query("update jobs set state = 'taken' where id = $1", [id]);
    client.release();
    return true;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
