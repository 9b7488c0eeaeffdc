/** HTTP frameworks and clients, NestJS, remote procedure calls. The form of the lines is described in `table.ts`. */
export const services: Readonly<Record<string, string>> = {
  // HTTP frameworks.
  express: `
default {}
Router {}
Application.prototype.use {"runs":[{"argument":"0…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"0…","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"0…","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
Router.prototype.use {"runs":[{"argument":"0…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"0…","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"0…","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
Application.prototype.get {"runs":[{"argument":"1…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1…","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"1…","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
Router.prototype.get {"runs":[{"argument":"1…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1…","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"1…","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
Application.prototype.post {"runs":[{"argument":"1…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1…","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"1…","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
Router.prototype.post {"runs":[{"argument":"1…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1…","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"1…","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
Application.prototype.put {"runs":[{"argument":"1…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1…","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"1…","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
Router.prototype.put {"runs":[{"argument":"1…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1…","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"1…","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
Application.prototype.patch {"runs":[{"argument":"1…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1…","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"1…","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
Router.prototype.patch {"runs":[{"argument":"1…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1…","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"1…","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
Application.prototype.delete {"runs":[{"argument":"1…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1…","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"1…","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
Router.prototype.delete {"runs":[{"argument":"1…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1…","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"1…","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
Application.prototype.head {"runs":[{"argument":"1…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1…","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"1…","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
Router.prototype.head {"runs":[{"argument":"1…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1…","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"1…","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
Application.prototype.options {"runs":[{"argument":"1…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1…","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"1…","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
Router.prototype.options {"runs":[{"argument":"1…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1…","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"1…","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
Application.prototype.all {"runs":[{"argument":"1…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1…","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"1…","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
Router.prototype.all {"runs":[{"argument":"1…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1…","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"1…","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
IRoute.prototype.* {"runs":[{"argument":"0…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"0…","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"0…","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
Application.prototype.param {"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"1","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
Router.prototype.param {"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1","role":"request"},"differs":[{"versions":"<5","runs":[{"argument":"1","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}]}
Application.prototype.listen {"runs":[{"argument":"last","when":"later","errorsGoTo":"nowhere"}],"makes":"server","handle":"result","keepsProcessAlive":true,"returnsPromise":false}
Express is Application
default.Router is Router
Response is node:http#ServerResponse
Request extends node:http#IncomingMessage
Application extends node:events#EventEmitter
default returns Application
Application.prototype.listen returns node:http#Server
Application.prototype.route returns IRoute
Router returns Router
Router.prototype.route returns IRoute
`,
  fastify: `
default {"makes":"server","handle":"result","keepsProcessAlive":false}
FastifyInstance.prototype.listen {"signal":["0.signal"],"runs":[{"argument":"1","when":"later","errorsGoTo":"nowhere"}],"makes":"server","handle":"receiver","keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"quiet","checksAborted":true,"removesAbortListener":false}
FastifyInstance.prototype.ready {"pauses":"io","returnsPromise":true}
FastifyInstance.prototype.close {"releases":{"kind":["server"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
FastifyInstance.prototype.register {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result"}],"entry":{"argument":"0","role":"start"},"returnsPromise":true}
FastifyInstance.prototype.after {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result"}]}
FastifyInstance.prototype.addHook {"cases":{"slot":"0","of":{"onReady":{"runs":[{"argument":"1","when":"later","catches":true,"errorsGoTo":"result","overlaps":false}],"entry":{"argument":"1","role":"start"}},"onListen":{"runs":[{"argument":"1","when":"later","catches":true,"errorsGoTo":"log","overlaps":false}],"entry":{"argument":"1","role":"start"}},"preClose":{"runs":[{"argument":"1","when":"later","catches":true,"errorsGoTo":"result","overlaps":false}],"entry":{"argument":"1","role":"stop"}},"onClose":{"runs":[{"argument":"1","when":"later","catches":true,"errorsGoTo":"result","overlaps":false}],"entry":{"argument":"1","role":"stop"}},"onRequest":{"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1","role":"request"}},"preParsing":{"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1","role":"request"}},"preValidation":{"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1","role":"request"}},"preHandler":{"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1","role":"request"}},"preSerialization":{"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1","role":"request"}},"onSend":{"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1","role":"request"}},"onResponse":{"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"log","overlaps":true}],"entry":{"argument":"1","role":"request"}},"onError":{"runs":[{"argument":"1","when":"repeatedly","catches":true,"overlaps":true}],"entry":{"argument":"1","role":"request"}},"onTimeout":{"runs":[{"argument":"1","when":"repeatedly","catches":true,"overlaps":true}],"entry":{"argument":"1","role":"request"}},"onRequestAbort":{"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"log","overlaps":true}],"entry":{"argument":"1","role":"request"}}}}}
FastifyInstance.prototype.get {"runs":[{"argument":"last","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"last","role":"request"}}
FastifyInstance.prototype.post {"runs":[{"argument":"last","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"last","role":"request"}}
FastifyInstance.prototype.put {"runs":[{"argument":"last","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"last","role":"request"}}
FastifyInstance.prototype.patch {"runs":[{"argument":"last","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"last","role":"request"}}
FastifyInstance.prototype.delete {"runs":[{"argument":"last","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"last","role":"request"}}
FastifyInstance.prototype.head {"runs":[{"argument":"last","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"last","role":"request"}}
FastifyInstance.prototype.options {"runs":[{"argument":"last","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"last","role":"request"}}
FastifyInstance.prototype.all {"runs":[{"argument":"last","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"last","role":"request"}}
FastifyInstance.prototype.route {"runs":[{"argument":"0.handler","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"0.handler","role":"request"}}
FastifyInstance.prototype.setErrorHandler {"runs":[{"argument":"last","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"last","role":"request"}}
FastifyInstance.prototype.setNotFoundHandler {"runs":[{"argument":"last","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"last","role":"request"}}
FastifyRequest.prototype.signal {}
FastifyInstance.prototype.inject {"returnsPromise":true}
FastifyInstance.prototype.gracefulShutdown {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"log","overlaps":true}],"entry":{"argument":"0","role":"stop"}}
fastify is default
default returns FastifyInstance
FastifyInstance.prototype.register returns FastifyInstance
FastifyInstance.prototype.server holds node:http#Server
`,
  'fastify-graceful-shutdown': `
default {"makes":"listener"}
`,
  koa: `
default.prototype.use {"runs":[{"argument":"0","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"0","role":"request"}}
default.prototype.listen {"makes":"server","handle":"result","keepsProcessAlive":true,"returnsPromise":false}
default.prototype.callback {"returnsPromise":false}
default extends node:events#EventEmitter
default.prototype.listen returns node:http#Server
`,
  hono: `
Hono.prototype.get {"runs":[{"argument":"0…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"0…","role":"request"}}
Hono.prototype.post {"runs":[{"argument":"0…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"0…","role":"request"}}
Hono.prototype.put {"runs":[{"argument":"0…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"0…","role":"request"}}
Hono.prototype.patch {"runs":[{"argument":"0…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"0…","role":"request"}}
Hono.prototype.delete {"runs":[{"argument":"0…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"0…","role":"request"}}
Hono.prototype.options {"runs":[{"argument":"0…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"0…","role":"request"}}
Hono.prototype.all {"runs":[{"argument":"0…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"0…","role":"request"}}
Hono.prototype.on {"runs":[{"argument":"0…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"0…","role":"request"}}
Hono.prototype.use {"runs":[{"argument":"0…","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"0…","role":"request"}}
Hono.prototype.onError {"runs":[{"argument":"0","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"0","role":"request"}}
Hono.prototype.notFound {"runs":[{"argument":"0","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"0","role":"request"}}
Hono.prototype.request {"signal":["1.signal"],"returnsPromise":true}
Hono.prototype.fetch {"returnsPromise":true}
HonoRequest.prototype.raw {}
`,
  'hono/streaming': `
streamSSE {"runs":[{"argument":"1","when":"later","catches":true,"errorsGoTo":"log","overlaps":true},{"argument":"2","when":"later","errorsGoTo":"nowhere"}],"entry":{"argument":"1","role":"request"},"makes":"stream","handle":"result","returnsPromise":false}
stream {"runs":[{"argument":"1","when":"later","catches":true,"errorsGoTo":"log","overlaps":true},{"argument":"2","when":"later","errorsGoTo":"nowhere"}],"entry":{"argument":"1","role":"request"},"makes":"stream","handle":"result","returnsPromise":false}
streamText {"runs":[{"argument":"1","when":"later","catches":true,"errorsGoTo":"log","overlaps":true},{"argument":"2","when":"later","errorsGoTo":"nowhere"}],"entry":{"argument":"1","role":"request"},"makes":"stream","handle":"result","returnsPromise":false}
SSEStreamingApi.prototype.writeSSE {"pauses":"io","returnsPromise":true,"onAbort":"quiet"}
SSEStreamingApi extends hono/utils/stream#StreamingApi
`,
  'hono/utils/stream': `
StreamingApi.prototype.aborted {}
StreamingApi.prototype.onAbort {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"log"}]}
StreamingApi.prototype.sleep {"makes":"timer","keepsProcessAlive":true,"pauses":"time","returnsPromise":true}
StreamingApi.prototype.write {"pauses":"io","returnsPromise":true,"onAbort":"quiet"}
StreamingApi.prototype.writeln {"pauses":"io","returnsPromise":true,"onAbort":"quiet"}
StreamingApi.prototype.pipe {"pauses":"io","returnsPromise":true}
StreamingApi.prototype.close {"releases":{"kind":["stream"],"handle":"receiver","waitsForRunning":false}}
StreamingApi.prototype.abort {"releases":{"kind":["stream"],"handle":"receiver","waitsForRunning":false}}
`,
  '@hono/node-server': `
serve {"runs":[{"argument":"1","when":"later","errorsGoTo":"nowhere"}],"makes":"server","handle":"result","keepsProcessAlive":true,"returnsPromise":false}
createAdaptorServer {"makes":"server","handle":"result","keepsProcessAlive":false,"returnsPromise":false}
serve returns node:http#Server
createAdaptorServer returns node:http#Server
`,
  '@hapi/hapi': `
server {"makes":"server","handle":"result","keepsProcessAlive":false}
Server {"makes":"server","handle":"result","keepsProcessAlive":false}
Server.prototype.start {"makes":"server","handle":"receiver","keepsProcessAlive":true,"returnsPromise":true}
Server.prototype.initialize {"keepsProcessAlive":false,"returnsPromise":true}
Server.prototype.stop {"releases":{"kind":["server"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Server.prototype.route {"runs":[{"argument":"0.handler","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"0.handler","role":"request"}}
Server.prototype.ext {"cases":{"slot":"0","of":{"onPreStart":{"runs":[{"argument":"1","when":"later","catches":true,"errorsGoTo":"result","overlaps":false}],"entry":{"argument":"1","role":"start"}},"onPostStart":{"runs":[{"argument":"1","when":"later","catches":true,"errorsGoTo":"result","overlaps":false}],"entry":{"argument":"1","role":"start"}},"onPreStop":{"runs":[{"argument":"1","when":"later","catches":true,"errorsGoTo":"result","overlaps":false}],"entry":{"argument":"1","role":"stop"}},"onPostStop":{"runs":[{"argument":"1","when":"later","catches":true,"errorsGoTo":"result","overlaps":false}],"entry":{"argument":"1","role":"stop"}},"onRequest":{"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1","role":"request"}},"onPreAuth":{"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1","role":"request"}},"onCredentials":{"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1","role":"request"}},"onPostAuth":{"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1","role":"request"}},"onPreHandler":{"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1","role":"request"}},"onPostHandler":{"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1","role":"request"}},"onPreResponse":{"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1","role":"request"}},"onPostResponse":{"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1","role":"request"}}}}}
Request.prototype.active {"returnsPromise":false}
Request.prototype.events.on {"runs":[{"argument":"1","when":"later","errorsGoTo":"nowhere"}],"makes":"listener","handle":"receiver"}
Server.prototype.method {"runs":[{"argument":"1","when":"later","catches":true,"errorsGoTo":"result"}]}
Server.prototype.register {"runs":[{"argument":"0.register","when":"during","catches":true,"errorsGoTo":"result"}],"entry":{"argument":"0","role":"start"},"returnsPromise":true}
Server.prototype.inject {"returnsPromise":true}
server returns Server
`,
  // NestJS and its packages.
  '@nestjs/core': `
NestFactory.create {"makes":"server","handle":"result","keepsProcessAlive":false,"returnsPromise":true}
NestFactory.createApplicationContext {"makes":"scope","handle":"result","keepsProcessAlive":false,"returnsPromise":true}
NestFactory.createMicroservice {"makes":"server","handle":"result","returnsPromise":true}
ModuleRef.prototype.get {"returnsPromise":false}
ModuleRef.prototype.resolve {"makes":"scope","handle":"result","returnsPromise":true}
ModuleRef.prototype.create {"makes":"handle","handle":"result","returnsPromise":true}
LazyModuleLoader.prototype.load {"returnsPromise":true}
ContextIdFactory.create {"returnsPromise":false}
NestFactory.create returns @nestjs/common#INestApplication
NestFactory.createApplicationContext returns @nestjs/common#INestApplicationContext
NestFactory.createMicroservice returns @nestjs/common#INestMicroservice
`,
  '@nestjs/common': `
INestApplicationContext.prototype.init {"returnsPromise":true}
INestApplicationContext.prototype.close {"releases":{"kind":["scope"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
INestApplicationContext.prototype.enableShutdownHooks {"makes":"listener","handle":"receiver","returnsPromise":false}
INestApplicationContext.prototype.get {"returnsPromise":false}
INestApplication.prototype.get {"returnsPromise":false}
INestApplicationContext.prototype.resolve {"makes":"scope","handle":"result","returnsPromise":true}
INestApplication.prototype.listen {"makes":"server","handle":"receiver","keepsProcessAlive":true,"returnsPromise":true}
INestApplication.prototype.close {"releases":{"kind":["server"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
INestApplication.prototype.useGlobalGuards {"entry":{"argument":"0…","role":"request"},"returnsPromise":false}
INestApplication.prototype.useGlobalInterceptors {"entry":{"argument":"0…","role":"request"},"returnsPromise":false}
INestApplication.prototype.useGlobalPipes {"entry":{"argument":"0…","role":"request"},"returnsPromise":false}
INestApplication.prototype.useGlobalFilters {"entry":{"argument":"0…","role":"request"},"returnsPromise":false}
INestApplication.prototype.use {"runs":[{"argument":"last","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"0…","role":"request"}}
INestApplication.prototype.connectMicroservice {"makes":"server","handle":"result","returnsPromise":false}
INestApplication.prototype.startAllMicroservices {"makes":"server","handle":"receiver","keepsProcessAlive":true,"returnsPromise":true}
OnModuleInit.prototype.onModuleInit {"runs":[{"argument":"override","when":"later","catches":true,"errorsGoTo":"result","overlaps":true}],"entry":{"argument":"override","role":"start"}}
OnApplicationBootstrap.prototype.onApplicationBootstrap {"runs":[{"argument":"override","when":"later","catches":true,"errorsGoTo":"result","overlaps":true}],"entry":{"argument":"override","role":"start"}}
OnModuleDestroy.prototype.onModuleDestroy {"runs":[{"argument":"override","when":"later","catches":true,"errorsGoTo":"log","overlaps":true}],"entry":{"argument":"override","role":"stop"},"differs":[{"versions":"<12","runs":[{"argument":"override","when":"later","catches":true,"errorsGoTo":"result","overlaps":true}]}]}
BeforeApplicationShutdown.prototype.beforeApplicationShutdown {"runs":[{"argument":"override","when":"later","catches":true,"errorsGoTo":"log","overlaps":true}],"entry":{"argument":"override","role":"stop"},"differs":[{"versions":"<12","runs":[{"argument":"override","when":"later","catches":true,"errorsGoTo":"result","overlaps":true}]}]}
OnApplicationShutdown.prototype.onApplicationShutdown {"runs":[{"argument":"override","when":"later","catches":true,"errorsGoTo":"log","overlaps":true}],"entry":{"argument":"override","role":"stop"},"differs":[{"versions":"<12","runs":[{"argument":"override","when":"later","catches":true,"errorsGoTo":"result","overlaps":true}]}]}
INestApplication extends INestApplicationContext
INestMicroservice extends INestApplicationContext
`,
  '@nestjs/event-emitter': `
OnEvent {"runs":[{"argument":"decorated","when":"repeatedly","catches":true,"errorsGoTo":"log","overlaps":true}],"entry":{"argument":"decorated","role":"message"}}
EventEmitter2.prototype.emit {"returnsPromise":false}
EventEmitter2.prototype.emitAsync {"pauses":"io","returnsPromise":true}
EventEmitter2.prototype.on {"runs":[{"argument":"1","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}],"makes":"listener","handle":"receiver"}
EventEmitter2.prototype.once {"runs":[{"argument":"1","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}],"makes":"listener","handle":"receiver"}
EventEmitter2.prototype.addListener {"runs":[{"argument":"1","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}],"makes":"listener","handle":"receiver"}
EventEmitter2.prototype.prependListener {"runs":[{"argument":"1","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}],"makes":"listener","handle":"receiver"}
EventEmitter2.prototype.off {"releases":{"kind":["listener"],"handle":"receiver","waitsForRunning":false}}
EventEmitter2.prototype.removeListener {"releases":{"kind":["listener"],"handle":"receiver","waitsForRunning":false}}
EventEmitter2.prototype.removeAllListeners {"releases":{"kind":["listener"],"handle":"receiver","waitsForRunning":false}}
EventEmitter2.prototype.waitFor {"makes":"listener","pauses":"io","returnsPromise":true}
EventEmitterReadinessWatcher.prototype.waitUntilReady {"returnsPromise":true}
`,
  '@nestjs/cqrs': `
CommandBus.prototype.execute {"pauses":"io","returnsPromise":true}
QueryBus.prototype.execute {"pauses":"io","returnsPromise":true}
EventBus.prototype.publish {"returnsPromise":false}
EventBus.prototype.publishAll {"returnsPromise":false}
AggregateRoot.prototype.commit {"returnsPromise":false}
AggregateRoot.prototype.publish {"returnsPromise":false}
EventsHandler {"runs":[{"argument":"decorated.handle","when":"repeatedly","catches":true,"errorsGoTo":"log","overlaps":true}],"entry":{"argument":"decorated.handle","role":"message"}}
CommandHandler {"runs":[{"argument":"decorated.execute","when":"repeatedly","catches":true,"errorsGoTo":"result","overlaps":true}],"entry":{"argument":"decorated.execute","role":"request"}}
QueryHandler {"runs":[{"argument":"decorated.execute","when":"repeatedly","catches":true,"errorsGoTo":"result","overlaps":true}],"entry":{"argument":"decorated.execute","role":"request"}}
Saga {"runs":[{"argument":"decorated","when":"later","catches":true,"errorsGoTo":"log"}],"entry":{"argument":"decorated","role":"start"},"makes":"subscription"}
EventBus.prototype.subscribe {"runs":[{"argument":"0","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}],"makes":"subscription","handle":"result"}
UnhandledExceptionBus.prototype.subscribe {"runs":[{"argument":"0","when":"repeatedly","errorsGoTo":"nowhere"}],"makes":"subscription","handle":"result"}
`,
  '@nestjs/axios': `
HttpService.prototype.request {"signal":["0.signal"],"returnsPromise":false,"onAbort":"own error","abortError":"CanceledError"}
HttpService.prototype.get {"signal":["1.signal"],"returnsPromise":false,"onAbort":"own error","abortError":"CanceledError"}
HttpService.prototype.delete {"signal":["1.signal"],"returnsPromise":false,"onAbort":"own error","abortError":"CanceledError"}
HttpService.prototype.head {"signal":["1.signal"],"returnsPromise":false,"onAbort":"own error","abortError":"CanceledError"}
HttpService.prototype.post {"signal":["2.signal"],"returnsPromise":false,"onAbort":"own error","abortError":"CanceledError"}
HttpService.prototype.put {"signal":["2.signal"],"returnsPromise":false,"onAbort":"own error","abortError":"CanceledError"}
HttpService.prototype.patch {"signal":["2.signal"],"returnsPromise":false,"onAbort":"own error","abortError":"CanceledError"}
HttpService.prototype.axiosRef {}
HttpService.prototype.axiosRef holds axios#Axios
`,
  '@nestjs/schedule': `
SchedulerRegistry.prototype.addCronJob {"makes":"job","handle":"0"}
SchedulerRegistry.prototype.addInterval {"makes":"interval","handle":"0"}
SchedulerRegistry.prototype.addTimeout {"makes":"timer","handle":"0"}
SchedulerRegistry.prototype.deleteCronJob {"releases":{"kind":["job"],"handle":"0","waitsForRunning":false},"returnsPromise":false}
SchedulerRegistry.prototype.deleteInterval {"releases":{"kind":["interval"],"handle":"0","waitsForRunning":false},"returnsPromise":false}
SchedulerRegistry.prototype.deleteTimeout {"releases":{"kind":["timer"],"handle":"0","waitsForRunning":false},"returnsPromise":false}
SchedulerRegistry.prototype.getCronJob {}
SchedulerRegistry.prototype.getCronJob returns cron#CronJob
`,
  '@nestjs/bullmq': `
WorkerHost.prototype.process {"runs":[{"argument":"override","when":"repeatedly","catches":true,"signalAt":"2"}],"entry":{"argument":"override","role":"message","signalAt":"2"}}
WorkerHost.prototype.worker {}
QueueEventsHost.prototype.queueEvents {}
BullRegistrar.prototype.register {"makes":"worker","handle":"receiver","keepsProcessAlive":true,"autoruns":true}
BullModule.registerQueue {"makes":"connection","handle":"result"}
WorkerHost.prototype.worker holds bullmq#Worker
QueueEventsHost.prototype.queueEvents holds bullmq#QueueEvents
`,
  // HTTP clients.
  axios: `
default.request {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Axios.prototype.request {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
default.get {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"cases":{"slot":"1.responseType","of":{"stream":{"signal":["1.signal"],"makes":"stream","handle":"result","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError"}}}}
Axios.prototype.get {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
default.delete {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Axios.prototype.delete {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
default.head {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Axios.prototype.head {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
default.options {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Axios.prototype.options {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
default.post {"signal":["2.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Axios.prototype.post {"signal":["2.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
default.put {"signal":["2.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Axios.prototype.put {"signal":["2.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
default.patch {"signal":["2.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Axios.prototype.patch {"signal":["2.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
default.postForm {"signal":["2.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Axios.prototype.postForm {"signal":["2.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
default.putForm {"signal":["2.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Axios.prototype.putForm {"signal":["2.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
default.patchForm {"signal":["2.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Axios.prototype.patchForm {"signal":["2.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
default {"signal":["0.signal","1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"CanceledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
default.create {"signal":["0.signal"]}
default.CancelToken.source {}
AxiosInterceptorManager.prototype.use {"runs":[{"argument":"0","when":"repeatedly","catches":true,"errorsGoTo":"result","overlaps":true},{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"result"}],"makes":"handle","handle":"result"}
AxiosInstance is Axios
AxiosStatic is Axios
axios is default
Axios.prototype.interceptors.request is AxiosInterceptorManager.prototype
Axios.prototype.interceptors.response is AxiosInterceptorManager.prototype
default.interceptors.request is AxiosInterceptorManager.prototype
default.interceptors.response is AxiosInterceptorManager.prototype
default.create returns =default
`,
  got: `
default {"signal":["0.signal","1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"AbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<12","signal":[]}]}
default.get {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"AbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<12","signal":[]}]}
default.post {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"AbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<12","signal":[]}]}
default.put {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"AbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<12","signal":[]}]}
default.patch {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"AbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<12","signal":[]}]}
default.delete {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"AbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<12","signal":[]}]}
default.head {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"AbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<12","signal":[]}]}
default.stream {"signal":["1.signal"],"makes":"stream","handle":"result","returnsPromise":false,"onAbort":"own error","abortError":"AbortError","checksAborted":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<16","removesAbortListener":false}]}
default.stream.get {"signal":["1.signal"],"makes":"stream","handle":"result","returnsPromise":false,"onAbort":"own error","abortError":"AbortError","checksAborted":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<16","removesAbortListener":false}]}
default.stream.post {"signal":["1.signal"],"makes":"stream","handle":"result","returnsPromise":false,"onAbort":"own error","abortError":"AbortError","checksAborted":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<16","removesAbortListener":false}]}
default.stream.put {"signal":["1.signal"],"makes":"stream","handle":"result","returnsPromise":false,"onAbort":"own error","abortError":"AbortError","checksAborted":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<16","removesAbortListener":false}]}
default.stream.patch {"signal":["1.signal"],"makes":"stream","handle":"result","returnsPromise":false,"onAbort":"own error","abortError":"AbortError","checksAborted":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<16","removesAbortListener":false}]}
default.stream.delete {"signal":["1.signal"],"makes":"stream","handle":"result","returnsPromise":false,"onAbort":"own error","abortError":"AbortError","checksAborted":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<16","removesAbortListener":false}]}
default.stream.head {"signal":["1.signal"],"makes":"stream","handle":"result","returnsPromise":false,"onAbort":"own error","abortError":"AbortError","checksAborted":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<16","removesAbortListener":false}]}
default.paginate {"signal":["1.signal"],"returnsPromise":false,"onAbort":"own error","abortError":"AbortError"}
default.paginate.each {"signal":["1.signal"],"returnsPromise":false,"onAbort":"own error","abortError":"AbortError"}
default.paginate.all {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"AbortError"}
default.extend {"signal":["0.signal"]}
got is default
Got is default
default.extend returns =default
`,
  ky: `
default {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<=1.7.5","removesAbortListener":false}]}
default.get {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<=1.7.5","removesAbortListener":false}]}
default.post {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<=1.7.5","removesAbortListener":false}]}
default.put {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<=1.7.5","removesAbortListener":false}]}
default.patch {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<=1.7.5","removesAbortListener":false}]}
default.delete {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<=1.7.5","removesAbortListener":false}]}
default.head {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<=1.7.5","removesAbortListener":false}]}
default.create {"signal":["0.signal"]}
default.extend {"signal":["0.signal"]}
ResponsePromise.prototype.json {"pauses":"io","returnsPromise":true,"onAbort":"reason"}
ResponsePromise.prototype.text {"pauses":"io","returnsPromise":true,"onAbort":"reason"}
ResponsePromise.prototype.arrayBuffer {"pauses":"io","returnsPromise":true,"onAbort":"reason"}
ResponsePromise.prototype.blob {"pauses":"io","returnsPromise":true,"onAbort":"reason"}
ResponsePromise.prototype.bytes {"pauses":"io","returnsPromise":true,"onAbort":"reason"}
ky is default
default returns ResponsePromise
default.get returns ResponsePromise
default.post returns ResponsePromise
default.put returns ResponsePromise
default.patch returns ResponsePromise
default.delete returns ResponsePromise
default.head returns ResponsePromise
default.create returns =default
default.extend returns =default
`,
  undici: `
request {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
fetch {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<8","removesAbortListener":false}]}
stream {"signal":["1.signal"],"runs":[{"argument":"2","when":"during","errorsGoTo":"nowhere"}],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
pipeline {"signal":["1.signal"],"makes":"stream","handle":"result","returnsPromise":false,"onAbort":"reason"}
connect {"signal":["1.signal"],"makes":"connection","handle":"result","pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
upgrade {"signal":["1.signal"],"makes":"connection","handle":"result","pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Client.prototype.request {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Client.prototype.stream {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Client.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Client.prototype.destroy {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Client {"makes":"connection","handle":"result","keepsProcessAlive":false}
Pool.prototype.request {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Pool.prototype.stream {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Pool.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Pool.prototype.destroy {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Pool {"makes":"connection","handle":"result","keepsProcessAlive":false}
BalancedPool.prototype.request {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
BalancedPool.prototype.stream {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
BalancedPool.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
BalancedPool.prototype.destroy {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
BalancedPool {"makes":"connection","handle":"result","keepsProcessAlive":false}
Agent.prototype.request {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Agent.prototype.stream {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Agent.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Agent.prototype.destroy {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Agent {"makes":"connection","handle":"result","keepsProcessAlive":false}
Dispatcher.prototype.request {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Dispatcher.prototype.stream {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Dispatcher.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Dispatcher.prototype.destroy {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Dispatcher.prototype.dispatch {"returnsPromise":false}
ProxyAgent {"makes":"connection","handle":"result"}
RetryAgent {"makes":"connection","handle":"result"}
EnvHttpProxyAgent {"makes":"connection","handle":"result"}
MockAgent {"makes":"connection","handle":"result"}
setGlobalDispatcher {}
WebSocket {"makes":"connection","handle":"result","keepsProcessAlive":true}
EventSource {"makes":"connection","handle":"result","keepsProcessAlive":true}
Client extends Dispatcher
Pool extends Dispatcher
BalancedPool extends Dispatcher
Agent extends Dispatcher
ProxyAgent extends Dispatcher
RetryAgent extends Dispatcher
EnvHttpProxyAgent extends Dispatcher
MockAgent extends Dispatcher
WebSocket extends #WebSocket
EventSource extends #EventSource
fetch returns #Response
`,
  'node-fetch': `
default {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"AbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
`,
  superagent: `
default.get {"pauses":"io","returnsPromise":true}
default.post {"pauses":"io","returnsPromise":true}
default.put {"pauses":"io","returnsPromise":true}
default.patch {"pauses":"io","returnsPromise":true}
default.delete {"pauses":"io","returnsPromise":true}
default.head {"pauses":"io","returnsPromise":true}
Request.prototype.abort {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Request.prototype.timeout {}
Request.prototype.retry {"retries":true}
Request.prototype.end {"runs":[{"argument":"0","when":"later","errorsGoTo":"nowhere"}],"returnsPromise":false}
default.get returns Request
default.post returns Request
default.put returns Request
default.patch returns Request
default.delete returns Request
default.head returns Request
default.agent returns =default
Request.prototype.timeout returns Request
Request.prototype.retry returns Request
`,
  ofetch: `
ofetch {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"FetchError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
ofetch.raw {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"FetchError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
ofetch.native {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason"}
ofetch.create {"signal":["0.signal"]}
$fetch is ofetch
ofetch.create returns =ofetch
`,
  'graphql-request': `
GraphQLClient.prototype.request {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
request {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
GraphQLClient.prototype.rawRequest {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
GraphQLClient.prototype.batchRequests {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
rawRequest {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
batchRequests {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
GraphQLClient {"signal":["1.signal"]}
`,
  gaxios: `
request {"signal":["0.signal"],"returnsPromise":true,"pauses":"io"}
Gaxios.prototype.request {"signal":["0.signal"],"returnsPromise":true,"pauses":"io"}
`,
  octokit: `
Octokit.prototype.request {"signal":["1.request.signal"],"returnsPromise":true,"pauses":"io"}
`,
  // Remote procedure calls and the Model Context Protocol.
  '@grpc/grpc-js': `
Server {"makes":"server","handle":"result"}
Server.prototype.bindAsync {"runs":[{"argument":"2","when":"later","errorsGoTo":"nowhere"}],"makes":"server","handle":"receiver","keepsProcessAlive":true,"returnsPromise":false}
Server.prototype.addService {"runs":[{"argument":"1.*","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}],"entry":{"argument":"1","role":"request"}}
Server.prototype.tryShutdown {"runs":[{"argument":"0","when":"later","errorsGoTo":"nowhere"}],"releases":{"kind":["server"],"handle":"receiver","waitsForRunning":true},"returnsPromise":false}
Server.prototype.forceShutdown {"releases":{"kind":["server"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Server.prototype.unbind {"releases":{"kind":["server"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Server.prototype.drain {"releases":{"kind":["server"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Client {"makes":"connection","handle":"result","keepsProcessAlive":false}
Client.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Client.prototype.makeUnaryRequest {"runs":[{"argument":"last","when":"later","errorsGoTo":"nowhere"}],"returnsPromise":false}
Client.prototype.makeClientStreamRequest {"runs":[{"argument":"last","when":"later","errorsGoTo":"nowhere"}],"returnsPromise":false}
Client.prototype.makeServerStreamRequest {"makes":"stream","handle":"result","returnsPromise":false}
Client.prototype.makeBidiStreamRequest {"makes":"stream","handle":"result","returnsPromise":false}
ClientUnaryCall.prototype.cancel {"releases":{"kind":["stream"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
ClientReadableStream.prototype.cancel {"releases":{"kind":["stream"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
ClientWritableStream.prototype.cancel {"releases":{"kind":["stream"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
ClientDuplexStream.prototype.cancel {"releases":{"kind":["stream"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Client.prototype.waitForReady {"runs":[{"argument":"1","when":"later","errorsGoTo":"nowhere"}],"pauses":"io","returnsPromise":false}
ClientUnaryCall extends node:events#EventEmitter
ClientReadableStream extends node:stream#Readable
ClientWritableStream extends node:stream#Writable
ClientDuplexStream extends node:stream#Duplex
Client.prototype.makeUnaryRequest returns ClientUnaryCall
Client.prototype.makeServerStreamRequest returns ClientReadableStream
Client.prototype.makeClientStreamRequest returns ClientWritableStream
Client.prototype.makeBidiStreamRequest returns ClientDuplexStream
`,
  '@connectrpc/connect': `
createClient {}
createClient.().* {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"ConnectError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
createCallbackClient.().* {"runs":[{"argument":"1","when":"later","errorsGoTo":"nowhere"}],"returnsPromise":false}
ConnectRouter.prototype.service {"runs":[{"argument":"1.*","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true,"signalAt":"1.signal"}],"entry":{"argument":"1","role":"request"}}
ConnectRouter.prototype.rpc {"runs":[{"argument":"last","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true,"signalAt":"1.signal"}],"entry":{"argument":"last","role":"request"}}
HandlerContext.prototype.signal {}
ConnectRouterOptions.prototype.shutdownSignal {}
`,
  '@connectrpc/connect-node': `
connectNodeAdapter {"signal":["0.shutdownSignal"],"onAbort":"quiet","removesAbortListener":true}
createConnectTransport {"makes":"connection","handle":"result"}
createGrpcTransport {"makes":"connection","handle":"result"}
createGrpcWebTransport {"makes":"connection","handle":"result"}
Http2SessionManager.prototype.abort {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false}}
`,
  '@trpc/server': `
TRPCProcedureBuilder.prototype.query {"runs":[{"argument":"0","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true,"signalAt":"0.signal"}],"entry":{"argument":"0","role":"request"}}
TRPCProcedureBuilder.prototype.mutation {"runs":[{"argument":"0","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true,"signalAt":"0.signal"}],"entry":{"argument":"0","role":"request"}}
TRPCProcedureBuilder.prototype.subscription {"runs":[{"argument":"0","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true,"signalAt":"0.signal"}],"entry":{"argument":"0","role":"request"}}
TRPCProcedureBuilder.prototype.use {"runs":[{"argument":"0","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true,"signalAt":"0.signal"}]}
`,
  '@trpc/server/adapters/standalone': `
createHTTPServer {"runs":[{"argument":"0.onError","when":"repeatedly","errorsGoTo":"nowhere"},{"argument":"0.createContext","when":"repeatedly","catches":true,"errorsGoTo":"response"}],"makes":"server","handle":"result","keepsProcessAlive":true}
`,
  '@trpc/server/adapters/ws': `
applyWSSHandler {"makes":"subscription","handle":"result"}
`,
  '@trpc/server/adapters/fetch': `
fetchRequestHandler {"pauses":"io","returnsPromise":true}
`,
  '@trpc/client': `
createTRPCClient.().*.query {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"TRPCClientError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
createTRPCClient.().*.mutate {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"TRPCClientError"}
createTRPCClient.().*.subscribe {"signal":["1.signal"],"runs":[{"argument":"1.onData","when":"repeatedly","errorsGoTo":"nowhere"}],"makes":"subscription","handle":"result","returnsPromise":false}
createWSClient {"makes":"connection","handle":"result","keepsProcessAlive":true}
`,
  'graphql-ws': `
createClient {"runs":[{"argument":"0.retryWait","when":"repeatedly","catches":true,"errorsGoTo":"result"},{"argument":"0.on.*","when":"repeatedly","errorsGoTo":"nowhere"}],"makes":"connection","handle":"result","keepsProcessAlive":false}
Client.prototype.subscribe {"runs":[{"argument":"1.next","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}],"makes":"subscription","handle":"result","keepsProcessAlive":true,"returnsPromise":false}
Client.prototype.iterate {"makes":"subscription","handle":"result"}
Client.prototype.dispose {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false}}
Client.prototype.terminate {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
createClient returns Client
`,
  'graphql-ws/use/ws': `
useServer {"runs":[{"argument":"0.context","when":"repeatedly","catches":true,"errorsGoTo":"response"},{"argument":"0.onConnect","when":"repeatedly","catches":true,"errorsGoTo":"response"},{"argument":"0.onSubscribe","when":"repeatedly","catches":true,"errorsGoTo":"response"},{"argument":"0.onDisconnect","when":"repeatedly","catches":true,"errorsGoTo":"response"}],"entry":{"argument":"0","role":"request"},"makes":"server","handle":"result","keepsProcessAlive":true}
useServer.().dispose {"releases":{"kind":["server"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
`,
  '@modelcontextprotocol/sdk/client/index.js': `
Client.prototype.callTool {"signal":["2.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"McpError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Client.prototype.request {"signal":["2.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"McpError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Client.prototype.listTools {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"McpError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Client.prototype.listResources {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"McpError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Client.prototype.listResourceTemplates {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"McpError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Client.prototype.readResource {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"McpError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Client.prototype.listPrompts {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"McpError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Client.prototype.getPrompt {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"McpError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Client.prototype.complete {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"McpError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Client.prototype.setLoggingLevel {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"McpError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Client.prototype.subscribeResource {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"McpError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Client.prototype.unsubscribeResource {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"McpError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Client.prototype.ping {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"McpError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Client.prototype.connect {"signal":["1.signal"],"makes":"connection","handle":"receiver","pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"McpError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Client.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Client.prototype.setRequestHandler {"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true,"signalAt":"1.signal"}],"entry":{"argument":"1","role":"request"}}
Client.prototype.setNotificationHandler {"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"event","overlaps":true}],"entry":{"argument":"1","role":"message"}}
`,
  '@modelcontextprotocol/sdk/server/index.js': `
Server.prototype.setRequestHandler {"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true,"signalAt":"1.signal"}],"entry":{"argument":"1","role":"request"}}
Server.prototype.setNotificationHandler {"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"event","overlaps":true}],"entry":{"argument":"1","role":"message"}}
Server.prototype.createMessage {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"McpError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Server.prototype.elicitInput {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"McpError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Server.prototype.listRoots {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"McpError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
`,
  '@modelcontextprotocol/sdk/server/mcp.js': `
McpServer.prototype.registerTool {"runs":[{"argument":"last","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true,"signalAt":"last.signal"}],"entry":{"argument":"last","role":"request"}}
McpServer.prototype.registerPrompt {"runs":[{"argument":"last","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true,"signalAt":"last.signal"}],"entry":{"argument":"last","role":"request"}}
McpServer.prototype.registerResource {"runs":[{"argument":"last","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true,"signalAt":"last.signal"}],"entry":{"argument":"last","role":"request"}}
McpServer.prototype.tool {"runs":[{"argument":"last","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true,"signalAt":"last.signal"}],"entry":{"argument":"last","role":"request"}}
McpServer.prototype.prompt {"runs":[{"argument":"last","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true,"signalAt":"last.signal"}],"entry":{"argument":"last","role":"request"}}
McpServer.prototype.resource {"runs":[{"argument":"last","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true,"signalAt":"last.signal"}],"entry":{"argument":"last","role":"request"}}
McpServer.prototype.connect {"makes":"connection","handle":"receiver","returnsPromise":true}
McpServer.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
`,
  '@modelcontextprotocol/sdk/server/stdio.js': `
StdioServerTransport {"makes":"connection","handle":"result","keepsProcessAlive":true}
`,
  '@modelcontextprotocol/sdk/client/stdio.js': `
StdioClientTransport {"makes":"process","handle":"result","keepsProcessAlive":true}
StdioClientTransport.prototype.close {"releases":{"kind":["process"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
`,
  '@modelcontextprotocol/sdk/client/streamableHttp.js': `
StreamableHTTPClientTransport {"makes":"connection","handle":"result"}
`,
  '@modelcontextprotocol/sdk/client/sse.js': `
SSEClientTransport {"makes":"connection","handle":"result"}
`,
  '@modelcontextprotocol/sdk/server/streamableHttp.js': `
StreamableHTTPServerTransport.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
`,
};
