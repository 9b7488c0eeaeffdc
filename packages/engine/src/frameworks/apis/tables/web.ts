/** The web platform and ECMAScript: everything global. The empty module stands for the global object. The form of the lines is described in `table.ts`. */
export const web: Readonly<Record<string, string>> = {
  '': `
setTimeout {"runs":[{"argument":"0","when":"later","returnValue":"dropped"}],"makes":"timer","handle":"result","keepsProcessAlive":true,"once":true,"returnsPromise":false}
setInterval {"runs":[{"argument":"0","when":"repeatedly","returnValue":"dropped"}],"makes":"interval","handle":"result","keepsProcessAlive":true,"ends":false,"returnsPromise":false}
setImmediate {"runs":[{"argument":"0","when":"later","returnValue":"dropped"}],"makes":"immediate","handle":"result","keepsProcessAlive":true,"once":true,"returnsPromise":false}
clearTimeout {"releases":{"kind":["timer","interval"],"handle":"0"}}
clearInterval {"releases":{"kind":["timer","interval"],"handle":"0"}}
clearImmediate {"releases":{"kind":["immediate"],"handle":"0"}}
queueMicrotask {"runs":[{"argument":"0","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
process.nextTick {"runs":[{"argument":"0","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
scheduler.postTask {"signal":["1.signal"],"runs":[{"argument":"0","when":"later","catches":true,"returnValue":"returned"}],"once":true,"returnsPromise":true,"onAbort":"reason","abortVia":"rejects","browserOnly":true}
scheduler.yield {"pauses":"time","returnsPromise":true,"browserOnly":true}
requestAnimationFrame {"runs":[{"argument":"0","when":"later","returnValue":"dropped"}],"makes":"timer","handle":"result","once":true,"browserOnly":true}
cancelAnimationFrame {"releases":{"kind":["timer"],"handle":"0"},"browserOnly":true}
requestIdleCallback {"runs":[{"argument":"0","when":"later","returnValue":"dropped"}],"makes":"timer","handle":"result","once":true,"browserOnly":true}
cancelIdleCallback {"releases":{"kind":["timer"],"handle":"0"},"browserOnly":true}
AbortController {"makes":"controller","handle":"result","keepsProcessAlive":false}
AbortController.prototype.abort {"releases":{"kind":["controller"],"handle":"receiver"}}
AbortController.prototype.signal {"isSignal":true}
AbortSignal.abort {"gives":"signal"}
AbortSignal.timeout {"gives":"signal","keepsProcessAlive":false,"once":true}
AbortSignal.any {"signal":["0[]"],"gives":"signal","derives":["0[]"],"onAbort":"reason","removesAbortListener":true}
AbortSignal.prototype.throwIfAborted {"onAbort":"reason","abortVia":"throws"}
AbortSignal.prototype.aborted {}
AbortSignal.prototype.reason {}
AbortSignal.prototype.onabort {"runs":[{"argument":"value","when":"later","returnValue":"dropped"}],"makes":"listener","handle":"receiver","once":true}
EventTarget.prototype.addEventListener {"signal":["2.signal"],"runs":[{"argument":"1","when":"repeatedly","returnValue":"dropped"},{"argument":"1.handleEvent","when":"repeatedly","returnValue":"dropped"}],"makes":"listener","handle":"argument","keepsProcessAlive":false,"onAbort":"quiet","removesAbortListener":false,"closesOnAbort":true}
addEventListener {"signal":["2.signal"],"runs":[{"argument":"1","when":"repeatedly","returnValue":"dropped"},{"argument":"1.handleEvent","when":"repeatedly","returnValue":"dropped"}],"makes":"listener","handle":"argument","keepsProcessAlive":false,"onAbort":"quiet","removesAbortListener":false,"closesOnAbort":true,"browserOnly":true}
EventTarget.prototype.removeEventListener {"releases":{"kind":["listener"],"handle":"1"}}
removeEventListener {"releases":{"kind":["listener"],"handle":"1"},"browserOnly":true}
EventTarget.prototype.dispatchEvent {}
fetch {"signal":["1.signal"],"keepsProcessAlive":true,"once":true,"pauses":"io","returnsPromise":true,"onAbort":"reason","abortVia":"rejects","removesAbortListener":false}
Request {"signal":["1.signal"],"removesAbortListener":false}
Request.prototype.signal {"isSignal":true,"derives":["receiver"]}
Response.prototype.text {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"reason","abortVia":"rejects"}
Response.prototype.json {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"reason","abortVia":"rejects"}
Response.prototype.arrayBuffer {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"reason","abortVia":"rejects"}
Response.prototype.blob {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"reason","abortVia":"rejects"}
Response.prototype.formData {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"reason","abortVia":"rejects"}
Response.prototype.bytes {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"reason","abortVia":"rejects"}
Response.prototype.clone {}
Response.prototype.body {}
Request.prototype.text {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"reason","abortVia":"rejects"}
Request.prototype.json {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"reason","abortVia":"rejects"}
Request.prototype.arrayBuffer {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"reason","abortVia":"rejects"}
Request.prototype.blob {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"reason","abortVia":"rejects"}
Request.prototype.formData {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"reason","abortVia":"rejects"}
Request.prototype.bytes {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"reason","abortVia":"rejects"}
Request.prototype.clone {}
Request.prototype.body {}
WebSocket {"makes":"socket","handle":"result","keepsProcessAlive":true,"since":"22"}
WebSocket.prototype.close {"releases":{"kind":["socket"],"handle":"receiver"},"since":"22"}
WebSocket.prototype.send {"since":"22"}
WebSocket.prototype.onopen {"runs":[{"argument":"value","when":"later","returnValue":"dropped"}],"makes":"listener","handle":"receiver","since":"22"}
WebSocket.prototype.onmessage {"runs":[{"argument":"value","when":"repeatedly","returnValue":"dropped"}],"makes":"listener","handle":"receiver","since":"22"}
WebSocket.prototype.onerror {"runs":[{"argument":"value","when":"later","returnValue":"dropped"}],"makes":"listener","handle":"receiver","since":"22"}
WebSocket.prototype.onclose {"runs":[{"argument":"value","when":"later","returnValue":"dropped"}],"makes":"listener","handle":"receiver","since":"22"}
EventSource {"makes":"subscription","handle":"result","keepsProcessAlive":true,"ends":false,"since":"22.3"}
EventSource.prototype.close {"releases":{"kind":["subscription"],"handle":"receiver"},"browserOnly":true}
BroadcastChannel {"makes":"subscription","handle":"result","keepsProcessAlive":true}
BroadcastChannel.prototype.close {"releases":{"kind":["subscription"],"handle":"receiver"}}
BroadcastChannel.prototype.unref {"unrefs":true}
BroadcastChannel.prototype.ref {"refs":true}
BroadcastChannel.prototype.postMessage {}
BroadcastChannel.prototype.onmessage {"runs":[{"argument":"value","when":"repeatedly","returnValue":"dropped"}],"makes":"listener","handle":"receiver"}
MessageChannel {"makes":"handle","handle":"result","keepsProcessAlive":false}
MessagePort.prototype.on {"runs":[{"argument":"1","when":"repeatedly","returnValue":"dropped"}],"makes":"listener","handle":"argument","keepsProcessAlive":true}
MessagePort.prototype.addListener {"runs":[{"argument":"1","when":"repeatedly","returnValue":"dropped"}],"makes":"listener","handle":"argument","keepsProcessAlive":true}
MessagePort.prototype.once {"runs":[{"argument":"1","when":"later","returnValue":"dropped"}],"makes":"listener","handle":"argument","keepsProcessAlive":true,"once":true}
MessagePort.prototype.off {"releases":{"kind":["listener"],"handle":"1"}}
MessagePort.prototype.removeListener {"releases":{"kind":["listener"],"handle":"1"}}
MessagePort.prototype.onmessage {"runs":[{"argument":"value","when":"repeatedly","returnValue":"dropped"}],"makes":"listener","handle":"receiver","keepsProcessAlive":true}
MessagePort.prototype.close {"releases":{"kind":["handle"],"handle":"receiver"}}
MessagePort.prototype.start {}
MessagePort.prototype.unref {"unrefs":true}
MessagePort.prototype.ref {"refs":true}
MessagePort.prototype.postMessage {}
structuredClone {}
reportError {"browserOnly":true}
Promise.all {"returnsPromise":true,"joins":"0[]","waitsForAll":false,"settlesOn":"first rejection or all","handlesRejections":true}
Promise.allSettled {"returnsPromise":true,"joins":"0[]","waitsForAll":true,"settlesOn":"all","handlesRejections":true}
Promise.race {"returnsPromise":true,"joins":"0[]","waitsForAll":false,"settlesOn":"first settled","handlesRejections":true}
Promise.any {"returnsPromise":true,"joins":"0[]","waitsForAll":false,"settlesOn":"first fulfilled","handlesRejections":true}
Promise.withResolvers {"returnsPromise":false,"since":"22"}
Promise.try {"runs":[{"argument":"0","when":"during","catches":true,"returnValue":"returned"}],"returnsPromise":true,"since":"24"}
Promise {"runs":[{"argument":"0","when":"during","returnValue":"dropped"}],"returnsPromise":true}
Promise.prototype.then {"runs":[{"argument":"0","when":"later","catches":true,"returnValue":"returned"},{"argument":"1","when":"later","catches":true,"returnValue":"returned"}],"once":true,"returnsPromise":true}
Promise.prototype.catch {"runs":[{"argument":"0","when":"later","catches":true,"returnValue":"returned"}],"once":true,"returnsPromise":true}
Promise.prototype.finally {"runs":[{"argument":"0","when":"later","catches":true,"returnValue":"awaited"}],"once":true,"returnsPromise":true}
Promise.resolve {"returnsPromise":true}
Promise.reject {"returnsPromise":true}
Array.fromAsync {"runs":[{"argument":"1","when":"during","catches":true,"returnValue":"awaited"}],"returnsPromise":true,"joins":"0[]","waitsForAll":true,"since":"22"}
Array.prototype.forEach {"runs":[{"argument":"0","when":"during","returnValue":"dropped"}]}
Array.prototype.map {"runs":[{"argument":"0","when":"during","returnValue":"collected"}]}
Array.prototype.flatMap {"runs":[{"argument":"0","when":"during","returnValue":"collected"}]}
Array.prototype.filter {"runs":[{"argument":"0","when":"during","returnValue":"tested"}]}
Array.prototype.find {"runs":[{"argument":"0","when":"during","returnValue":"tested"}]}
Array.prototype.findIndex {"runs":[{"argument":"0","when":"during","returnValue":"tested"}]}
Array.prototype.findLast {"runs":[{"argument":"0","when":"during","returnValue":"tested"}]}
Array.prototype.findLastIndex {"runs":[{"argument":"0","when":"during","returnValue":"tested"}]}
Array.prototype.some {"runs":[{"argument":"0","when":"during","returnValue":"tested"}]}
Array.prototype.every {"runs":[{"argument":"0","when":"during","returnValue":"tested"}]}
Array.prototype.reduce {"runs":[{"argument":"0","when":"during","returnValue":"passed on"}]}
Array.prototype.reduceRight {"runs":[{"argument":"0","when":"during","returnValue":"passed on"}]}
Array.prototype.sort {"runs":[{"argument":"0","when":"during","returnValue":"tested"}]}
Array.prototype.toSorted {"runs":[{"argument":"0","when":"during","returnValue":"tested"}]}
Array.from {"runs":[{"argument":"1","when":"during","returnValue":"collected"}]}
Map.prototype.forEach {"runs":[{"argument":"0","when":"during","returnValue":"dropped"}]}
Set.prototype.forEach {"runs":[{"argument":"0","when":"during","returnValue":"dropped"}]}
Object.groupBy {"runs":[{"argument":"1","when":"during","returnValue":"tested"}],"since":"21"}
Map.groupBy {"runs":[{"argument":"1","when":"during","returnValue":"tested"}],"since":"21"}
String.prototype.replace {"runs":[{"argument":"1","when":"during","returnValue":"tested"}]}
String.prototype.replaceAll {"runs":[{"argument":"1","when":"during","returnValue":"tested"}]}
JSON.parse {"runs":[{"argument":"1","when":"during","returnValue":"collected"}]}
JSON.stringify {"runs":[{"argument":"1","when":"during","returnValue":"collected"}]}
Iterator.prototype.map {"runs":[{"argument":"0","when":"later","returnValue":"collected"}],"since":"22"}
Iterator.prototype.flatMap {"runs":[{"argument":"0","when":"later","returnValue":"collected"}],"since":"22"}
Iterator.prototype.filter {"runs":[{"argument":"0","when":"later","returnValue":"tested"}],"since":"22"}
Iterator.prototype.forEach {"runs":[{"argument":"0","when":"during","returnValue":"dropped"}],"since":"22"}
Iterator.prototype.some {"runs":[{"argument":"0","when":"during","returnValue":"tested"}],"since":"22"}
Iterator.prototype.every {"runs":[{"argument":"0","when":"during","returnValue":"tested"}],"since":"22"}
Iterator.prototype.find {"runs":[{"argument":"0","when":"during","returnValue":"tested"}],"since":"22"}
Iterator.prototype.reduce {"runs":[{"argument":"0","when":"during","returnValue":"passed on"}],"since":"22"}
FinalizationRegistry {"runs":[{"argument":"0","when":"repeatedly","returnValue":"dropped"}],"makes":"subscription","handle":"result","keepsProcessAlive":false}
FinalizationRegistry.prototype.unregister {"releases":{"kind":["subscription"],"handle":"0"}}
Atomics.wait {"blocks":"event loop"}
Atomics.waitAsync {"keepsProcessAlive":false,"returnsPromise":false}
Atomics.notify {}
Atomics.pause {"since":"24"}
LockManager.prototype.request {"signal":["1.signal"],"runs":[{"argument":"last","when":"later","catches":true,"returnValue":"returned"}],"makes":"lock","handle":"argument","keepsProcessAlive":false,"once":true,"pauses":"io","returnsPromise":true,"onAbort":"reason","abortVia":"rejects","removesAbortListener":true,"since":"24.5"}
DisposableStack {"makes":"scope","handle":"result","keepsProcessAlive":false,"since":"24"}
DisposableStack.prototype.dispose {"releases":{"kind":["scope"],"handle":"receiver"},"since":"24"}
DisposableStack.prototype.use {"takes":"0","since":"24"}
DisposableStack.prototype.adopt {"runs":[{"argument":"1","when":"later","returnValue":"dropped"}],"takes":"0","since":"24"}
DisposableStack.prototype.defer {"runs":[{"argument":"0","when":"later","returnValue":"dropped"}],"since":"24"}
DisposableStack.prototype.move {"makes":"scope","handle":"result","since":"24"}
AsyncDisposableStack {"makes":"scope","handle":"result","keepsProcessAlive":false,"since":"24"}
AsyncDisposableStack.prototype.disposeAsync {"releases":{"kind":["scope"],"handle":"receiver"},"pauses":"io","returnsPromise":true,"since":"24"}
AsyncDisposableStack.prototype.use {"takes":"0","since":"24"}
AsyncDisposableStack.prototype.adopt {"runs":[{"argument":"1","when":"later","catches":true,"returnValue":"awaited"}],"takes":"0","since":"24"}
AsyncDisposableStack.prototype.defer {"runs":[{"argument":"0","when":"later","catches":true,"returnValue":"awaited"}],"since":"24"}
AsyncDisposableStack.prototype.move {"makes":"scope","handle":"result","since":"24"}
ReadableStream {"runs":[{"argument":"0.start","when":"during","catches":true,"returnValue":"awaited"},{"argument":"0.pull","when":"repeatedly","catches":true,"returnValue":"awaited"},{"argument":"0.cancel","when":"later","catches":true,"returnValue":"awaited"}],"makes":"stream","handle":"result","keepsProcessAlive":false}
ReadableStream.from {"makes":"stream","handle":"result","keepsProcessAlive":false}
ReadableStream.prototype.pipeTo {"signal":["1.signal"],"keepsProcessAlive":false,"pauses":"io","returnsPromise":true,"onAbort":"reason","abortVia":"rejects","removesAbortListener":true,"closesOnAbort":true}
ReadableStream.prototype.pipeThrough {"signal":["1.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"reason","abortVia":"error event","closesOnAbort":true}
ReadableStream.prototype.cancel {"releases":{"kind":["stream"],"handle":"receiver"},"pauses":"io","returnsPromise":true}
ReadableStream.prototype.getReader {"makes":"lock","handle":"result","keepsProcessAlive":false}
ReadableStream.prototype.tee {"makes":"stream","handle":"result"}
ReadableStream.prototype.values {"pauses":"io","returnsPromise":false}
ReadableStream.prototype.@@asyncIterator {"pauses":"io","returnsPromise":false}
ReadableStreamDefaultReader.prototype.read {"keepsProcessAlive":false,"pauses":"io","returnsPromise":true}
ReadableStreamDefaultReader.prototype.cancel {"releases":{"kind":["stream"],"handle":"receiver"},"pauses":"io","returnsPromise":true}
ReadableStreamDefaultReader.prototype.releaseLock {"releases":{"kind":["lock"],"handle":"receiver"}}
WritableStream {"runs":[{"argument":"0.start","when":"during","catches":true,"returnValue":"awaited","signalAt":"0.signal"},{"argument":"0.write","when":"repeatedly","catches":true,"returnValue":"awaited","signalAt":"1.signal"},{"argument":"0.close","when":"later","catches":true,"returnValue":"awaited"},{"argument":"0.abort","when":"later","catches":true,"returnValue":"awaited"}],"makes":"stream","handle":"result","keepsProcessAlive":false}
WritableStreamDefaultController.prototype.signal {"isSignal":true}
WritableStream.prototype.getWriter {"makes":"lock","handle":"result"}
WritableStream.prototype.abort {"releases":{"kind":["stream"],"handle":"receiver"},"pauses":"io","returnsPromise":true}
WritableStream.prototype.close {"releases":{"kind":["stream"],"handle":"receiver"},"pauses":"io","returnsPromise":true}
WritableStreamDefaultWriter.prototype.write {"keepsProcessAlive":false,"pauses":"io","returnsPromise":true}
WritableStreamDefaultWriter.prototype.close {"releases":{"kind":["stream"],"handle":"receiver"},"pauses":"io","returnsPromise":true}
WritableStreamDefaultWriter.prototype.abort {"releases":{"kind":["stream"],"handle":"receiver"},"pauses":"io","returnsPromise":true}
WritableStreamDefaultWriter.prototype.releaseLock {"releases":{"kind":["lock"],"handle":"receiver"}}
TransformStream {"runs":[{"argument":"0.start","when":"during","catches":true,"returnValue":"awaited"},{"argument":"0.transform","when":"repeatedly","catches":true,"returnValue":"awaited"},{"argument":"0.flush","when":"later","catches":true,"returnValue":"awaited"},{"argument":"0.cancel","when":"later","catches":true,"returnValue":"awaited"}],"makes":"stream","handle":"result","keepsProcessAlive":false}
process.on {"runs":[{"argument":"1","when":"repeatedly","returnValue":"dropped"}],"makes":"listener","handle":"argument","keepsProcessAlive":false,"cases":{"slot":"0","of":{"exit":{"runs":[{"argument":"1","when":"later","returnValue":"dropped"}],"entry":{"argument":"1","role":"stop"}},"SIGTERM":{"entry":{"argument":"1","role":"stop"}},"SIGINT":{"entry":{"argument":"1","role":"stop"}},"SIGBREAK":{"entry":{"argument":"1","role":"stop"}}}}}
process.addListener {"runs":[{"argument":"1","when":"repeatedly","returnValue":"dropped"}],"makes":"listener","handle":"argument","keepsProcessAlive":false,"cases":{"slot":"0","of":{"exit":{"runs":[{"argument":"1","when":"later","returnValue":"dropped"}],"entry":{"argument":"1","role":"stop"}},"SIGTERM":{"entry":{"argument":"1","role":"stop"}},"SIGINT":{"entry":{"argument":"1","role":"stop"}},"SIGBREAK":{"entry":{"argument":"1","role":"stop"}}}}}
process.prependListener {"runs":[{"argument":"1","when":"repeatedly","returnValue":"dropped"}],"makes":"listener","handle":"argument","keepsProcessAlive":false,"cases":{"slot":"0","of":{"exit":{"runs":[{"argument":"1","when":"later","returnValue":"dropped"}],"entry":{"argument":"1","role":"stop"}},"SIGTERM":{"entry":{"argument":"1","role":"stop"}},"SIGINT":{"entry":{"argument":"1","role":"stop"}},"SIGBREAK":{"entry":{"argument":"1","role":"stop"}}}}}
process.once {"runs":[{"argument":"1","when":"later","returnValue":"dropped"}],"makes":"listener","handle":"argument","keepsProcessAlive":false,"once":true,"cases":{"slot":"0","of":{"exit":{"entry":{"argument":"1","role":"stop"}},"SIGTERM":{"entry":{"argument":"1","role":"stop"}},"SIGINT":{"entry":{"argument":"1","role":"stop"}},"SIGBREAK":{"entry":{"argument":"1","role":"stop"}}}}}
process.off {"releases":{"kind":["listener"],"handle":"1"}}
process.removeListener {"releases":{"kind":["listener"],"handle":"1"}}
process.removeAllListeners {"releases":{"kind":["listener"],"handle":"receiver"}}
process.exit {"returns":false}
process.abort {"returns":false}
process.kill {}
process.emitWarning {}
process.send {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"once":true}
process.disconnect {"releases":{"kind":["handle"],"handle":"receiver"}}
process.setUncaughtExceptionCaptureCallback {"runs":[{"argument":"0","when":"repeatedly","returnValue":"dropped"}],"makes":"listener","handle":"receiver"}
process.loadEnvFile {"blocks":"event loop"}
process.ref {"refs":true,"since":"22.14"}
process.unref {"unrefs":true,"since":"22.14"}
process.finalization.register {"runs":[{"argument":"1","when":"later","returnValue":"dropped"}],"makes":"subscription","handle":"argument","since":"22.5"}
process.finalization.registerBeforeExit {"runs":[{"argument":"1","when":"later","returnValue":"dropped"}],"makes":"subscription","handle":"argument","since":"22.5"}
process.finalization.unregister {"releases":{"kind":["subscription"],"handle":"0"},"since":"22.5"}
process.stdin {}
PerformanceObserver {"runs":[{"argument":"0","when":"repeatedly","returnValue":"dropped"}],"keepsProcessAlive":false}
PerformanceObserver.prototype.observe {"makes":"subscription","handle":"receiver","keepsProcessAlive":false}
PerformanceObserver.prototype.disconnect {"releases":{"kind":["subscription"],"handle":"receiver"}}
performance.mark {}
performance.measure {}
performance.clearMarks {}
performance.clearMeasures {}
performance.clearResourceTimings {}
performance.timerify {}
SubtleCrypto.prototype.encrypt {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
SubtleCrypto.prototype.decrypt {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
SubtleCrypto.prototype.sign {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
SubtleCrypto.prototype.verify {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
SubtleCrypto.prototype.digest {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
SubtleCrypto.prototype.deriveBits {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
SubtleCrypto.prototype.deriveKey {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
SubtleCrypto.prototype.generateKey {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
SubtleCrypto.prototype.importKey {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
SubtleCrypto.prototype.exportKey {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
SubtleCrypto.prototype.wrapKey {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
SubtleCrypto.prototype.unwrapKey {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
WebAssembly.Module {"blocks":"event loop"}
WebAssembly.compile {"pauses":"io","returnsPromise":true}
WebAssembly.instantiate {"pauses":"io","returnsPromise":true}
WebAssembly.compileStreaming {"pauses":"io","returnsPromise":true}
WebAssembly.instantiateStreaming {"pauses":"io","returnsPromise":true}
MutationObserver {"runs":[{"argument":"0","when":"repeatedly","returnValue":"dropped"}],"browserOnly":true}
MutationObserver.prototype.observe {"makes":"subscription","handle":"receiver","browserOnly":true}
MutationObserver.prototype.disconnect {"releases":{"kind":["subscription"],"handle":"receiver"},"browserOnly":true}
ResizeObserver {"runs":[{"argument":"0","when":"repeatedly","returnValue":"dropped"}],"browserOnly":true}
ResizeObserver.prototype.observe {"makes":"subscription","handle":"receiver","browserOnly":true}
ResizeObserver.prototype.disconnect {"releases":{"kind":["subscription"],"handle":"receiver"},"browserOnly":true}
IntersectionObserver {"runs":[{"argument":"0","when":"repeatedly","returnValue":"dropped"}],"browserOnly":true}
IntersectionObserver.prototype.observe {"makes":"subscription","handle":"receiver","browserOnly":true}
IntersectionObserver.prototype.disconnect {"releases":{"kind":["subscription"],"handle":"receiver"},"browserOnly":true}
ReportingObserver {"runs":[{"argument":"0","when":"repeatedly","returnValue":"dropped"}],"browserOnly":true}
ReportingObserver.prototype.observe {"makes":"subscription","handle":"receiver","browserOnly":true}
ReportingObserver.prototype.disconnect {"releases":{"kind":["subscription"],"handle":"receiver"},"browserOnly":true}
ResizeObserver.prototype.unobserve {"releases":{"kind":["subscription"],"handle":"0"},"browserOnly":true}
IntersectionObserver.prototype.unobserve {"releases":{"kind":["subscription"],"handle":"0"},"browserOnly":true}
Worker {"makes":"worker","handle":"result","browserOnly":true}
Worker.prototype.terminate {"releases":{"kind":["worker"],"handle":"receiver"},"browserOnly":true}
SharedWorker {"makes":"worker","handle":"result","browserOnly":true}
XMLHttpRequest.prototype.open {"browserOnly":true}
XMLHttpRequest.prototype.send {"makes":"stream","handle":"receiver","browserOnly":true}
XMLHttpRequest.prototype.abort {"releases":{"kind":["stream"],"handle":"receiver"},"browserOnly":true}
alert {"blocks":"event loop","browserOnly":true}
confirm {"blocks":"event loop","browserOnly":true}
prompt {"blocks":"event loop","browserOnly":true}
navigator.credentials.get {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","abortVia":"rejects","browserOnly":true}
navigator.credentials.create {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","abortVia":"rejects","browserOnly":true}
Geolocation.prototype.watchPosition {"runs":[{"argument":"0","when":"repeatedly","returnValue":"dropped"},{"argument":"1","when":"repeatedly","returnValue":"dropped"}],"makes":"subscription","handle":"result","browserOnly":true}
Geolocation.prototype.clearWatch {"releases":{"kind":["subscription"],"handle":"0"},"browserOnly":true}
Geolocation.prototype.getCurrentPosition {"runs":[{"argument":"0","when":"later","returnValue":"dropped"},{"argument":"1","when":"later","returnValue":"dropped"}],"once":true,"browserOnly":true}
MediaDevices.prototype.getUserMedia {"makes":"stream","handle":"result","pauses":"io","returnsPromise":true,"browserOnly":true}
MediaStreamTrack.prototype.stop {"releases":{"kind":["stream"],"handle":"receiver"},"browserOnly":true}
WakeLock.prototype.request {"makes":"lock","handle":"result","pauses":"io","returnsPromise":true,"browserOnly":true}
WakeLockSentinel.prototype.release {"releases":{"kind":["lock"],"handle":"receiver"},"pauses":"io","returnsPromise":true,"browserOnly":true}
RTCPeerConnection {"makes":"socket","handle":"result","browserOnly":true}
RTCPeerConnection.prototype.close {"releases":{"kind":["socket"],"handle":"receiver"},"browserOnly":true}
WebTransport {"makes":"socket","handle":"result","browserOnly":true}
WebTransport.prototype.close {"releases":{"kind":["socket"],"handle":"receiver"},"browserOnly":true}
AudioContext {"makes":"handle","handle":"result","browserOnly":true}
AudioContext.prototype.close {"releases":{"kind":["handle"],"handle":"receiver"},"pauses":"io","returnsPromise":true,"browserOnly":true}
URL.createObjectURL {"makes":"handle","handle":"result","keepsProcessAlive":false}
URL.revokeObjectURL {"releases":{"kind":["handle"],"handle":"0"}}
IDBFactory.prototype.open {"makes":"handle","handle":"result","browserOnly":true}
IDBDatabase.prototype.close {"releases":{"kind":["handle"],"handle":"receiver"},"browserOnly":true}
IDBTransaction.prototype.abort {"releases":{"kind":["scope"],"handle":"receiver"},"browserOnly":true}
IDBDatabase.prototype.transaction {"makes":"scope","handle":"result","browserOnly":true}
CacheStorage.prototype.open {"pauses":"io","returnsPromise":true,"browserOnly":true}
Cache.prototype.match {"pauses":"io","returnsPromise":true,"browserOnly":true}
Cache.prototype.put {"pauses":"io","returnsPromise":true,"browserOnly":true}
Cache.prototype.add {"pauses":"io","returnsPromise":true,"browserOnly":true}
Cache.prototype.addAll {"pauses":"io","returnsPromise":true,"browserOnly":true}
ExtendableEvent.prototype.waitUntil {"joins":"0","waitsForAll":true,"browserOnly":true}
FetchEvent.prototype.respondWith {"joins":"0","waitsForAll":true,"browserOnly":true}
Navigator.prototype.sendBeacon {"browserOnly":true}
MediaQueryList.prototype.addListener {"runs":[{"argument":"0","when":"repeatedly","returnValue":"dropped"}],"makes":"listener","handle":"argument","browserOnly":true}
MediaQueryList.prototype.removeListener {"releases":{"kind":["listener"],"handle":"0"},"browserOnly":true}
Document.prototype.startViewTransition {"runs":[{"argument":"0","when":"later","catches":true,"returnValue":"awaited"}],"browserOnly":true}
Animation.prototype.cancel {"releases":{"kind":["timer"],"handle":"receiver"},"browserOnly":true}
Element.prototype.animate {"makes":"timer","handle":"result","browserOnly":true}
FileReader.prototype.readAsText {"makes":"stream","handle":"receiver","browserOnly":true}
FileReader.prototype.readAsArrayBuffer {"makes":"stream","handle":"receiver","browserOnly":true}
FileReader.prototype.abort {"releases":{"kind":["stream"],"handle":"receiver"},"browserOnly":true}
Notification.prototype.close {"releases":{"kind":["handle"],"handle":"receiver"},"browserOnly":true}
process.report.writeReport {"blocks":"event loop"}
AsyncGenerator.prototype.return {"returnsPromise":true}
NodeJS.Timeout is node:timers#Timeout
NodeJS.Timer is node:timers#Timeout
NodeJS.Immediate is node:timers#Immediate
NodeJS.Process is process
NodeJS.EventEmitter is node:events#EventEmitter
NodeJS.AbortSignal is AbortSignal
globalThis is #
global is #
window is #
self is #
AbortSignal extends EventTarget
BroadcastChannel extends EventTarget
EventSource extends EventTarget
MessagePort extends EventTarget
Performance extends EventTarget
WebSocket extends EventTarget
Worker extends EventTarget
process extends node:events#EventEmitter
setTimeout returns node:timers#Timeout
setInterval returns node:timers#Timeout
setImmediate returns node:timers#Immediate
AbortSignal.any returns AbortSignal
AbortSignal.timeout returns AbortSignal
AbortSignal.abort returns AbortSignal
fetch returns Response
ReadableStream.prototype.getReader returns ReadableStreamDefaultReader
WritableStream.prototype.getWriter returns WritableStreamDefaultWriter
ReadableStream.prototype.pipeThrough returns ReadableStream
ReadableStream.from returns ReadableStream
AbortController.prototype.signal holds AbortSignal
Request.prototype.signal holds AbortSignal
Response.prototype.body holds ReadableStream
process.stdin holds node:stream#Readable
process.stdout holds node:stream#Writable
process.stderr holds node:stream#Writable
navigator.locks holds LockManager
crypto.subtle holds SubtleCrypto
`,
};
