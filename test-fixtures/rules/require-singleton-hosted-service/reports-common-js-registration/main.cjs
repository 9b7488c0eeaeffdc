const { BackgroundService, delay, Host } = require('@hostwright/host');

class Meter extends BackgroundService {
  async executeAsync(signal) {
    while (!signal.aborted) await delay(1_000, signal);
  }
}

const builder = Host.createApplicationBuilder();
builder.services.addTransient(Meter);
//               ^^^^^^^^^^^^ require-singleton-hosted-service
builder.services.addHostedService(Meter);
module.exports = { Meter };
builder.build().runAsync();
