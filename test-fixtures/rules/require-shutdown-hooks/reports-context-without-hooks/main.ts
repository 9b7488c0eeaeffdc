import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

async function bootstrap(): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule);
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-shutdown-hooks MailWorker.onModuleDestroy
  app.flushLogs();
}

void bootstrap();
