import { Injectable, type OnModuleDestroy } from '@nestjs/common';

@Injectable()
export class MailService implements OnModuleDestroy {
  onModuleDestroy(): void {}
}
