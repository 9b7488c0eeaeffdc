import { Injectable, Module } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-custom';
import { Tenant } from './tenant';

@Injectable()
export class TokenStrategy extends PassportStrategy(Strategy) {
//           ^^^^^^^^^^^^^ require-singleton-hosted-service Tenant (REQUEST)
  constructor(private readonly tenant: Tenant) {
    super();
  }

  async validate(request: { headers: Record<string, string> }): Promise<boolean> {
    return this.tenant.knows(request.headers['authorization'] ?? '');
  }
}

@Module({ providers: [Tenant, TokenStrategy] })
export class AuthModule {}
