import { MongoClient } from 'mongodb';

async function main(): Promise<void> {
  const client = new MongoClient('mongodb://store');
  await client.connect();
  const jobs = client.db().collection('jobs');
  for await (const job of jobs.find({ state: 'open' })) console.info(job._id);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
