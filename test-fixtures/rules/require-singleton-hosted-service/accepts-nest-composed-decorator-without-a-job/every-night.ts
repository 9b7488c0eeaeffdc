import { applyDecorators, SetMetadata } from '@nestjs/common';

export const EveryNight = (hour = 2) => applyDecorators(SetMetadata('night', hour));
