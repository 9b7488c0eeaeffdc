/** Clients of databases and stores. The form of the lines is described in `table.ts`. */
export const databases: Readonly<Record<string, string>> = {
  ioredis: `
Redis {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":true,"needsErrorListener":false}
Cluster {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":true,"needsErrorListener":false}
Redis.prototype.duplicate {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":true}
Redis.prototype.quit {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Redis.prototype.disconnect {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Redis.prototype.subscribe {"makes":"subscription","handle":"receiver","returnsPromise":true}
Redis.prototype.psubscribe {"makes":"subscription","handle":"receiver","returnsPromise":true}
Redis.prototype.unsubscribe {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Redis.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
Redis.prototype.blpop {"pauses":"io","blocks":"caller","returnsPromise":true}
Redis.prototype.brpop {"pauses":"io","blocks":"caller","returnsPromise":true}
Redis.prototype.blmove {"pauses":"io","blocks":"caller","returnsPromise":true}
Redis.prototype.brpoplpush {"pauses":"io","blocks":"caller","returnsPromise":true}
Redis.prototype.bzpopmin {"pauses":"io","blocks":"caller","returnsPromise":true}
Redis.prototype.bzpopmax {"pauses":"io","blocks":"caller","returnsPromise":true}
Redis.prototype.blmpop {"pauses":"io","blocks":"caller","returnsPromise":true}
Redis.prototype.bzmpop {"pauses":"io","blocks":"caller","returnsPromise":true}
Redis.prototype.xread {"pauses":"io","blocks":"caller","blocksIf":{"slot":"0…","is":"BLOCK"},"returnsPromise":true}
Redis.prototype.xreadgroup {"pauses":"io","blocks":"caller","blocksIf":{"slot":"0…","is":"BLOCK"},"returnsPromise":true}
Redis.prototype.wait {"pauses":"io","blocks":"caller","returnsPromise":true}
default is Redis
Redis.Cluster is Cluster
Redis extends node:events#EventEmitter
Cluster extends Redis
Redis.prototype.duplicate returns Redis
`,
  redis: `
createClient {"makes":"connection","handle":"result","keepsProcessAlive":false,"autoruns":false,"needsErrorListener":true}
createClientPool {"makes":"pool","handle":"result","autoruns":false,"needsErrorListener":true}
createCluster {"makes":"connection","handle":"result","autoruns":false,"needsErrorListener":true}
RedisClientType.prototype.connect {"makes":"connection","handle":"receiver","keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
RedisClientType.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
RedisClientType.prototype.destroy {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
RedisClientType.prototype.quit {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
RedisClientType.prototype.disconnect {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
RedisClientType.prototype.duplicate {"makes":"connection","handle":"result","autoruns":false,"needsErrorListener":true}
RedisClientType.prototype.unref {}
RedisClientType.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
RedisClientType.prototype.subscribe {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"},"makes":"subscription","handle":"receiver","returnsPromise":true}
RedisClientType.prototype.pSubscribe {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"},"makes":"subscription","handle":"receiver","returnsPromise":true}
RedisClientType.prototype.unsubscribe {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
RedisClientType.prototype.withAbortSignal {"signal":["0"],"onAbort":"own error","abortError":"AbortError"}
RedisClientType.prototype.withCommandOptions {"signal":["0.abortSignal"],"onAbort":"own error","abortError":"AbortError"}
RedisClientType.prototype.blPop {"pauses":"io","blocks":"caller","returnsPromise":true}
RedisClientType.prototype.brPop {"pauses":"io","blocks":"caller","returnsPromise":true}
RedisClientType.prototype.blMove {"pauses":"io","blocks":"caller","returnsPromise":true}
RedisClientType.prototype.brPopLPush {"pauses":"io","blocks":"caller","returnsPromise":true}
RedisClientType.prototype.bzPopMin {"pauses":"io","blocks":"caller","returnsPromise":true}
RedisClientType.prototype.bzPopMax {"pauses":"io","blocks":"caller","returnsPromise":true}
RedisClientType.prototype.blmPop {"pauses":"io","blocks":"caller","returnsPromise":true}
RedisClientType.prototype.bzmPop {"pauses":"io","blocks":"caller","returnsPromise":true}
RedisClientType.prototype.xRead {"pauses":"io","blocks":"caller","blocksIf":{"slot":"last.BLOCK","given":true},"returnsPromise":true}
RedisClientType.prototype.xReadGroup {"pauses":"io","blocks":"caller","blocksIf":{"slot":"last.BLOCK","given":true},"returnsPromise":true}
RedisClientType.prototype.scanIterator {"makes":"subscription","handle":"result"}
RedisClient is RedisClientType
RedisClusterType is RedisClientType
RedisClientPoolType is RedisClientType
RedisClientType extends node:events#EventEmitter
createClient returns RedisClientType
createClientPool returns RedisClientType
createCluster returns RedisClientType
RedisClientType.prototype.duplicate returns RedisClientType
RedisClientType.prototype.withAbortSignal returns RedisClientType
RedisClientType.prototype.withCommandOptions returns RedisClientType
`,
  pg: `
Client {"makes":"connection","handle":"result","keepsProcessAlive":false,"autoruns":false,"needsErrorListener":true}
Client.prototype.connect {"makes":"connection","handle":"receiver","keepsProcessAlive":true,"returnsPromise":true}
Client.prototype.end {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Client.prototype.query {"pauses":"io","returnsPromise":true}
Client.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
Pool {"makes":"pool","handle":"result","keepsProcessAlive":false,"autoruns":false,"needsErrorListener":true}
Pool.prototype.connect {"makes":"connection","handle":"result","pauses":"io","returnsPromise":true}
PoolClient.prototype.release {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Pool.prototype.query {"pauses":"io","returnsPromise":true}
Pool.prototype.end {"releases":{"kind":["pool"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Pool.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
PoolClient extends Client
Client extends node:events#EventEmitter
Pool extends node:events#EventEmitter
Pool.prototype.connect returns PoolClient
`,
  mysql2: `
createConnection {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":true,"needsErrorListener":true,"returnsPromise":false}
createPool {"makes":"pool","handle":"result","keepsProcessAlive":false,"autoruns":false,"needsErrorListener":false}
Connection.prototype.end {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":true},"returnsPromise":false}
Connection.prototype.destroy {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Pool.prototype.end {"releases":{"kind":["pool"],"handle":"receiver","waitsForRunning":true},"returnsPromise":false}
Pool.prototype.getConnection {"makes":"connection","handle":"result"}
PoolConnection.prototype.release {"releases":{"kind":["connection"],"handle":"receiver"},"returnsPromise":false}
PoolConnection extends Connection
Connection extends node:events#EventEmitter
Pool extends node:events#EventEmitter
createConnection returns Connection
createPool returns Pool
`,
  'mysql2/promise': `
createConnection {"makes":"connection","handle":"result","keepsProcessAlive":true,"returnsPromise":true}
createPool {"makes":"pool","handle":"result","keepsProcessAlive":false,"autoruns":false,"needsErrorListener":false}
Pool.prototype.getConnection {"makes":"connection","handle":"result","pauses":"io","returnsPromise":true}
PoolConnection.prototype.release {"releases":{"kind":["connection"],"handle":"receiver"},"returnsPromise":false}
Pool.prototype.end {"releases":{"kind":["pool"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Connection.prototype.end {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Connection.prototype.destroy {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Connection.prototype.query {"pauses":"io","returnsPromise":true}
PoolConnection extends Connection
createConnection returns Connection
createPool returns Pool
Pool.prototype.getConnection returns PoolConnection
`,
  mongodb: `
MongoClient {"makes":"connection","handle":"result","keepsProcessAlive":false,"autoruns":false,"needsErrorListener":false}
MongoClient.prototype.connect {"makes":"connection","handle":"receiver","keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
MongoClient.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
MongoClient.prototype.watch {"makes":"watcher","handle":"result","keepsProcessAlive":true,"returnsPromise":false}
Db.prototype.watch {"makes":"watcher","handle":"result","keepsProcessAlive":true,"returnsPromise":false}
Collection.prototype.watch {"makes":"watcher","handle":"result","keepsProcessAlive":true,"returnsPromise":false}
ChangeStream.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"},"needsErrorListener":true}
ChangeStream.prototype.next {"pauses":"io","blocks":"caller","returnsPromise":true}
ChangeStream.prototype.hasNext {"pauses":"io","blocks":"caller","returnsPromise":true}
ChangeStream.prototype.tryNext {"pauses":"io","blocks":"caller","returnsPromise":true}
ChangeStream.prototype.close {"releases":{"kind":["watcher"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Collection.prototype.find {"signal":["1.signal"],"makes":"connection","handle":"result","onAbort":"reason"}
Db.prototype.listCollections {"signal":["1.signal"],"onAbort":"reason"}
MongoClient.prototype.startSession {"makes":"connection","handle":"result"}
ClientSession.prototype.endSession {"releases":{"kind":["connection"],"handle":"receiver"},"returnsPromise":true}
ClientSession.prototype.withTransaction {"runs":[{"argument":"0","when":"during","catches":true,"overlaps":false}],"returnsPromise":true}
MongoClient.prototype.withSession {"runs":[{"argument":"0","when":"during","overlaps":false}],"returnsPromise":true}
Collection.prototype.findOne {"signal":["1.signal"],"returnsPromise":true,"pauses":"io"}
Collection.prototype.countDocuments {"signal":["1.signal"],"returnsPromise":true,"pauses":"io"}
Collection.prototype.aggregate {"signal":["1.signal"],"returnsPromise":false}
Db.prototype.command {"signal":["1.signal"],"returnsPromise":true,"pauses":"io"}
MongoClient extends node:events#EventEmitter
ChangeStream extends node:events#EventEmitter
MongoClient.connect returns MongoClient
MongoClient.prototype.connect returns MongoClient
MongoClient.prototype.db returns Db
Db.prototype.collection returns Collection
MongoClient.prototype.watch returns ChangeStream
Db.prototype.watch returns ChangeStream
Collection.prototype.watch returns ChangeStream
MongoClient.prototype.startSession returns ClientSession
`,
  mongoose: `
connect {"makes":"connection","handle":"receiver","keepsProcessAlive":true,"returnsPromise":true}
createConnection {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":true}
disconnect {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Connection.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Model.watch {"makes":"watcher","handle":"result","keepsProcessAlive":true,"needsErrorListener":true,"returnsPromise":false}
Connection.prototype.watch {"makes":"watcher","handle":"result","keepsProcessAlive":true}
Cursor.prototype.eachAsync {"signal":["1.signal"],"runs":[{"argument":"0","when":"during","overlaps":false,"overlapsIf":{"slot":"1.parallel","above":1}}],"returnsPromise":true,"onAbort":"quiet"}
Connection.prototype.transaction {"runs":[{"argument":"0","when":"during","overlaps":false}],"returnsPromise":true}
QueryCursor is Cursor
Connection extends node:events#EventEmitter
createConnection returns Connection
`,
  knex: `
default {"makes":"pool","handle":"result","keepsProcessAlive":false,"autoruns":false,"needsErrorListener":false}
Knex.prototype.destroy {"releases":{"kind":["pool"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Knex.prototype.transaction {"runs":[{"argument":"0","when":"during","overlaps":false}],"returnsPromise":true}
Knex.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
knex is default
default returns Knex
`,
  typeorm: `
DataSource {"makes":"pool","handle":"result","keepsProcessAlive":false,"autoruns":false}
DataSource.prototype.initialize {"makes":"pool","handle":"receiver","keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
DataSource.prototype.destroy {"releases":{"kind":["pool"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
DataSource.prototype.transaction {"runs":[{"argument":"last","when":"during","overlaps":false}],"returnsPromise":true}
DataSource.prototype.createQueryRunner {"makes":"connection","handle":"result"}
QueryRunner.prototype.release {"releases":{"kind":["connection"],"handle":"receiver"},"returnsPromise":true}
Connection is DataSource
DataSource.prototype.createQueryRunner returns QueryRunner
`,
  '@prisma/client': `
PrismaClient {"makes":"pool","handle":"result","keepsProcessAlive":false,"autoruns":false}
PrismaClient.prototype.$connect {"makes":"pool","handle":"receiver","keepsProcessAlive":true,"returnsPromise":true}
PrismaClient.prototype.$disconnect {"releases":{"kind":["pool"],"handle":"receiver"},"returnsPromise":true}
PrismaClient.prototype.$transaction {"runs":[{"argument":"0","when":"during","overlaps":false}],"returnsPromise":true}
PrismaClient.prototype.$on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
`,
  'drizzle-orm/node-postgres': `
drizzle {"makes":"pool","handle":"result","autoruns":false}
NodePgDatabase.prototype.transaction {"runs":[{"argument":"0","when":"during","overlaps":false}],"returnsPromise":true}
`,
  '@mikro-orm/core': `
EntityManager.prototype.find {"signal":["2.signal"],"returnsPromise":true,"pauses":"io"}
EntityManager.prototype.fork {"signal":["0.signal"],"returnsPromise":false}
EntityManager.prototype.transactional {"signal":["1.signal"],"returnsPromise":true,"pauses":"io","runs":[{"argument":"0","when":"during","returnValue":"awaited"}]}
`,
  kysely: `
SelectQueryBuilder.prototype.execute {"signal":["0.signal"],"returnsPromise":true,"pauses":"io"}
SelectQueryBuilder.prototype.executeTakeFirst {"signal":["0.signal"],"returnsPromise":true,"pauses":"io"}
InsertQueryBuilder.prototype.execute {"signal":["0.signal"],"returnsPromise":true,"pauses":"io"}
InsertQueryBuilder.prototype.executeTakeFirst {"signal":["0.signal"],"returnsPromise":true,"pauses":"io"}
UpdateQueryBuilder.prototype.execute {"signal":["0.signal"],"returnsPromise":true,"pauses":"io"}
UpdateQueryBuilder.prototype.executeTakeFirst {"signal":["0.signal"],"returnsPromise":true,"pauses":"io"}
DeleteQueryBuilder.prototype.execute {"signal":["0.signal"],"returnsPromise":true,"pauses":"io"}
DeleteQueryBuilder.prototype.executeTakeFirst {"signal":["0.signal"],"returnsPromise":true,"pauses":"io"}
`,
  'abstract-level': `
AbstractLevel.prototype.iterator {"signal":["0.signal"],"makes":"handle","handle":"result","returnsPromise":false}
AbstractLevel.prototype.keys {"signal":["0.signal"],"makes":"handle","handle":"result","returnsPromise":false}
AbstractLevel.prototype.values {"signal":["0.signal"],"makes":"handle","handle":"result","returnsPromise":false}
`,
  'lru-cache': `
LRUCache.prototype.fetch {"signal":["1.signal"],"returnsPromise":true,"pauses":"io"}
`,
  '@azure/storage-blob': `
BlobClient.prototype.download {"signal":["2.abortSignal"],"returnsPromise":true,"pauses":"io"}
BlockBlobClient extends BlobClient
AppendBlobClient extends BlobClient
PageBlobClient extends BlobClient
`,
  '@upstash/redis': `
Redis {"signal":["0.signal"]}
`,
  '@clickhouse/client': `
ClickHouseClient.prototype.query {"signal":["0.abort_signal"],"returnsPromise":true,"pauses":"io"}
ClickHouseClient.prototype.insert {"signal":["0.abort_signal"],"returnsPromise":true,"pauses":"io"}
ClickHouseClient.prototype.exec {"signal":["0.abort_signal"],"returnsPromise":true,"pauses":"io"}
ClickHouseClient.prototype.command {"signal":["0.abort_signal"],"returnsPromise":true,"pauses":"io"}
createClient returns ClickHouseClient
`,
  '@elastic/elasticsearch': `
Client.prototype.search {"signal":["1.signal"],"returnsPromise":true,"pauses":"io"}
`,
  meilisearch: `
Index.prototype.search {"signal":["2.signal"],"returnsPromise":true,"pauses":"io"}
MeiliSearch is Meilisearch
Meilisearch.prototype.index returns Index
`,
};
