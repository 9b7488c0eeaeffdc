import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create(AppModule);
  app.connectMicroservice({ options: { port: 4010 } });
  await app.init();
  await app.startAllMicroservices();
}

void bootstrap();
