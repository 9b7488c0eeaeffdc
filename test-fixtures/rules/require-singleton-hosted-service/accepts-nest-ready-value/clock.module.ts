import { Module } from '@nestjs/common';
import { ClockSync } from './clock-sync';

@Module({ providers: [{ provide: ClockSync, useValue: new ClockSync() }] })
export class ClockModule {}
