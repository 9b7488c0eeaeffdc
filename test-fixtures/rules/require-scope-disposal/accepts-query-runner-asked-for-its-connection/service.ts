import type { DataSource } from 'typeorm';

export class Connections {
  constructor(private readonly dataSource: DataSource) {}

  optionsOfMaster(): unknown {
    const master = this.dataSource.createQueryRunner('master').connection;
    return master.options;
  }
}
