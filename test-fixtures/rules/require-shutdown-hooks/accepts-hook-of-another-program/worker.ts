import { NestFactory } from '@nestjs/core';
import { MailModule } from './mail.module';

async function bootstrap(): Promise<void> {
  const app = await NestFactory.createApplicationContext(MailModule);
  app.enableShutdownHooks();
}

void bootstrap();
