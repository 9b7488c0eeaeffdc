import { Injectable, OnModuleInit } from '@nestjs/common';
import { Kafka } from 'kafkajs';

@Injectable()
export class ConsumerService implements OnModuleInit {
  private readonly consumer = new Kafka({ brokers: ['kafka:9092'] }).consumer({ groupId: 'orders' });

  async onModuleInit(): Promise<void> {
    await this.consumer.connect();
    await this.consumer.subscribe({ topic: 'orders' });
    await this.consumer.run({ eachMessage: async ({ message }) => console.info(message.offset) });
  }
}
