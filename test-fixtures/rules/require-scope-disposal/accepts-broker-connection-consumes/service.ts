import amqp from 'amqplib';

export class Inbox {
  async attach(handle: (body: string) => void): Promise<void> {
    const connection = await amqp.connect('amqp://broker');
    const channel = await connection.createChannel();
    await channel.assertQueue('events');
    await channel.consume('events', (message) => {
      if (message) handle(message.content.toString());
    });
  }
}
