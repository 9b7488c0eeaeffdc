import { Store } from './store';

export const store = new Store();

process.once('exit', async () => {
  await store.close();
//^^^^^^^^^^^^^^^^^^^ no-process-exit
  console.info('closed');
});
