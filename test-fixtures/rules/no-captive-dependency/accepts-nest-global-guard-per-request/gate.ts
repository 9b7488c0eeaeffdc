import { CanActivate, Injectable, Module, Scope } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';

@Injectable({ scope: Scope.REQUEST })
export class Badge {
  isValid = false;
}

@Injectable()
export class Gate implements CanActivate {
  constructor(private readonly badge: Badge) {}

  canActivate(): boolean {
    return this.badge.isValid;
  }
}

@Module({
  providers: [
    Badge,
    { provide: APP_GUARD, scope: Scope.REQUEST, useClass: Gate },
  ],
})
export class GateModule {}
