import { Store } from './store';

export const store = new Store();

process.on('exit', () => {
  store.close().catch(console.error);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-process-exit never finishes
});
