import { Injectable } from '@nestjs/common';
import { Heartbeat } from './heartbeat';

@Injectable()
export class PushGateway {
  constructor(readonly heartbeat: Heartbeat) {}
}

@Injectable()
export class MailGateway {
  constructor(readonly heartbeat: Heartbeat) {}
}
