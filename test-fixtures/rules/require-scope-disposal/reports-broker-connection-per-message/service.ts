import amqp from 'amqplib';

export class Outbox {
  async publish(event: object): Promise<void> {
    const connection = await amqp.connect('amqp://broker');
//                           ^^^^^^^^^^^^ require-scope-disposal never released
    const channel = await connection.createChannel();
    await channel.assertQueue('events');
    channel.sendToQueue('events', Buffer.from(JSON.stringify(event)));
    await channel.close();
  }
}
