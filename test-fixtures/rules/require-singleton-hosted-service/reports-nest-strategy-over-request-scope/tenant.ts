import { Injectable, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.REQUEST })
export class Tenant {
  async knows(token: string): Promise<boolean> {
    return (await fetch(`https://tenants.example/tokens/${token}`)).ok;
  }
}
