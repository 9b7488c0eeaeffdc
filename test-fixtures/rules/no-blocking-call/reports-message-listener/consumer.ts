import { appendFileSync } from 'node:fs';
import { Kafka } from 'kafkajs';

export async function consume(kafka: Kafka): Promise<void> {
  const consumer = kafka.consumer({ groupId: 'audit' });
  await consumer.connect();
  await consumer.subscribe({ topic: 'audit' });
  await consumer.run({
    eachMessage: async ({ message }) => {
      appendFileSync('/var/log/audit.log', `${message.value}\n`);
//    ^^^^^^^^^^^^^^ no-blocking-call for each message
    },
  });
}
