import pg from 'pg';

export class Listener {
  constructor(private readonly pool: pg.Pool) {}

  listen(): void {
    this.pool.connect((error, client) => {
      if (error) console.error('not connected', error);
      else client?.on('notification', (message) => console.info(message.channel));
    });
  }
}
