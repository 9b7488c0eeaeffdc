import { applyDecorators, SetMetadata } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';

export const EveryNight = (hour = 2) => applyDecorators(Cron(`0 ${hour} * * *`), SetMetadata('night', true));
