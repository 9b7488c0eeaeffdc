import { MongoClient } from 'mongodb';

export async function openJobs(): Promise<unknown[]> {
  const client = new MongoClient('mongodb://store');
  try {
    const jobs = client.db('work').collection('jobs');
    return await jobs.find({ state: 'open' }).toArray();
  } finally {
    await client.close();
  }
}
