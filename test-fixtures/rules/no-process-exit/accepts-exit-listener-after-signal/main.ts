import { Store } from './store';

export const store = new Store();

const close = (): void => {
  void store.close().then(() => console.info('closed'));
};

process.on('SIGTERM', close);
process.on('exit', close);
