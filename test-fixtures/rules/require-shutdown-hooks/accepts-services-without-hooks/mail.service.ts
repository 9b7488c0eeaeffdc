import { Injectable, type OnModuleInit } from '@nestjs/common';

@Injectable()
export class MailService implements OnModuleInit {
  onModuleInit(): void {
    console.info('ready');
  }
}
