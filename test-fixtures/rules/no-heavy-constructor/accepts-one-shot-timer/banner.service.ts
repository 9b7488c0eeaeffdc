import { Injectable } from '@nestjs/common';

@Injectable()
export class BannerService {
  constructor() {
    setTimeout(() => console.info('up'), 1_000).unref();
  }
}
