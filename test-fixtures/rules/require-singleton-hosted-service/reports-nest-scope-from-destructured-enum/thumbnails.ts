import { Injectable, Module, OnModuleInit, Scope } from '@nestjs/common';

const { REQUEST } = Scope;

@Injectable({ scope: REQUEST })
//            ^^^^^^^^^^^^^^ require-singleton-hosted-service never
export class Thumbnails implements OnModuleInit {
  async onModuleInit(): Promise<void> {
    await fetch('https://images.example/warm', { method: 'POST' });
  }
}

@Module({ providers: [Thumbnails] })
export class ThumbnailsModule {}
