import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { UserRepository } from './user.repository';

@Injectable()
export class UserCache implements OnApplicationBootstrap {
  constructor(private readonly users: UserRepository) {}

  async onApplicationBootstrap(): Promise<void> {
//      ^^^^^^^^^^^^^^^^^^^^^^ require-singleton-hosted-service UserRepository → RequestLog (REQUEST)
    await this.users.load();
  }
}
