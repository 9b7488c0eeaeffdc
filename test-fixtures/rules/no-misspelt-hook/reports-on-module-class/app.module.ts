import { Module } from '@nestjs/common';

@Module({})
export class AppModule {
  onApplicationBootstap(): void {
//^^^^^^^^^^^^^^^^^^^^^ no-misspelt-hook
    console.info('ready');
  }
}
