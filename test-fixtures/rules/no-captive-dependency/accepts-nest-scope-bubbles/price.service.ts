import { Injectable } from '@nestjs/common';
import { TenantContext } from './tenant-context';

@Injectable()
export class PriceService {
  constructor(private readonly context: TenantContext) {}

  async list(): Promise<string> {
    const response = await fetch(`https://prices.example/${this.context.tenant}`);
    return response.text();
  }
}
