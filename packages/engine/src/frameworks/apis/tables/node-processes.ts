/** Node: time, events, processes and threads. The form of the lines is described in `table.ts`. */
export const nodeProcesses: Readonly<Record<string, string>> = {
  'node:timers': `
Timeout.prototype.unref {"unrefs":true}
Timeout.prototype.ref {"refs":true}
Timeout.prototype.hasRef {}
Timeout.prototype.refresh {"makes":"timer","handle":"receiver","keepsProcessAlive":true}
Timeout.prototype.close {"releases":{"kind":["timer","interval"],"handle":"receiver"}}
Timeout.prototype.@@dispose {"releases":{"kind":["timer","interval"],"handle":"receiver"}}
Immediate.prototype.unref {"unrefs":true}
Immediate.prototype.ref {"refs":true}
Immediate.prototype.hasRef {}
Immediate.prototype.@@dispose {"releases":{"kind":["immediate"],"handle":"receiver"}}
promises is node:timers/promises#
setTimeout is #setTimeout
setInterval is #setInterval
setImmediate is #setImmediate
clearTimeout is #clearTimeout
clearInterval is #clearInterval
clearImmediate is #clearImmediate
setTimeout returns Timeout
setInterval returns Timeout
setImmediate returns Immediate
`,
  'node:timers/promises': `
setTimeout {"signal":["2.signal"],"keepsProcessAlive":true,"once":true,"pauses":"time","returnsPromise":true,"onAbort":"AbortError","abortVia":"rejects","removesAbortListener":true}
setImmediate {"signal":["1.signal"],"keepsProcessAlive":true,"once":true,"pauses":"time","returnsPromise":true,"onAbort":"AbortError","abortVia":"rejects","removesAbortListener":true}
setInterval {"signal":["2.signal"],"makes":"interval","handle":"result","keepsProcessAlive":true,"pauses":"time","ends":false,"returnsPromise":false,"onAbort":"AbortError","abortVia":"iterator","removesAbortListener":true,"closesOnAbort":true}
scheduler.wait {"signal":["1.signal"],"keepsProcessAlive":true,"once":true,"pauses":"time","returnsPromise":true,"onAbort":"AbortError","abortVia":"rejects","removesAbortListener":true}
scheduler.yield {"keepsProcessAlive":true,"pauses":"time","returnsPromise":true}
`,
  'node:process': `
default is #process
. is #process
`,
  'node:util': `
aborted {"signal":["0"],"keepsProcessAlive":false,"once":true,"pauses":"io","returnsPromise":true,"onAbort":"quiet","abortVia":"resolves","removesAbortListener":false}
transferableAbortSignal {"signal":["0"],"gives":"signal","derives":["0"]}
transferableAbortController {"makes":"controller","handle":"result","keepsProcessAlive":false}
promisify {}
callbackify {}
debuglog {}
transferableAbortSignal returns #AbortSignal
transferableAbortController returns #AbortController
`,
  'node:events': `
addAbortListener {"signal":["0"],"runs":[{"argument":"1","when":"later","returnValue":"dropped"}],"makes":"listener","handle":"result","keepsProcessAlive":false,"once":true,"onAbort":"quiet"}
EventEmitter.prototype.on {"runs":[{"argument":"1","when":"repeatedly","returnValue":"dropped"}],"makes":"listener","handle":"argument","keepsProcessAlive":false}
EventEmitter.prototype.addListener {"runs":[{"argument":"1","when":"repeatedly","returnValue":"dropped"}],"makes":"listener","handle":"argument","keepsProcessAlive":false}
EventEmitter.prototype.prependListener {"runs":[{"argument":"1","when":"repeatedly","returnValue":"dropped"}],"makes":"listener","handle":"argument","keepsProcessAlive":false}
EventEmitter.prototype.once {"runs":[{"argument":"1","when":"later","returnValue":"dropped"}],"makes":"listener","handle":"argument","keepsProcessAlive":false,"once":true}
EventEmitter.prototype.prependOnceListener {"runs":[{"argument":"1","when":"later","returnValue":"dropped"}],"makes":"listener","handle":"argument","keepsProcessAlive":false,"once":true}
EventEmitter.prototype.off {"releases":{"kind":["listener"],"handle":"1"}}
EventEmitter.prototype.removeListener {"releases":{"kind":["listener"],"handle":"1"}}
EventEmitter.prototype.removeAllListeners {"releases":{"kind":["listener"],"handle":"receiver"}}
EventEmitter.prototype.emit {}
EventEmitter.prototype.setMaxListeners {}
EventEmitter.prototype.getMaxListeners {}
EventEmitter.prototype.listenerCount {}
EventEmitter.prototype.listeners {}
EventEmitter.prototype.rawListeners {}
EventEmitter.prototype.eventNames {}
EventEmitter {}
once {"signal":["2.signal"],"keepsProcessAlive":false,"once":true,"pauses":"io","returnsPromise":true,"onAbort":"AbortError","abortVia":"rejects","removesAbortListener":true}
on {"signal":["2.signal"],"makes":"listener","handle":"result","keepsProcessAlive":false,"pauses":"io","ends":false,"returnsPromise":false,"onAbort":"AbortError","abortVia":"iterator","removesAbortListener":true,"closesOnAbort":true}
getEventListeners {}
EventEmitter.getEventListeners {}
setMaxListeners {}
getMaxListeners {}
EventEmitter.getMaxListeners {}
listenerCount {}
EventEmitter.listenerCount {}
EventEmitterAsyncResource.prototype.emitDestroy {"releases":{"kind":["handle"],"handle":"receiver"}}
default is EventEmitter
EventEmitter.EventEmitter is EventEmitter
EventEmitter.once is once
EventEmitter.on is on
EventEmitter.setMaxListeners is setMaxListeners
EventEmitter.addAbortListener is addAbortListener
EventEmitterAsyncResource extends EventEmitter
`,
  'node:async_hooks': `
AsyncLocalStorage.prototype.run {"runs":[{"argument":"1","when":"during","returnValue":"returned"}]}
AsyncLocalStorage.prototype.exit {"runs":[{"argument":"0","when":"during","returnValue":"returned"}]}
AsyncLocalStorage.prototype.enterWith {"makes":"scope","handle":"receiver","keepsProcessAlive":false}
AsyncLocalStorage.prototype.disable {"releases":{"kind":["scope"],"handle":"receiver"}}
AsyncLocalStorage.prototype.getStore {}
AsyncLocalStorage.prototype.withScope {"makes":"scope","handle":"result","keepsProcessAlive":false,"since":"24.19"}
AsyncLocalStorage.bind {}
AsyncLocalStorage.snapshot {}
AsyncResource.prototype.runInAsyncScope {"runs":[{"argument":"0","when":"during","returnValue":"returned"}]}
AsyncResource.prototype.emitDestroy {"releases":{"kind":["handle"],"handle":"receiver"}}
AsyncResource.bind {}
createHook {"runs":[{"argument":"0.init","when":"repeatedly","returnValue":"dropped"},{"argument":"0.before","when":"repeatedly","returnValue":"dropped"},{"argument":"0.after","when":"repeatedly","returnValue":"dropped"},{"argument":"0.destroy","when":"repeatedly","returnValue":"dropped"},{"argument":"0.promiseResolve","when":"repeatedly","returnValue":"dropped"}],"makes":"handle","handle":"result","keepsProcessAlive":false}
AsyncHook.prototype.enable {"makes":"subscription","handle":"receiver","keepsProcessAlive":false}
AsyncHook.prototype.disable {"releases":{"kind":["subscription"],"handle":"receiver"}}
createHook returns AsyncHook
`,
  'node:diagnostics_channel': `
subscribe {"runs":[{"argument":"1","when":"repeatedly","returnValue":"dropped"}],"makes":"subscription","handle":"argument","keepsProcessAlive":false}
unsubscribe {"releases":{"kind":["subscription"],"handle":"1"}}
Channel.prototype.subscribe {"runs":[{"argument":"0","when":"repeatedly","returnValue":"dropped"}],"makes":"subscription","handle":"argument","keepsProcessAlive":false}
Channel.prototype.unsubscribe {"releases":{"kind":["subscription"],"handle":"0"}}
Channel.prototype.publish {}
Channel.prototype.bindStore {"runs":[{"argument":"1","when":"repeatedly","returnValue":"passed on"}],"makes":"subscription","handle":"argument"}
Channel.prototype.unbindStore {"releases":{"kind":["subscription"],"handle":"0"}}
Channel.prototype.runStores {"runs":[{"argument":"1","when":"during","returnValue":"returned"}]}
TracingChannel.prototype.tracePromise {"runs":[{"argument":"0","when":"during","returnValue":"returned"}],"returnsPromise":true}
TracingChannel.prototype.traceSync {"runs":[{"argument":"0","when":"during","returnValue":"returned"}]}
TracingChannel.prototype.traceCallback {"runs":[{"argument":"0","when":"during","returnValue":"returned"}]}
TracingChannel.prototype.subscribe {"runs":[{"argument":"0.start","when":"repeatedly","returnValue":"dropped"},{"argument":"0.end","when":"repeatedly","returnValue":"dropped"},{"argument":"0.asyncStart","when":"repeatedly","returnValue":"dropped"},{"argument":"0.asyncEnd","when":"repeatedly","returnValue":"dropped"},{"argument":"0.error","when":"repeatedly","returnValue":"dropped"}],"makes":"subscription","handle":"argument","keepsProcessAlive":false}
TracingChannel.prototype.unsubscribe {"releases":{"kind":["subscription"],"handle":"0"}}
channel returns Channel
tracingChannel returns TracingChannel
`,
  'node:worker_threads': `
Worker {"makes":"worker","handle":"result","keepsProcessAlive":true}
Worker.prototype.terminate {"releases":{"kind":["worker"],"handle":"receiver"},"pauses":"io","returnsPromise":true}
Worker.prototype.@@asyncDispose {"releases":{"kind":["worker"],"handle":"receiver"},"pauses":"io","returnsPromise":true,"since":"22.18"}
Worker.prototype.unref {"unrefs":true}
Worker.prototype.ref {"refs":true}
Worker.prototype.postMessage {}
Worker.prototype.getHeapSnapshot {"pauses":"io","returnsPromise":true}
receiveMessageOnPort {}
postMessageToThread {"pauses":"io","returnsPromise":true}
moveMessagePortToContext {}
parentPort.on {"runs":[{"argument":"1","when":"repeatedly","returnValue":"dropped"}],"makes":"listener","handle":"argument","keepsProcessAlive":true}
parentPort.addListener {"runs":[{"argument":"1","when":"repeatedly","returnValue":"dropped"}],"makes":"listener","handle":"argument","keepsProcessAlive":true}
parentPort.once {"runs":[{"argument":"1","when":"later","returnValue":"dropped"}],"makes":"listener","handle":"argument","keepsProcessAlive":true,"once":true}
parentPort.close {"releases":{"kind":["handle"],"handle":"receiver"}}
parentPort.unref {"unrefs":true}
BroadcastChannel is #BroadcastChannel
MessageChannel is #MessageChannel
MessagePort is #MessagePort
BroadcastChannel extends #EventTarget
MessagePort extends #EventTarget
Worker extends node:events#EventEmitter
parentPort holds #MessagePort
locks holds #LockManager
`,
  'node:child_process': `
spawn {"signal":["1.signal","2.signal"],"makes":"process","handle":"result","keepsProcessAlive":true,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
exec {"signal":["1.signal"],"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"makes":"process","handle":"result","keepsProcessAlive":true,"once":true,"onAbort":"AbortError","abortVia":"callback","removesAbortListener":true,"closesOnAbort":true}
execFile {"signal":["1.signal","2.signal"],"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"makes":"process","handle":"result","keepsProcessAlive":true,"once":true,"onAbort":"AbortError","abortVia":"callback","removesAbortListener":true,"closesOnAbort":true}
fork {"signal":["1.signal","2.signal"],"makes":"process","handle":"result","keepsProcessAlive":true,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
spawnSync {"blocks":"event loop"}
execSync {"blocks":"event loop"}
execFileSync {"blocks":"event loop"}
ChildProcess.prototype.kill {"releases":{"kind":["process"],"handle":"receiver"}}
ChildProcess.prototype.@@dispose {"releases":{"kind":["process"],"handle":"receiver"}}
ChildProcess.prototype.unref {"unrefs":true}
ChildProcess.prototype.ref {"refs":true}
ChildProcess.prototype.disconnect {"releases":{"kind":["handle"],"handle":"receiver"}}
ChildProcess.prototype.send {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"once":true,"returnsPromise":false}
ChildProcess extends node:events#EventEmitter
spawn returns ChildProcess
exec returns ChildProcess
execFile returns ChildProcess
fork returns ChildProcess
`,
  'node:cluster': `
fork {"makes":"process","handle":"result","keepsProcessAlive":true}
disconnect {"runs":[{"argument":"0","when":"later","returnValue":"dropped"}],"once":true,"releases":{"kind":["process"],"handle":"receiver"}}
setupPrimary {}
Worker.prototype.kill {"releases":{"kind":["process"],"handle":"receiver"}}
Worker.prototype.destroy {"releases":{"kind":["process"],"handle":"receiver"}}
Worker.prototype.disconnect {"releases":{"kind":["process"],"handle":"receiver"}}
Worker.prototype.send {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}]}
Worker extends node:events#EventEmitter
default extends node:events#EventEmitter
fork returns Worker
`,
};
