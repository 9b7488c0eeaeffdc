import type { DataSource, EntityTarget, ObjectLiteral, Repository } from 'typeorm';

export class Connections {
  constructor(private readonly dataSource: DataSource) {}

  repositoryOnMaster<E extends ObjectLiteral>(target: EntityTarget<E>): Repository<E> {
    return this.dataSource.createQueryRunner('master').manager.getRepository(target);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-scope-disposal never released
  }
}
