import { Interval } from '@nestjs/schedule';

export function Hourly(): MethodDecorator {
  return (target, key, descriptor) => {
    Interval(3_600_000)(target, key, descriptor);
  };
}
