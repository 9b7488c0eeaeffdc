import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

declare const module: { readonly hot?: { dispose(callback: () => void): void } };

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create(AppModule);
//                  ^^^^^^^^^^^^^^^^^^ require-shutdown-hooks
  await app.listen(3000);
  module.hot?.dispose(() => void app.close());
}

void bootstrap();
