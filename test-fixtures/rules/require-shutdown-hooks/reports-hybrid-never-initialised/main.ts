import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create(AppModule);
//                  ^^^^^^^^^^^^^^^^^^ require-shutdown-hooks QuoteFeed.onModuleInit
  app.connectMicroservice({ options: { port: 4010 } });
  await app.startAllMicroservices();
}

void bootstrap();
