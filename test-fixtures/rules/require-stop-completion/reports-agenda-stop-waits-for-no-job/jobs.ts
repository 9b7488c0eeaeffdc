import { Agenda } from 'agenda';

export class Jobs {
  private readonly agenda = new Agenda();

  async start(): Promise<void> {
    await this.agenda.start();
  }

  async stop(): Promise<void> {
    await this.agenda.stop();
//        ^^^^^^^^^^^^^^^^ require-stop-completion does not wait for handlers
  }
}
