import { Module } from '@nestjs/common';
import { Probe } from './probe';

@Module({ providers: [Probe] })
export class ProbeModule {}
