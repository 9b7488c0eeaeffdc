import { Inject, Injectable, Module, Scope, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';

const BUCKET = Symbol('bucket');

@Injectable()
export class Storage implements OnModuleDestroy {
  constructor(@Inject(BUCKET) private readonly bucket: { readonly url: string }) {}

  async onModuleDestroy(): Promise<void> {
//      ^^^^^^^^^^^^^^^ require-singleton-hosted-service BUCKET (REQUEST)
    await fetch(`${this.bucket.url}/flush`, { method: 'POST' });
  }
}

@Module({})
export class StorageModule {
  static forRoot(url: string): DynamicModule {
    const bucket = { provide: BUCKET, useFactory: () => ({ url }), scope: Scope.REQUEST };
    return { module: StorageModule, providers: [bucket, Storage], exports: [Storage] };
  }
}
