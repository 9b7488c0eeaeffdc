/** Limits, locks, retries and timeouts; RxJS and Effect; child processes. The form of the lines is described in `table.ts`. */
export const concurrency: Readonly<Record<string, string>> = {
  // Limits, locks, retries, timeouts and thread pools.
  'p-limit': `
default {"returnsPromise":false}
default.() {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result","overlaps":true}],"pauses":"io","returnsPromise":true}
LimitFunction.prototype.map {"runs":[{"argument":"1","when":"during","catches":true,"errorsGoTo":"result","overlaps":true}],"returnsPromise":true}
LimitFunction.prototype.clearQueue {"returnsPromise":false}
limitFunction {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result","overlaps":true}]}
default returns LimitFunction
`,
  'p-queue': `
default {"makes":"handle","handle":"result","keepsProcessAlive":false}
default.prototype.add {"signal":["1.signal"],"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result","overlaps":true,"signalAt":"0.signal"}],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":false,"removesAbortListener":true,"differs":[{"versions":">=7.3.3 <9","removesAbortListener":false},{"versions":"<7.3.3","signal":[]}]}
default.prototype.addAll {"signal":["1.signal"],"runs":[{"argument":"0[]","when":"later","catches":true,"errorsGoTo":"result","overlaps":true,"signalAt":"0.signal"}],"returnsPromise":true,"onAbort":"reason","checksAborted":true}
default.prototype.onIdle {"pauses":"io","returnsPromise":true}
default.prototype.onEmpty {"pauses":"io","returnsPromise":true}
default.prototype.onSizeLessThan {"pauses":"io","returnsPromise":true}
default.prototype.onPendingZero {"pauses":"io","returnsPromise":true}
default.prototype.onError {"returnsPromise":true}
default.prototype.clear {"releases":{"kind":["handle"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
default.prototype.pause {"returnsPromise":false}
default.prototype.start {}
`,
  'p-retry': `
default {"signal":["1.signal"],"runs":[{"argument":"0","when":"during","catches":true,"errorsGoTo":"result","overlaps":false},{"argument":"1.onFailedAttempt","when":"during","catches":true,"errorsGoTo":"result"},{"argument":"1.shouldRetry","when":"during","catches":true,"errorsGoTo":"result"},{"argument":"1.shouldConsumeRetry","when":"during","catches":true,"errorsGoTo":"result"}],"pauses":"time","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":false,"stopsWork":false,"removesAbortListener":true,"retries":true,"differs":[{"versions":">=5.1 <7","checksAborted":false,"settlesAtOnce":true},{"versions":"<5.1","signal":[]}]}
makeRetriable {"signal":["1.signal"],"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result"}],"onAbort":"reason","retries":true}
AbortError {}
`,
  'p-map': `
default {"signal":["2.signal"],"runs":[{"argument":"1","when":"during","catches":true,"errorsGoTo":"result","overlaps":true}],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":false,"removesAbortListener":true,"differs":[{"versions":"<=7.0.2","removesAbortListener":false},{"versions":"<5.4","signal":[]}]}
pMapSettled {"signal":["2.signal"],"runs":[{"argument":"1","when":"during","catches":true,"errorsGoTo":"result","overlaps":true}],"returnsPromise":true,"onAbort":"reason"}
pMapKeyed {"signal":["2.signal"],"runs":[{"argument":"1","when":"during","catches":true,"errorsGoTo":"result","overlaps":true}],"returnsPromise":true,"onAbort":"reason"}
pMapSettledKeyed {"signal":["2.signal"],"runs":[{"argument":"1","when":"during","catches":true,"errorsGoTo":"result","overlaps":true}],"returnsPromise":true,"onAbort":"reason"}
pMapIterable {"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"result","overlaps":true}],"returnsPromise":false}
`,
  'p-all': `
default {"signal":["1.signal"],"returnsPromise":true,"runs":[{"argument":"0[]","when":"during","catches":true,"errorsGoTo":"result","overlaps":true}],"pauses":"io"}
`,
  'p-timeout': `
default {"signal":["1.signal"],"runs":[{"argument":"1.fallback","when":"later","catches":true,"errorsGoTo":"result"}],"makes":"timer","handle":"result","keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":false,"removesAbortListener":true,"differs":[{"versions":"<5.1","signal":[]}]}
default.().clear {"releases":{"kind":["timer"],"handle":"receiver","waitsForRunning":false}}
`,
  'p-event': `
pEvent {"signal":["2.signal"],"runs":[{"argument":"2.filter","when":"repeatedly","catches":true,"errorsGoTo":"result"}],"makes":"listener","handle":"result","keepsProcessAlive":false,"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"removesAbortListener":false}
pEventMultiple {"signal":["2.signal"],"runs":[{"argument":"2.filter","when":"repeatedly","catches":true,"errorsGoTo":"result"}],"makes":"listener","handle":"result","keepsProcessAlive":false,"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"removesAbortListener":false}
pEventIterator {"signal":["2.signal"],"runs":[{"argument":"2.filter","when":"repeatedly","catches":true,"errorsGoTo":"result"}],"makes":"listener","handle":"result","keepsProcessAlive":false,"ends":false,"returnsPromise":false,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"removesAbortListener":false}
pEvent.().cancel {"releases":{"kind":["listener"],"handle":"receiver","waitsForRunning":false}}
`,
  'p-wait-for': `
default {"signal":["1.signal"],"runs":[{"argument":"0","when":"repeatedly","catches":true,"errorsGoTo":"result","overlaps":false}],"pauses":"time","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":false,"removesAbortListener":false,"retries":true,"differs":[{"versions":"<6","signal":[]}]}
`,
  'p-throttle': `
default {"signal":["0.signal"],"onAbort":"reason","checksAborted":true,"removesAbortListener":false}
default.() {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result","overlaps":true}]}
default.().() {"makes":"timer","keepsProcessAlive":true,"pauses":"time","returnsPromise":true}
`,
  'p-debounce': `
default {"signal":["2.signal"],"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result"}],"returnsPromise":false}
`,
  delay: `
default {"signal":["1.signal"],"makes":"timer","handle":"result","keepsProcessAlive":true,"pauses":"time","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"removesAbortListener":true,"differs":[{"versions":"<7","onAbort":"AbortError"},{"versions":"<4","signal":[]}]}
rangeDelay {"signal":["2.signal"],"pauses":"time","returnsPromise":true,"onAbort":"reason"}
createDelay {}
clearDelay {"releases":{"kind":["timer"],"handle":"0","waitsForRunning":false}}
`,
  'abort-controller-x': `
delay {"signal":["0"],"returnsPromise":true,"pauses":"time"}
forever {"signal":["0"],"returnsPromise":true}
waitForEvent {"signal":["0"],"returnsPromise":true,"pauses":"io"}
retry {"signal":["0"],"returnsPromise":true,"runs":[{"argument":"1","when":"during","signalAt":"0","returnValue":"awaited"}],"retries":true}
spawn {"signal":["0"],"returnsPromise":true,"runs":[{"argument":"1","when":"during","signalAt":"0","returnValue":"awaited"}]}
`,
  'async-retry': `
default {"runs":[{"argument":"0","when":"during","catches":true,"errorsGoTo":"result","overlaps":false},{"argument":"1.onRetry","when":"during","errorsGoTo":"nowhere"}],"pauses":"time","returnsPromise":true,"retries":true}
`,
  'exponential-backoff': `
backOff {"runs":[{"argument":"0","when":"during","catches":true,"errorsGoTo":"result","overlaps":false},{"argument":"1.retry","when":"during","catches":true,"errorsGoTo":"result"}],"pauses":"time","returnsPromise":true,"retries":true}
`,
  cockatiel: `
RetryPolicy.prototype.execute {"signal":["1"],"runs":[{"argument":"0","when":"during","catches":true,"errorsGoTo":"result","overlaps":false,"signalAt":"0.signal"}],"pauses":"time","returnsPromise":true,"onAbort":"own error","checksAborted":false,"settlesAtOnce":false,"stopsWork":false,"retries":true}
TimeoutPolicy.prototype.execute {"signal":["1"],"runs":[{"argument":"0","when":"during","catches":true,"errorsGoTo":"result","signalAt":"0.signal"}],"makes":"timer","keepsProcessAlive":true,"returnsPromise":true,"onAbort":"own error","abortError":"TaskCancelledError","checksAborted":true,"settlesAtOnce":true,"stopsWork":false,"removesAbortListener":true}
BulkheadPolicy.prototype.execute {"signal":["1"],"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result","overlaps":true,"signalAt":"0.signal"}],"returnsPromise":true,"onAbort":"own error","abortError":"TaskCancelledError","checksAborted":true,"settlesAtOnce":false}
CircuitBreakerPolicy.prototype.execute {"signal":["1"],"runs":[{"argument":"0","when":"during","catches":true,"errorsGoTo":"result","signalAt":"0.signal"}],"returnsPromise":true,"onAbort":"none","checksAborted":false}
FallbackPolicy.prototype.execute {"signal":["1"],"runs":[{"argument":"0","when":"during","catches":true,"errorsGoTo":"result","signalAt":"0.signal"}],"returnsPromise":true,"onAbort":"none"}
NoopPolicy.prototype.execute {"signal":["1"],"runs":[{"argument":"0","when":"during","catches":true,"errorsGoTo":"result","signalAt":"0.signal"}],"returnsPromise":true,"onAbort":"none"}
IPolicy.prototype.execute {"signal":["1"],"runs":[{"argument":"0","when":"during","catches":true,"errorsGoTo":"result","signalAt":"0.signal"}],"returnsPromise":true,"onAbort":"none"}
wrap {}
retry returns RetryPolicy
timeout returns TimeoutPolicy
bulkhead returns BulkheadPolicy
circuitBreaker returns CircuitBreakerPolicy
fallback returns FallbackPolicy
wrap returns IPolicy
`,
  opossum: `
default {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result","overlaps":true}],"makes":"interval","handle":"result","keepsProcessAlive":false}
default.prototype.fire {"pauses":"io","returnsPromise":true}
default.prototype.shutdown {"releases":{"kind":["interval"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
default.prototype.fallback {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result"}]}
default.prototype.healthCheck {"runs":[{"argument":"0","when":"repeatedly","catches":true,"errorsGoTo":"event","overlaps":true}],"makes":"interval","handle":"receiver"}
default extends node:events#EventEmitter
`,
  bottleneck: `
default {"makes":"handle","handle":"result","keepsProcessAlive":false}
default.prototype.schedule {"runs":[{"argument":"0…","when":"later","catches":true,"errorsGoTo":"result","overlaps":true}],"pauses":"io","returnsPromise":true}
default.prototype.wrap {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result","overlaps":true}]}
default.prototype.submit {"runs":[{"argument":"0","when":"later","errorsGoTo":"nowhere","overlaps":true}],"returnsPromise":false}
default.prototype.on {"runs":[{"argument":"1","when":"repeatedly","catches":true,"errorsGoTo":"event"}]}
default.prototype.stop {"releases":{"kind":["handle"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
default.prototype.disconnect {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
`,
  lodash: `
debounce {"runs":[{"argument":"0","when":"later","errorsGoTo":"nowhere","overlaps":true}],"returnsPromise":false}
throttle {"runs":[{"argument":"0","when":"later","errorsGoTo":"nowhere","overlaps":true}],"returnsPromise":false}
debounce.() {"makes":"timer","handle":"receiver","keepsProcessAlive":true,"returnsPromise":false}
debounce.().cancel {"releases":{"kind":["timer"],"handle":"receiver","waitsForRunning":false}}
debounce.().flush {"releases":{"kind":["timer"],"handle":"receiver","waitsForRunning":false}}
throttle.() {"makes":"timer","handle":"receiver","keepsProcessAlive":true,"returnsPromise":false}
throttle.().cancel {"releases":{"kind":["timer"],"handle":"receiver","waitsForRunning":false}}
throttle.().flush {"releases":{"kind":["timer"],"handle":"receiver","waitsForRunning":false}}
delay {"runs":[{"argument":"0","when":"later","errorsGoTo":"nowhere"}],"makes":"timer","handle":"result","keepsProcessAlive":true}
defer {"runs":[{"argument":"0","when":"later","errorsGoTo":"nowhere"}],"makes":"timer","handle":"result","keepsProcessAlive":true}
`,
  neverthrow: `
ResultAsync.fromPromise {"returnsPromise":true}
ResultAsync.fromSafePromise {"returnsPromise":true}
ResultAsync.fromThrowable {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result"}]}
ResultAsync.prototype.andThen {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result"}],"returnsPromise":true}
ResultAsync.prototype.map {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result"}],"returnsPromise":true}
ResultAsync.prototype.mapErr {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result"}],"returnsPromise":true}
ResultAsync.prototype.orElse {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result"}],"returnsPromise":true}
`,
  redlock: `
default {"needsErrorListener":true}
default.prototype.lock {"makes":"lock","handle":"result","pauses":"time","returnsPromise":true}
default.prototype.acquire {"makes":"lock","handle":"result","pauses":"time","returnsPromise":true}
default.prototype.unlock {"releases":{"kind":["lock"],"handle":"0"},"returnsPromise":true}
default.prototype.using {"runs":[{"argument":"last","when":"during","overlaps":false,"signalAt":"0"}],"makes":"lock","handle":"receiver","returnsPromise":true}
Lock.prototype.release {"releases":{"kind":["lock"],"handle":"receiver"},"returnsPromise":true}
Lock.prototype.unlock {"releases":{"kind":["lock"],"handle":"receiver"},"returnsPromise":true}
default.prototype.quit {"releases":{"kind":["connection"],"handle":"receiver"},"returnsPromise":true}
default extends node:events#EventEmitter
default.prototype.lock returns Lock
default.prototype.acquire returns Lock
`,
  'async-mutex': `
Mutex.prototype.acquire {"makes":"lock","handle":"result","pauses":"io","blocks":"caller","returnsPromise":true}
Mutex.prototype.runExclusive {"runs":[{"argument":"0","when":"during","overlaps":false}],"pauses":"io","blocks":"caller","returnsPromise":true}
Mutex.prototype.waitForUnlock {"pauses":"io","blocks":"caller","returnsPromise":true}
Mutex.prototype.cancel {"returnsPromise":false}
Mutex.prototype.release {"releases":{"kind":["lock"],"handle":"receiver"},"returnsPromise":false}
Semaphore.prototype.acquire {"makes":"lock","handle":"result","pauses":"io","blocks":"caller","returnsPromise":true}
Semaphore.prototype.runExclusive {"runs":[{"argument":"0","when":"during","overlaps":false}],"pauses":"io","blocks":"caller","returnsPromise":true}
Semaphore.prototype.waitForUnlock {"pauses":"io","blocks":"caller","returnsPromise":true}
Semaphore.prototype.cancel {"returnsPromise":false}
Semaphore.prototype.release {"releases":{"kind":["lock"],"handle":"receiver"},"returnsPromise":false}
withTimeout {}
tryAcquire {}
`,
  piscina: `
Piscina {"makes":"pool","handle":"result","keepsProcessAlive":false,"autoruns":true,"needsErrorListener":false}
Piscina.prototype.run {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"AbortError"}
Piscina.prototype.close {"releases":{"kind":["pool"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Piscina.prototype.destroy {"releases":{"kind":["pool"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
default is Piscina
Piscina extends node:events#EventEmitter
`,
  tinypool: `
Tinypool.prototype.run {"signal":["1.signal"],"returnsPromise":true,"pauses":"io"}
default is Tinypool
`,
  workerpool: `
pool {"makes":"pool","handle":"result","keepsProcessAlive":true,"autoruns":false}
Pool.prototype.exec {"pauses":"io","returnsPromise":true}
Pool.prototype.terminate {"releases":{"kind":["pool"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
pool returns Pool
`,
  // RxJS and Effect.
  rxjs: `
Observable.prototype.subscribe {"runs":[{"argument":"0","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true},{"argument":"0.next","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true},{"argument":"1","when":"later","errorsGoTo":"nowhere"},{"argument":"0.error","when":"later","errorsGoTo":"nowhere"},{"argument":"0.complete","when":"later","errorsGoTo":"nowhere"}],"makes":"subscription","handle":"result","returnsPromise":false}
Observable.prototype.forEach {"runs":[{"argument":"0","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}],"pauses":"io","returnsPromise":true}
Observable.prototype.pipe {"returnsPromise":false}
Observable.prototype.toPromise {"pauses":"io","returnsPromise":true}
Subscription.prototype.unsubscribe {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Subscription.prototype.add {}
firstValueFrom {"pauses":"io","returnsPromise":true}
lastValueFrom {"pauses":"io","returnsPromise":true}
interval {"makes":"interval","handle":"result","keepsProcessAlive":true,"ends":false}
timer {"makes":"timer","handle":"result","keepsProcessAlive":true}
fromEvent {"makes":"listener","handle":"result","ends":false}
fromEventPattern {"makes":"listener","handle":"result","ends":false}
from {}
defer {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result"}]}
NEVER {"keepsProcessAlive":false,"ends":false}
Subject {"makes":"handle","handle":"result"}
BehaviorSubject {"makes":"handle","handle":"result"}
ReplaySubject {"makes":"handle","handle":"result"}
AsyncSubject {"makes":"handle","handle":"result"}
Subject.prototype.next {"returnsPromise":false}
Subject.prototype.complete {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false}}
Subject.prototype.error {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false}}
Subject.prototype.unsubscribe {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false}}
takeUntil {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false}}
take {}
first {}
takeWhile {}
elementAt {}
mergeMap {"runs":[{"argument":"0","when":"repeatedly","catches":true,"errorsGoTo":"result","overlaps":true}]}
switchMap {"runs":[{"argument":"0","when":"repeatedly","catches":true,"errorsGoTo":"result","overlaps":true}]}
concatMap {"runs":[{"argument":"0","when":"repeatedly","catches":true,"errorsGoTo":"result","overlaps":false}]}
exhaustMap {"runs":[{"argument":"0","when":"repeatedly","catches":true,"errorsGoTo":"result","overlaps":false}]}
flatMap {"runs":[{"argument":"0","when":"repeatedly","catches":true,"errorsGoTo":"result","overlaps":true}]}
map {"runs":[{"argument":"0","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}
filter {"runs":[{"argument":"0","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}
tap {"runs":[{"argument":"0","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}
scan {"runs":[{"argument":"0","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}
reduce {"runs":[{"argument":"0","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}]}
catchError {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result"}]}
finalize {"runs":[{"argument":"0","when":"later","errorsGoTo":"nowhere"}]}
retry {"retries":true}
repeat {"ends":false,"retries":true}
retryWhen {"ends":false,"retries":true}
repeatWhen {"ends":false,"retries":true}
share {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false}}
shareReplay {"makes":"subscription","handle":"receiver"}
connectable {"makes":"subscription"}
debounceTime {"makes":"timer","handle":"receiver","keepsProcessAlive":true}
throttleTime {"makes":"timer","handle":"receiver","keepsProcessAlive":true}
auditTime {"makes":"timer","handle":"receiver","keepsProcessAlive":true}
sampleTime {"makes":"timer","handle":"receiver","keepsProcessAlive":true}
bufferTime {"makes":"timer","handle":"receiver","keepsProcessAlive":true}
delay {"makes":"timer","handle":"receiver","keepsProcessAlive":true}
delayWhen {"makes":"timer","handle":"receiver","keepsProcessAlive":true}
timeout {"makes":"timer","handle":"receiver","keepsProcessAlive":true}
windowTime {"makes":"timer","handle":"receiver","keepsProcessAlive":true}
asyncScheduler.schedule {"runs":[{"argument":"0","when":"later","errorsGoTo":"nowhere"}],"makes":"timer","handle":"result","keepsProcessAlive":true}
asapScheduler.schedule {"runs":[{"argument":"0","when":"later","errorsGoTo":"nowhere"}],"makes":"timer","handle":"result","keepsProcessAlive":true}
queueScheduler.schedule {"runs":[{"argument":"0","when":"later","errorsGoTo":"nowhere"}],"makes":"timer","handle":"result","keepsProcessAlive":true}
Subject extends Observable
BehaviorSubject extends Subject
ReplaySubject extends Subject
AsyncSubject extends Subject
ConnectableObservable extends Observable
Subscriber extends Subscription
interval returns Observable
timer returns Observable
fromEvent returns Observable
fromEventPattern returns Observable
from returns Observable
defer returns Observable
of returns Observable
merge returns Observable
concat returns Observable
combineLatest returns Observable
forkJoin returns Observable
race returns Observable
zip returns Observable
range returns Observable
Observable.prototype.pipe returns Observable
Observable.prototype.subscribe returns Subscription
Subject.prototype.asObservable returns Observable
NEVER holds Observable
EMPTY holds Observable
`,
  'rxjs/fetch': `
fromFetch {"signal":["1.signal"],"onAbort":"reason"}
fromFetch returns rxjs#Observable
`,
  'rxjs/webSocket': `
webSocket {"makes":"connection","handle":"result","keepsProcessAlive":true}
webSocket returns rxjs#Subject
`,
  effect: `
Effect.runPromise {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"Error","checksAborted":true,"settlesAtOnce":true,"stopsWork":false,"removesAbortListener":true,"differs":[{"versions":"<4","onAbort":"own error","abortError":"FiberFailure"}]}
Effect.runPromiseExit {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"Error","checksAborted":true,"settlesAtOnce":true,"stopsWork":false,"removesAbortListener":true,"differs":[{"versions":"<4","onAbort":"own error","abortError":"FiberFailure"}]}
Effect.runFork {"signal":["1.signal"],"makes":"handle","handle":"result","returnsPromise":false,"onAbort":"quiet","differs":[{"versions":"<4","signal":[]}]}
Effect.runCallback {"signal":["1.signal"],"runs":[{"argument":"1.onExit","when":"later","errorsGoTo":"nowhere"}],"returnsPromise":false}
Effect.runSync {"returnsPromise":false}
Effect.runSyncExit {"returnsPromise":false}
Effect.tryPromise {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result","signalAt":"0"},{"argument":"0.try","when":"later","catches":true,"errorsGoTo":"result","signalAt":"0"}],"returnsPromise":false}
Effect.promise {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result","signalAt":"0"}],"returnsPromise":false}
Effect.callback {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result","signalAt":"1"}],"returnsPromise":false}
Effect.abortSignal {"returnsPromise":false}
Effect.forkDetach {"makes":"handle","handle":"result"}
Effect.forkChild {"makes":"handle","handle":"result"}
Effect.forkScoped {"makes":"handle","handle":"result"}
Effect.forkIn {"makes":"handle","handle":"result"}
Effect.retry {"pauses":"time","retries":true}
Effect.repeat {"ends":false}
Effect.forever {"ends":false}
Effect.schedule {"ends":false}
Effect.sleep {"makes":"timer","keepsProcessAlive":true,"pauses":"time"}
Fiber.interrupt {"releases":{"kind":["handle"],"handle":"0","waitsForRunning":true}}
ManagedRuntime.ManagedRuntime.prototype.runPromise {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"Error"}
ManagedRuntime.ManagedRuntime.prototype.runPromiseExit {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"Error"}
ManagedRuntime.make {"makes":"scope","handle":"result"}
ManagedRuntime.ManagedRuntime.prototype.dispose {"releases":{"kind":["scope"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Layer.launch {"ends":false}
Effect.async is Effect.callback
Effect.fork is Effect.forkChild
Effect.forkDaemon is Effect.forkDetach
ManagedRuntime.make returns ManagedRuntime.ManagedRuntime
`,
  '@effect/platform-node': `
NodeRuntime.runMain {"ends":false}
`,
  // Child processes, images and configuration files.
  execa: `
execa {"signal":["1.cancelSignal","2.cancelSignal","0.cancelSignal"],"makes":"process","handle":"result","keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"ExecaError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<9","signal":["1.signal","2.signal"]}]}
$ {"signal":["0.cancelSignal"],"makes":"process","handle":"result","keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"ExecaError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<9","signal":["1.signal","2.signal"]}]}
execaNode {"signal":["1.cancelSignal","2.cancelSignal"],"makes":"process","handle":"result","keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"ExecaError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<9","signal":["1.signal","2.signal"]}]}
execaCommand {"signal":["1.cancelSignal"],"makes":"process","handle":"result","keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"ExecaError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"differs":[{"versions":"<9","signal":["1.signal","2.signal"]}]}
execaSync {"blocks":"event loop","returnsPromise":false}
execaCommandSync {"blocks":"event loop","returnsPromise":false}
$.sync {"blocks":"event loop","returnsPromise":false}
Subprocess.prototype.kill {"releases":{"kind":["process"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
getCancelSignal {"returnsPromise":true}
Subprocess extends node:child_process#ChildProcess
execa returns Subprocess
$ returns Subprocess
execaNode returns Subprocess
execaCommand returns Subprocess
`,
  'nano-spawn': `
default {"signal":["2.signal"],"returnsPromise":true,"pauses":"io","makes":"process","handle":"result","keepsProcessAlive":true}
`,
  tinyexec: `
x {"signal":["2.signal"],"returnsPromise":true,"pauses":"io","makes":"process","handle":"result","keepsProcessAlive":true}
exec is x
`,
  zx: `
$ {"signal":["0.signal"],"makes":"process","handle":"result","keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"ProcessOutput","checksAborted":false,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
ProcessPromise.prototype.kill {"releases":{"kind":["process"],"handle":"receiver","waitsForRunning":false}}
ProcessPromise.prototype.abort {"releases":{"kind":["process"],"handle":"receiver","waitsForRunning":false}}
fetch {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason"}
retry {"runs":[{"argument":"last","when":"during","catches":true,"errorsGoTo":"result","overlaps":false}],"pauses":"time","returnsPromise":true,"retries":true}
sleep {"pauses":"time","returnsPromise":true}
spinner {"runs":[{"argument":"last","when":"during","catches":true,"errorsGoTo":"result"}],"returnsPromise":true}
within {"runs":[{"argument":"last","when":"during","catches":true,"errorsGoTo":"result"}],"returnsPromise":true}
$.sync {"blocks":"event loop","returnsPromise":false}
kill {"releases":{"kind":["process"],"handle":"0","waitsForRunning":false},"returnsPromise":true}
$ returns ProcessPromise
`,
  sharp: `
default {"makes":"stream","handle":"result"}
Sharp.prototype.toBuffer {"pauses":"io","returnsPromise":true}
Sharp.prototype.toFile {"pauses":"io","returnsPromise":true}
Sharp.prototype.metadata {"pauses":"io","returnsPromise":true}
Sharp.prototype.stats {"pauses":"io","returnsPromise":true}
default returns Sharp
`,
  'simple-git': `
simpleGit {"signal":["0.abort"],"returnsPromise":false}
default is simpleGit
`,
  dotenv: `
config {"blocks":"event loop","returnsPromise":false}
`,
};
