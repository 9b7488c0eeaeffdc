import { MongoClient } from 'mongodb';

export async function openJobs(): Promise<unknown[]> {
  const client = new MongoClient('mongodb://store');
  try {
    const jobs = client.db('work').collection('jobs');
    return queryAll(jobs);
//         ^^^^^^^^ no-scope-escape `client` is released before
  } finally {
    await client.close();
  }
}

async function queryAll(jobs: { find(filter: object): { toArray(): Promise<unknown[]> } }): Promise<unknown[]> {
  return jobs.find({ state: 'open' }).toArray();
}
