import { applyDecorators, Inject, Injectable, Scope, SetMetadata } from '@nestjs/common';

export const TENANT_CLIENT = 'TENANT_CLIENT';

export const PerTenant = (area: string) =>
  applyDecorators(Injectable({ scope: Scope.REQUEST }), SetMetadata('area', area));

export const InjectClient = () => Inject(TENANT_CLIENT);

export const Traced = () => SetMetadata('traced', true);
