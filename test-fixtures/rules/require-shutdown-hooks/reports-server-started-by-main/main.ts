import { ApiServer } from './server.js';

async function main(): Promise<void> {
  const api = new ApiServer();
  await api.listen(8080);
//      ^^^^^^^^^^ require-shutdown-hooks `ApiServer.shutdown`
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
