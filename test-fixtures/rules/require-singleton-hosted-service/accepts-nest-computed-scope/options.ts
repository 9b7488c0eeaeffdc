import { Scope } from '@nestjs/common';

export const jobScope = (environment: NodeJS.ProcessEnv): Scope =>
  environment['JOBS_PER_REQUEST'] === 'yes' ? Scope.REQUEST : Scope.DEFAULT;
