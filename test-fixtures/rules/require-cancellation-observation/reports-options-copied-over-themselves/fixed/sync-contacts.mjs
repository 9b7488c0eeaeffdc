import { BackgroundService } from '@hostwright/host';

async function importContacts(options) {
  options = { pageSize: 100, ...options };
  await options.importPage(options.pageSize);
}

export class ContactSync extends BackgroundService {
  async executeAsync(signal) {
    while (!signal.aborted) {
//  ^^^^^^^^^^^^ require-cancellation-observation signal
      await importContacts({ importPage: (size) => fetch(`https://crm.example/contacts?limit=${size}`) });
    }
  }
}
