import { Injectable, OnModuleInit } from '@nestjs/common';
import { connect } from 'nats';

@Injectable()
export class BusService implements OnModuleInit {
  async onModuleInit(): Promise<void> {
    const connection = await connect({ servers: 'nats://bus:4222' });
    await connection.closed();
//        ^^^^^^^^^^^^^^^^^^^ no-blocking-start `closed`
  }
}
