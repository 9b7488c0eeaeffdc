import { Injectable } from '@nestjs/common';
import { TenantContext } from './tenant-context';

@Injectable()
export abstract class TenantJob {
  constructor(protected readonly context: TenantContext) {}
}
