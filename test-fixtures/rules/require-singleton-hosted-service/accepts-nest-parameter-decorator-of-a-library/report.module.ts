import { InjectModel } from '@acme/nest-models';
import { Injectable, Module, Scope, type OnModuleInit } from '@nestjs/common';

@Injectable({ scope: Scope.REQUEST })
export class Reports {
  async count(): Promise<number> {
    return 0;
  }
}

@Injectable()
export class ReportCounter implements OnModuleInit {
  constructor(@InjectModel('report') private readonly reports: Reports) {}

  async onModuleInit(): Promise<void> {
    console.log(await this.reports.count(), 'reports');
  }
}

@Module({ providers: [Reports, ReportCounter] })
export class ReportModule {}
