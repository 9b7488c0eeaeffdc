/** Node: cryptography, the built-in database, tests and diagnostics. The form of the lines is described in `table.ts`. */
export const nodeTools: Readonly<Record<string, string>> = {
  'node:crypto': `
pbkdf2 {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
pbkdf2Sync {"blocks":"event loop"}
scrypt {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
scryptSync {"blocks":"event loop"}
hkdf {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
hkdfSync {"blocks":"event loop"}
generateKeyPair {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
generateKeyPairSync {"blocks":"event loop"}
generateKey {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
generateKeySync {"blocks":"event loop"}
generatePrime {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
generatePrimeSync {"blocks":"event loop"}
checkPrime {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
checkPrimeSync {"blocks":"event loop"}
randomBytes {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"once":true,"returnsPromise":false}
randomInt {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"once":true,"returnsPromise":false}
randomFill {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"once":true,"returnsPromise":false}
randomFillSync {}
sign {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"once":true,"returnsPromise":false}
verify {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"once":true,"returnsPromise":false}
diffieHellman {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}]}
hash {}
argon2 {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false,"since":"24.7"}
argon2Sync {"blocks":"event loop","since":"24.7"}
encapsulate {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"since":"24.7"}
decapsulate {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"since":"24.7"}
createHash {"signal":["1.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
createHmac {"signal":["2.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
createCipheriv {"signal":["3.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
createDecipheriv {"signal":["3.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
createSign {"signal":["1.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
createVerify {"signal":["1.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
Hash.prototype.copy {"signal":["0.signal"]}
webcrypto is #crypto
Cipheriv extends node:stream#Transform
Decipheriv extends node:stream#Transform
Hash extends node:stream#Transform
Hmac extends node:stream#Transform
Sign extends node:stream#Writable
Verify extends node:stream#Writable
createHash returns Hash
createHmac returns Hmac
subtle holds #SubtleCrypto
`,
  'node:url': `
URL is #URL
`,
  'node:sqlite': `
DatabaseSync {"makes":"handle","handle":"result","keepsProcessAlive":false,"blocks":"event loop","since":"22.5"}
DatabaseSync.prototype.open {"makes":"handle","handle":"receiver","blocks":"event loop","since":"22.5"}
DatabaseSync.prototype.close {"releases":{"kind":["handle"],"handle":"receiver"},"blocks":"event loop","since":"22.5"}
DatabaseSync.prototype.@@dispose {"releases":{"kind":["handle"],"handle":"receiver"},"blocks":"event loop","since":"22.15"}
DatabaseSync.prototype.exec {"blocks":"event loop","since":"22.5"}
DatabaseSync.prototype.prepare {"blocks":"event loop","since":"22.5"}
DatabaseSync.prototype.applyChangeset {"blocks":"event loop","since":"22.5"}
DatabaseSync.prototype.loadExtension {"blocks":"event loop","since":"22.5"}
DatabaseSync.prototype.function {"runs":[{"argument":"last","when":"repeatedly","returnValue":"tested"}],"since":"22.5"}
DatabaseSync.prototype.aggregate {"runs":[{"argument":"1.step","when":"repeatedly","returnValue":"tested"},{"argument":"1.result","when":"repeatedly","returnValue":"tested"},{"argument":"1.inverse","when":"repeatedly","returnValue":"tested"},{"argument":"1.start","when":"repeatedly","returnValue":"tested"}],"since":"22.5"}
SQLTagStore.prototype.all {"blocks":"event loop","since":"24.9"}
SQLTagStore.prototype.get {"blocks":"event loop","since":"24.9"}
SQLTagStore.prototype.run {"blocks":"event loop","since":"24.9"}
SQLTagStore.prototype.iterate {"blocks":"event loop","since":"24.9"}
StatementSync.prototype.all {"blocks":"event loop","since":"22.5"}
StatementSync.prototype.get {"blocks":"event loop","since":"22.5"}
StatementSync.prototype.run {"blocks":"event loop","since":"22.5"}
StatementSync.prototype.iterate {"blocks":"event loop","since":"22.5"}
DatabaseSync.prototype.createSession {"makes":"handle","handle":"result","since":"22.5"}
Session.prototype.close {"releases":{"kind":["handle"],"handle":"receiver"},"since":"22.5"}
backup {"pauses":"io","returnsPromise":true,"since":"22.16"}
DatabaseSync.prototype.prepare returns StatementSync
`,
  'node:test': `
test {"signal":["1.signal","0.signal"],"runs":[{"argument":"last","when":"later","catches":true,"returnValue":"awaited","signalAt":"0.signal"}],"pauses":"io","returnsPromise":true}
test.skip is test
test.only is test
test.todo is test
it is test
it.skip is test
it.only is test
it.todo is test
describe {"signal":["1.signal","0.signal"],"runs":[{"argument":"last","when":"later","catches":true,"returnValue":"awaited","signalAt":"0.signal"}],"returnsPromise":true}
describe.skip is describe
describe.only is describe
describe.todo is describe
suite is describe
suite.skip is describe
suite.only is describe
suite.todo is describe
before {"signal":["1.signal"],"runs":[{"argument":"0","when":"later","catches":true,"returnValue":"awaited"}],"returnsPromise":false}
TestContext.prototype.before {"signal":["1.signal"],"runs":[{"argument":"0","when":"later","catches":true,"returnValue":"awaited"}],"returnsPromise":false}
after {"signal":["1.signal"],"runs":[{"argument":"0","when":"later","catches":true,"returnValue":"awaited"}],"returnsPromise":false}
TestContext.prototype.after {"signal":["1.signal"],"runs":[{"argument":"0","when":"later","catches":true,"returnValue":"awaited"}],"returnsPromise":false}
beforeEach {"signal":["1.signal"],"runs":[{"argument":"0","when":"repeatedly","catches":true,"returnValue":"awaited"}],"returnsPromise":false}
TestContext.prototype.beforeEach {"signal":["1.signal"],"runs":[{"argument":"0","when":"repeatedly","catches":true,"returnValue":"awaited"}],"returnsPromise":false}
afterEach {"signal":["1.signal"],"runs":[{"argument":"0","when":"repeatedly","catches":true,"returnValue":"awaited"}],"returnsPromise":false}
TestContext.prototype.afterEach {"signal":["1.signal"],"runs":[{"argument":"0","when":"repeatedly","catches":true,"returnValue":"awaited"}],"returnsPromise":false}
TestContext.prototype.test {"signal":["1.signal","0.signal"],"runs":[{"argument":"last","when":"later","catches":true,"returnValue":"awaited","signalAt":"0.signal"}],"pauses":"io","returnsPromise":true}
TestContext.prototype.signal {"isSignal":true}
SuiteContext.prototype.signal {"isSignal":true}
TestContext.prototype.waitFor {"runs":[{"argument":"0","when":"repeatedly","catches":true,"returnValue":"awaited"}],"pauses":"time","returnsPromise":true,"since":"22.14"}
run {"signal":["0.signal"],"makes":"stream","handle":"result"}
mock.timers.enable {"makes":"scope","handle":"receiver","keepsProcessAlive":false}
mock.timers.reset {"releases":{"kind":["scope"],"handle":"receiver"}}
mock.reset {"releases":{"kind":["scope"],"handle":"receiver"}}
mock.restoreAll {"releases":{"kind":["scope"],"handle":"receiver"}}
mock.timers.tick {}
mock.timers.runAll {}
mock.timers.setTime {}
mock.fn {"makes":"scope","handle":"result"}
mock.method {"makes":"scope","handle":"result"}
mock.getter {"makes":"scope","handle":"result"}
mock.setter {"makes":"scope","handle":"result"}
default is test
TestContext.prototype.signal holds #AbortSignal
`,
  'node:perf_hooks': `
monitorEventLoopDelay {"makes":"handle","handle":"result","keepsProcessAlive":false}
IntervalHistogram.prototype.enable {"makes":"interval","handle":"receiver","keepsProcessAlive":false}
IntervalHistogram.prototype.disable {"releases":{"kind":["interval"],"handle":"receiver"}}
IntervalHistogram.prototype.@@dispose {"releases":{"kind":["interval"],"handle":"receiver"},"since":"24.2"}
performance is #performance
PerformanceObserver is #PerformanceObserver
performance.mark is #performance.mark
performance.measure is #performance.measure
performance.clearMarks is #performance.clearMarks
performance.clearMeasures is #performance.clearMeasures
performance.clearResourceTimings is #performance.clearResourceTimings
performance.timerify is #performance.timerify
Performance extends #EventTarget
monitorEventLoopDelay returns IntervalHistogram
`,
  'node:inspector': `
open {"makes":"server","handle":"result","keepsProcessAlive":false}
close {"releases":{"kind":["server"],"handle":"receiver"}}
waitForDebugger {"blocks":"event loop"}
Session.prototype.connect {"makes":"handle","handle":"receiver","keepsProcessAlive":false}
Session.prototype.disconnect {"releases":{"kind":["handle"],"handle":"receiver"}}
Session.prototype.post {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}]}
Session extends node:events#EventEmitter
`,
  'node:inspector/promises': `
Session.prototype.connect {"makes":"handle","handle":"receiver","keepsProcessAlive":false}
Session.prototype.disconnect {"releases":{"kind":["handle"],"handle":"receiver"}}
Session.prototype.post {"pauses":"io","returnsPromise":true}
Session extends node:inspector#Session
`,
  'node:v8': `
writeHeapSnapshot {"blocks":"event loop"}
getHeapSnapshot {"makes":"stream","handle":"result","blocks":"event loop"}
GCProfiler.prototype.start {"makes":"handle","handle":"receiver","keepsProcessAlive":false}
GCProfiler.prototype.stop {"releases":{"kind":["handle"],"handle":"receiver"}}
GCProfiler.prototype.@@dispose {"releases":{"kind":["handle"],"handle":"receiver"},"since":"24.13"}
`,
  'node:vm': `
runInContext {}
runInNewContext {}
runInThisContext {}
Script.prototype.runInContext {}
`,
  'node:trace_events': `
createTracing {}
`,
};
