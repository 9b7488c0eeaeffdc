export class Listener {
  stopped = false;

  constructor(broker) {
    this.broker = broker;
  }

  async run() {
    try {
      while (!this.stopped) {
        await this.broker.fetch();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ no-unguarded-iteration `fetch`
      }
    } catch (error) {
      console.error(error);
    }
  }

  stop() {
    this.stopped = true;
  }
}
