import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

async function bootstrap(): Promise<void> {
  const worker = await NestFactory.createApplicationContext(AppModule);
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-shutdown-hooks
  worker.flushLogs();
}

void bootstrap();
