import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create(AppModule);
//                  ^^^^^^^^^^^^^^^^^^ require-shutdown-hooks `SIGTERM` ends the process
  app.enableCors();
  await app.listen(3000);
}

void bootstrap();
