import { Module } from '@nestjs/common';
import { MailGateway, PushGateway } from './gateways';
import { Heartbeat } from './heartbeat';

@Module({ providers: [Heartbeat, PushGateway, MailGateway] })
export class GatewaysModule {}
