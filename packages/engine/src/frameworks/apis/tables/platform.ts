/** The web platform and ECMAScript (the empty module), and the modules of Node. The form of the lines is described in `table.ts`. */
export const platform: Readonly<Record<string, string>> = {
  // The web platform and ECMAScript itself: everything global. The empty module stands for the global object.
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
  // Node: time, events, processes and threads.
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
  // Node: files, streams and terminals.
  'node:fs': `
access {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
appendFile {"signal":["2.signal"],"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false,"onAbort":"AbortError","abortVia":"callback","removesAbortListener":true}
chmod {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
chown {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
close {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"releases":{"kind":["handle"],"handle":"0"},"returnsPromise":false}
copyFile {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
cp {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
fchmod {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
fchown {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
fdatasync {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
fstat {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
fsync {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
ftruncate {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
futimes {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
lchown {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
lchmod {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
link {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
lstat {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
lutimes {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
mkdir {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
mkdtemp {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
open {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"makes":"handle","handle":"callback","keepsProcessAlive":true,"once":true,"returnsPromise":false}
opendir {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"makes":"handle","handle":"callback","keepsProcessAlive":true,"once":true,"returnsPromise":false}
read {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
readdir {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
readFile {"signal":["1.signal"],"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false,"onAbort":"AbortError","abortVia":"callback","removesAbortListener":true}
readlink {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
readv {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
realpath {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
rename {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
rm {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
rmdir {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
stat {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
statfs {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
symlink {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
truncate {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
unlink {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
utimes {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
write {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
writeFile {"signal":["2.signal"],"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false,"onAbort":"AbortError","abortVia":"callback","removesAbortListener":true}
writev {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
glob {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false,"since":"22"}
exists {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
realpath.native {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
appendFileSync {"blocks":"event loop"}
accessSync {"blocks":"event loop"}
chownSync {"blocks":"event loop"}
chmodSync {"blocks":"event loop"}
closeSync {"releases":{"kind":["handle"],"handle":"0"},"blocks":"event loop"}
copyFileSync {"blocks":"event loop"}
cpSync {"blocks":"event loop"}
existsSync {"blocks":"event loop"}
fchownSync {"blocks":"event loop"}
fchmodSync {"blocks":"event loop"}
fdatasyncSync {"blocks":"event loop"}
fstatSync {"blocks":"event loop"}
fsyncSync {"blocks":"event loop"}
ftruncateSync {"blocks":"event loop"}
futimesSync {"blocks":"event loop"}
lchownSync {"blocks":"event loop"}
lchmodSync {"blocks":"event loop"}
linkSync {"blocks":"event loop"}
lstatSync {"blocks":"event loop"}
lutimesSync {"blocks":"event loop"}
mkdirSync {"blocks":"event loop"}
mkdtempSync {"blocks":"event loop"}
openSync {"makes":"handle","handle":"result","keepsProcessAlive":false,"blocks":"event loop"}
readdirSync {"blocks":"event loop"}
readSync {"blocks":"event loop"}
readvSync {"blocks":"event loop"}
readFileSync {"blocks":"event loop"}
readlinkSync {"blocks":"event loop"}
realpathSync {"blocks":"event loop"}
renameSync {"blocks":"event loop"}
rmSync {"blocks":"event loop"}
rmdirSync {"blocks":"event loop"}
statSync {"blocks":"event loop"}
statfsSync {"blocks":"event loop"}
symlinkSync {"blocks":"event loop"}
truncateSync {"blocks":"event loop"}
unlinkSync {"blocks":"event loop"}
utimesSync {"blocks":"event loop"}
writeFileSync {"blocks":"event loop"}
writeSync {"blocks":"event loop"}
writevSync {"blocks":"event loop"}
opendirSync {"makes":"handle","handle":"result","keepsProcessAlive":false,"blocks":"event loop"}
globSync {"blocks":"event loop","since":"22"}
realpathSync.native {"blocks":"event loop"}
mkdtempDisposableSync {"makes":"scope","handle":"result","keepsProcessAlive":false,"blocks":"event loop","since":"24.4"}
watch {"signal":["1.signal"],"runs":[{"argument":"last","when":"repeatedly","returnValue":"dropped"}],"makes":"watcher","handle":"result","keepsProcessAlive":true,"ends":false,"onAbort":"quiet","abortVia":"close event","removesAbortListener":true,"closesOnAbort":true}
watchFile {"runs":[{"argument":"last","when":"repeatedly","returnValue":"dropped"}],"makes":"watcher","handle":"argument","keepsProcessAlive":true,"ends":false}
unwatchFile {"releases":{"kind":["watcher"],"handle":"0"}}
FSWatcher.prototype.close {"releases":{"kind":["watcher"],"handle":"receiver"}}
FSWatcher.prototype.unref {"unrefs":true}
FSWatcher.prototype.ref {"refs":true}
StatWatcher.prototype.unref {"unrefs":true}
StatWatcher.prototype.ref {"refs":true}
createReadStream {"signal":["1.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
createWriteStream {"signal":["1.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
openAsBlob {"pauses":"io","returnsPromise":true}
Dir.prototype.close {"releases":{"kind":["handle"],"handle":"receiver"},"pauses":"io","returnsPromise":true}
Dir.prototype.closeSync {"releases":{"kind":["handle"],"handle":"receiver"},"blocks":"event loop"}
Dir.prototype.read {"pauses":"io","returnsPromise":true}
Dir.prototype.readSync {"blocks":"event loop"}
Dir.prototype.@@asyncIterator {"pauses":"io"}
Dir.prototype.@@asyncDispose {"releases":{"kind":["handle"],"handle":"receiver"},"pauses":"io","returnsPromise":true,"since":"22.17"}
Dir.prototype.@@dispose {"releases":{"kind":["handle"],"handle":"receiver"},"blocks":"event loop","since":"22.17"}
ReadStream.prototype.close {"releases":{"kind":["stream"],"handle":"receiver"}}
WriteStream.prototype.close {"releases":{"kind":["stream"],"handle":"receiver"}}
Utf8Stream {"makes":"stream","handle":"result","keepsProcessAlive":false,"since":"24.6"}
Utf8Stream.prototype.end {"releases":{"kind":["stream"],"handle":"receiver"},"since":"24.6"}
Utf8Stream.prototype.destroy {"releases":{"kind":["stream"],"handle":"receiver"},"since":"24.6"}
Utf8Stream.prototype.@@dispose {"releases":{"kind":["stream"],"handle":"receiver"},"since":"24.6"}
Utf8Stream.prototype.flushSync {"blocks":"event loop","since":"24.6"}
promises is node:fs/promises#
FSWatcher extends node:events#EventEmitter
FileReadStream extends node:stream#Readable
FileWriteStream extends node:stream#Writable
ReadStream extends node:stream#Readable
StatWatcher extends node:events#EventEmitter
Utf8Stream extends node:events#EventEmitter
WriteStream extends node:stream#Writable
watch returns FSWatcher
watchFile returns StatWatcher
createReadStream returns ReadStream
createWriteStream returns WriteStream
opendirSync returns Dir
`,
  'node:fs/promises': `
access {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
appendFile {"untypedSignal":["2.signal"],"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
copyFile {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
cp {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
open {"makes":"handle","handle":"result","keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
opendir {"makes":"handle","handle":"result","keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
rename {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
truncate {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
rm {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
rmdir {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
mkdir {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
readdir {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
readlink {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
symlink {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
lstat {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
stat {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
statfs {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
link {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
unlink {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
chmod {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
lchmod {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
lchown {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
chown {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
utimes {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
lutimes {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
realpath {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
mkdtemp {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
writeFile {"signal":["2.signal"],"keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"AbortError","abortVia":"rejects","removesAbortListener":true}
readFile {"signal":["1.signal"],"keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"AbortError","abortVia":"rejects","removesAbortListener":true}
glob {"pauses":"io","returnsPromise":false,"since":"22"}
mkdtempDisposable {"makes":"scope","handle":"result","pauses":"io","returnsPromise":true,"since":"24.4"}
watch {"signal":["1.signal"],"makes":"watcher","handle":"result","keepsProcessAlive":true,"pauses":"io","ends":false,"returnsPromise":false,"onAbort":"AbortError","abortVia":"iterator","removesAbortListener":true,"closesOnAbort":true}
FileHandle.prototype.chmod {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
FileHandle.prototype.chown {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
FileHandle.prototype.datasync {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
FileHandle.prototype.read {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
FileHandle.prototype.readv {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
FileHandle.prototype.stat {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
FileHandle.prototype.sync {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
FileHandle.prototype.truncate {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
FileHandle.prototype.utimes {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
FileHandle.prototype.write {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
FileHandle.prototype.writev {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
FileHandle.prototype.readFile {"signal":["0.signal"],"keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"AbortError","abortVia":"rejects","removesAbortListener":true}
FileHandle.prototype.writeFile {"signal":["1.signal"],"keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"AbortError","abortVia":"rejects","removesAbortListener":true}
FileHandle.prototype.appendFile {"signal":["1.signal"],"keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"onAbort":"AbortError","abortVia":"rejects","removesAbortListener":true}
FileHandle.prototype.createReadStream {"signal":["0.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
FileHandle.prototype.createWriteStream {"untypedSignal":["0.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
FileHandle.prototype.readLines {"signal":["0.signal"],"makes":"stream","handle":"result","pauses":"io","returnsPromise":false,"onAbort":"AbortError","abortVia":"iterator"}
FileHandle.prototype.readableWebStream {"makes":"stream","handle":"result"}
FileHandle.prototype.close {"releases":{"kind":["handle"],"handle":"receiver"},"pauses":"io","returnsPromise":true}
FileHandle.prototype.@@asyncDispose {"releases":{"kind":["handle"],"handle":"receiver"},"pauses":"io","returnsPromise":true}
FileHandle extends node:events#EventEmitter
FileHandle.prototype.createReadStream returns node:fs#ReadStream
FileHandle.prototype.createWriteStream returns node:fs#WriteStream
open returns FileHandle
opendir returns node:fs#Dir
FileHandle.prototype.readLines returns node:readline#Interface
`,
  'node:stream': `
Readable {"signal":["0.signal"],"runs":[{"argument":"0.read","when":"repeatedly","returnValue":"dropped"},{"argument":"0.construct","when":"later","returnValue":"dropped"},{"argument":"0.destroy","when":"later","returnValue":"dropped"}],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
Writable {"signal":["0.signal"],"runs":[{"argument":"0.write","when":"repeatedly","returnValue":"dropped"},{"argument":"0.writev","when":"repeatedly","returnValue":"dropped"},{"argument":"0.final","when":"later","returnValue":"dropped"},{"argument":"0.construct","when":"later","returnValue":"dropped"},{"argument":"0.destroy","when":"later","returnValue":"dropped"}],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
Duplex {"signal":["0.signal"],"runs":[{"argument":"0.read","when":"repeatedly","returnValue":"dropped"},{"argument":"0.write","when":"repeatedly","returnValue":"dropped"},{"argument":"0.writev","when":"repeatedly","returnValue":"dropped"},{"argument":"0.final","when":"later","returnValue":"dropped"},{"argument":"0.construct","when":"later","returnValue":"dropped"},{"argument":"0.destroy","when":"later","returnValue":"dropped"}],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
Transform {"signal":["0.signal"],"runs":[{"argument":"0.transform","when":"repeatedly","returnValue":"dropped"},{"argument":"0.flush","when":"later","returnValue":"dropped"},{"argument":"0.construct","when":"later","returnValue":"dropped"},{"argument":"0.destroy","when":"later","returnValue":"dropped"}],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
PassThrough {"signal":["0.signal"],"runs":[{"argument":"0.construct","when":"later","returnValue":"dropped"},{"argument":"0.destroy","when":"later","returnValue":"dropped"}],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
Readable.from {"signal":["1.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
Readable.fromWeb {"signal":["1.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
Writable.fromWeb {"signal":["1.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
Duplex.fromWeb {"signal":["1.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
Readable.toWeb {"makes":"stream","handle":"result","keepsProcessAlive":false}
Writable.toWeb {"makes":"stream","handle":"result","keepsProcessAlive":false}
Duplex.toWeb {"makes":"stream","handle":"result","keepsProcessAlive":false}
Duplex.from {"makes":"stream","handle":"result","keepsProcessAlive":false}
duplexPair {"signal":["0.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"since":"20.17"}
addAbortSignal {"signal":["0"],"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
pipeline {"runs":[{"argument":"last","when":"later","returnValue":"dropped"},{"argument":"0…","when":"later","catches":true,"returnValue":"awaited","signalAt":"last.signal"}],"once":true,"returnsPromise":false}
finished {"signal":["1.signal"],"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"makes":"listener","handle":"result","once":true,"returnsPromise":false,"onAbort":"AbortError","abortVia":"callback","removesAbortListener":true}
compose {"runs":[{"argument":"0…","when":"later","catches":true,"returnValue":"awaited","signalAt":"last.signal"}],"makes":"stream","handle":"result","keepsProcessAlive":false}
Readable.prototype.compose {"signal":["1.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","closesOnAbort":true}
Readable.prototype.map {"signal":["1.signal"],"runs":[{"argument":"0","when":"repeatedly","catches":true,"returnValue":"awaited","signalAt":"1.signal"}],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event"}
Readable.prototype.filter {"signal":["1.signal"],"runs":[{"argument":"0","when":"repeatedly","catches":true,"returnValue":"awaited","signalAt":"1.signal"}],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event"}
Readable.prototype.flatMap {"signal":["1.signal"],"runs":[{"argument":"0","when":"repeatedly","catches":true,"returnValue":"awaited","signalAt":"1.signal"}],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event"}
Readable.prototype.forEach {"signal":["1.signal"],"runs":[{"argument":"0","when":"repeatedly","catches":true,"returnValue":"awaited","signalAt":"1.signal"}],"keepsProcessAlive":false,"pauses":"io","returnsPromise":true,"onAbort":"AbortError","abortVia":"rejects"}
Readable.prototype.some {"signal":["1.signal"],"runs":[{"argument":"0","when":"repeatedly","catches":true,"returnValue":"awaited","signalAt":"1.signal"}],"keepsProcessAlive":false,"pauses":"io","returnsPromise":true,"onAbort":"AbortError","abortVia":"rejects"}
Readable.prototype.every {"signal":["1.signal"],"runs":[{"argument":"0","when":"repeatedly","catches":true,"returnValue":"awaited","signalAt":"1.signal"}],"keepsProcessAlive":false,"pauses":"io","returnsPromise":true,"onAbort":"AbortError","abortVia":"rejects"}
Readable.prototype.find {"signal":["1.signal"],"runs":[{"argument":"0","when":"repeatedly","catches":true,"returnValue":"awaited","signalAt":"1.signal"}],"keepsProcessAlive":false,"pauses":"io","returnsPromise":true,"onAbort":"AbortError","abortVia":"rejects"}
Readable.prototype.reduce {"signal":["2.signal"],"runs":[{"argument":"0","when":"repeatedly","catches":true,"returnValue":"awaited","signalAt":"2.signal"}],"keepsProcessAlive":false,"pauses":"io","returnsPromise":true,"onAbort":"AbortError","abortVia":"rejects","removesAbortListener":false}
Readable.prototype.toArray {"signal":["0.signal"],"keepsProcessAlive":false,"pauses":"io","returnsPromise":true,"onAbort":"AbortError","abortVia":"rejects"}
Readable.prototype.take {"signal":["1.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event"}
Readable.prototype.drop {"signal":["1.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event"}
Readable.prototype.asIndexedPairs {"signal":["0.signal"],"makes":"stream","handle":"result"}
Readable.prototype.iterator {"pauses":"io","returnsPromise":false}
Readable.prototype.@@asyncIterator {"pauses":"io","returnsPromise":false}
Readable.prototype.@@asyncDispose {"releases":{"kind":["stream"],"handle":"receiver"},"pauses":"io","returnsPromise":true}
Writable.prototype.@@asyncDispose {"releases":{"kind":["stream"],"handle":"receiver"},"pauses":"io","returnsPromise":true}
Readable.prototype.pipe {}
Readable.prototype.unpipe {}
Readable.prototype.destroy {"releases":{"kind":["stream"],"handle":"receiver"}}
Readable.prototype.resume {}
Readable.prototype.pause {}
Readable.prototype.read {}
Writable.prototype.write {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"returnsPromise":false}
Writable.prototype.end {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"releases":{"kind":["stream"],"handle":"receiver"}}
Writable.prototype.destroy {"releases":{"kind":["stream"],"handle":"receiver"}}
promises is node:stream/promises#
default is Stream
Readable.addAbortSignal is addAbortSignal
Readable.finished is finished
Readable.pipeline is pipeline
Duplex extends Readable
PassThrough extends Transform
Readable extends Stream
Stream extends node:events#EventEmitter
Transform extends Duplex
Writable extends Stream
Readable.from returns Readable
Readable.fromWeb returns Readable
Readable.prototype.map returns Readable
Readable.prototype.filter returns Readable
Readable.prototype.flatMap returns Readable
Readable.prototype.take returns Readable
Readable.prototype.drop returns Readable
Readable.prototype.compose returns Readable
Writable.fromWeb returns Writable
Duplex.from returns Duplex
Duplex.fromWeb returns Duplex
compose returns Duplex
`,
  'node:stream/promises': `
pipeline {"signal":["last.signal"],"runs":[{"argument":"0…","when":"later","catches":true,"returnValue":"awaited","signalAt":"last.signal"}],"keepsProcessAlive":false,"pauses":"io","returnsPromise":true,"onAbort":"AbortError","abortVia":"rejects","removesAbortListener":true,"closesOnAbort":true}
finished {"signal":["1.signal"],"keepsProcessAlive":false,"pauses":"io","returnsPromise":true,"onAbort":"AbortError","abortVia":"rejects","removesAbortListener":true}
`,
  'node:stream/consumers': `
text {"keepsProcessAlive":false,"pauses":"io","returnsPromise":true}
json {"keepsProcessAlive":false,"pauses":"io","returnsPromise":true}
arrayBuffer {"keepsProcessAlive":false,"pauses":"io","returnsPromise":true}
blob {"keepsProcessAlive":false,"pauses":"io","returnsPromise":true}
buffer {"keepsProcessAlive":false,"pauses":"io","returnsPromise":true}
`,
  'node:stream/web': `
ReadableStream is #ReadableStream
ReadableStream.from is #ReadableStream.from
ReadableStreamDefaultReader is #ReadableStreamDefaultReader
WritableStream is #WritableStream
WritableStreamDefaultController is #WritableStreamDefaultController
WritableStreamDefaultWriter is #WritableStreamDefaultWriter
TransformStream is #TransformStream
`,
  'node:readline': `
createInterface {"signal":["0.signal"],"makes":"stream","handle":"result","keepsProcessAlive":true,"onAbort":"quiet","abortVia":"close event","removesAbortListener":true,"closesOnAbort":true}
Interface.prototype.question {"signal":["1.signal"],"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"once":true,"returnsPromise":false,"onAbort":"none","abortVia":"callback","removesAbortListener":true}
Interface.prototype.close {"releases":{"kind":["stream"],"handle":"receiver"}}
Interface.prototype.@@dispose {"releases":{"kind":["stream"],"handle":"receiver"},"since":"22.15"}
Interface.prototype.@@asyncIterator {"pauses":"io","returnsPromise":false}
Interface.prototype.pause {}
Interface.prototype.resume {}
emitKeypressEvents {"makes":"listener","handle":"argument"}
Interface {"signal":["0.signal"],"makes":"stream","handle":"result","keepsProcessAlive":true,"onAbort":"quiet","abortVia":"close event","closesOnAbort":true}
promises is node:readline/promises#
Interface extends node:events#EventEmitter
createInterface returns Interface
`,
  'node:readline/promises': `
createInterface {"signal":["0.signal"],"makes":"stream","handle":"result","keepsProcessAlive":true,"onAbort":"quiet","abortVia":"close event","removesAbortListener":true,"closesOnAbort":true}
Interface.prototype.question {"signal":["1.signal"],"keepsProcessAlive":true,"once":true,"pauses":"io","returnsPromise":true,"onAbort":"AbortError","abortVia":"rejects","removesAbortListener":true}
Interface.prototype.close {"releases":{"kind":["stream"],"handle":"receiver"}}
Interface.prototype.@@dispose {"releases":{"kind":["stream"],"handle":"receiver"},"since":"22.15"}
Interface {"signal":["0.signal"],"makes":"stream","handle":"result","keepsProcessAlive":true,"onAbort":"quiet","abortVia":"close event","closesOnAbort":true}
Interface extends node:readline#Interface
createInterface returns Interface
`,
  'node:zlib': `
deflate {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
deflateSync {"blocks":"event loop"}
deflateRaw {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
deflateRawSync {"blocks":"event loop"}
gzip {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
gzipSync {"blocks":"event loop"}
gunzip {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
gunzipSync {"blocks":"event loop"}
inflate {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
inflateSync {"blocks":"event loop"}
inflateRaw {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
inflateRawSync {"blocks":"event loop"}
unzip {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
unzipSync {"blocks":"event loop"}
brotliCompress {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
brotliCompressSync {"blocks":"event loop"}
brotliDecompress {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
brotliDecompressSync {"blocks":"event loop"}
zstdCompress {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false,"since":"22.15"}
zstdCompressSync {"blocks":"event loop","since":"22.15"}
zstdDecompress {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false,"since":"22.15"}
zstdDecompressSync {"blocks":"event loop","since":"22.15"}
createDeflate {"untypedSignal":["0.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","closesOnAbort":true}
createDeflateRaw {"untypedSignal":["0.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","closesOnAbort":true}
createGzip {"untypedSignal":["0.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","closesOnAbort":true}
createGunzip {"untypedSignal":["0.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","closesOnAbort":true}
createInflate {"untypedSignal":["0.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","closesOnAbort":true}
createInflateRaw {"untypedSignal":["0.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","closesOnAbort":true}
createUnzip {"untypedSignal":["0.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","closesOnAbort":true}
createBrotliCompress {"untypedSignal":["0.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","closesOnAbort":true}
createBrotliDecompress {"untypedSignal":["0.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","closesOnAbort":true}
createZstdCompress {"untypedSignal":["0.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","closesOnAbort":true,"since":"22.15"}
createZstdDecompress {"untypedSignal":["0.signal"],"makes":"stream","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","closesOnAbort":true,"since":"22.15"}
BrotliCompress extends node:stream#Transform
BrotliDecompress extends node:stream#Transform
Deflate extends node:stream#Transform
Gunzip extends node:stream#Transform
Gzip extends node:stream#Transform
Inflate extends node:stream#Transform
`,
  'node:tty': `
ReadStream {"signal":["1.signal"],"makes":"stream","handle":"result","keepsProcessAlive":true,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
ReadStream extends node:net#Socket
WriteStream extends node:net#Socket
`,
  'node:repl': `
start {"makes":"stream","handle":"result","keepsProcessAlive":true}
REPLServer extends node:readline#Interface
`,
  // Node: sockets, servers and name resolution.
  'node:net': `
Server.prototype.listen {"signal":["0.signal"],"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"makes":"server","handle":"receiver","keepsProcessAlive":true,"ends":false,"onAbort":"quiet","abortVia":"close event","removesAbortListener":true,"closesOnAbort":true}
Server.prototype.close {"runs":[{"argument":"0","when":"later","returnValue":"dropped"}],"once":true,"releases":{"kind":["server"],"handle":"receiver"},"returnsPromise":false}
Server.prototype.@@asyncDispose {"releases":{"kind":["server"],"handle":"receiver"},"pauses":"io","returnsPromise":true}
Server.prototype.unref {"unrefs":true}
Server.prototype.ref {"refs":true}
Server.prototype.getConnections {"runs":[{"argument":"0","when":"later","returnValue":"dropped"}],"once":true}
createServer {"runs":[{"argument":"last","when":"repeatedly","returnValue":"dropped"}],"entry":{"argument":"last","role":"request"}}
connect {"signal":["0.signal"],"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"makes":"socket","handle":"result","keepsProcessAlive":true,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":false,"closesOnAbort":true}
createConnection {"signal":["0.signal"],"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"makes":"socket","handle":"result","keepsProcessAlive":true,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":false,"closesOnAbort":true}
Socket {"signal":["0.signal"],"makes":"socket","handle":"result","keepsProcessAlive":false,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":false,"closesOnAbort":true}
Socket.prototype.connect {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"makes":"socket","handle":"receiver","keepsProcessAlive":true}
Socket.prototype.end {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}]}
Socket.prototype.destroy {"releases":{"kind":["socket"],"handle":"receiver"}}
Socket.prototype.destroySoon {"releases":{"kind":["socket"],"handle":"receiver"}}
Socket.prototype.resetAndDestroy {"releases":{"kind":["socket"],"handle":"receiver"}}
Socket.prototype.setTimeout {"runs":[{"argument":"1","when":"later","returnValue":"dropped"}]}
Socket.prototype.unref {"unrefs":true}
Socket.prototype.ref {"refs":true}
Socket.prototype.setKeepAlive {}
Socket.prototype.setNoDelay {}
Socket.prototype.write {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"returnsPromise":false}
Stream is Socket
Server extends node:events#EventEmitter
Socket extends node:stream#Duplex
Stream extends node:stream#Duplex
createServer returns Server
connect returns Socket
createConnection returns Socket
`,
  'node:tls': `
connect {"untypedSignal":["0.signal","1.signal","2.signal"],"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"makes":"socket","handle":"result","keepsProcessAlive":true,"onAbort":"AbortError","abortVia":"error event","closesOnAbort":true}
createServer {"runs":[{"argument":"last","when":"repeatedly","returnValue":"dropped"}],"entry":{"argument":"last","role":"request"}}
Server extends node:net#Server
TLSSocket extends node:net#Socket
createServer returns Server
connect returns TLSSocket
`,
  'node:http': `
createServer {"runs":[{"argument":"last","when":"repeatedly","returnValue":"dropped"}],"entry":{"argument":"last","role":"request"}}
request {"signal":["0.signal","1.signal"],"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"makes":"stream","handle":"result","keepsProcessAlive":true,"once":true,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
get {"signal":["0.signal","1.signal"],"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"makes":"stream","handle":"result","keepsProcessAlive":true,"once":true,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
Agent {"makes":"handle","handle":"result","keepsProcessAlive":false}
Agent.prototype.destroy {"releases":{"kind":["handle"],"handle":"receiver"}}
Server.prototype.closeAllConnections {"releases":{"kind":["socket"],"handle":"receiver"}}
Server.prototype.closeIdleConnections {"releases":{"kind":["socket"],"handle":"receiver"}}
Server.prototype.@@asyncDispose {"releases":{"kind":["server"],"handle":"receiver"},"pauses":"io","returnsPromise":true}
Server.prototype.setTimeout {"runs":[{"argument":"1","when":"repeatedly","returnValue":"dropped"}]}
IncomingMessage.prototype.signal {"isSignal":true,"since":"24.16"}
ClientRequest.prototype.setTimeout {"runs":[{"argument":"1","when":"later","returnValue":"dropped"}]}
IncomingMessage.prototype.setTimeout {"runs":[{"argument":"1","when":"later","returnValue":"dropped"}]}
OutgoingMessage.prototype.setTimeout {"runs":[{"argument":"1","when":"later","returnValue":"dropped"}]}
ClientRequest.prototype.abort {"releases":{"kind":["stream"],"handle":"receiver"}}
OutgoingMessage.prototype.destroy {"releases":{"kind":["stream"],"handle":"receiver"}}
OutgoingMessage.prototype.end {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}]}
OutgoingMessage.prototype.write {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}]}
ClientRequest {"signal":["0.signal"],"makes":"stream","handle":"result","keepsProcessAlive":true,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
Agent extends node:events#EventEmitter
ClientRequest extends OutgoingMessage
IncomingMessage extends node:stream#Readable
OutgoingMessage extends node:stream#Stream
Server extends node:net#Server
ServerResponse extends OutgoingMessage
WebSocket extends #EventTarget
createServer returns Server
request returns ClientRequest
get returns ClientRequest
IncomingMessage.prototype.signal holds #AbortSignal
`,
  'node:https': `
createServer {"runs":[{"argument":"last","when":"repeatedly","returnValue":"dropped"}],"entry":{"argument":"last","role":"request"}}
request {"signal":["0.signal","1.signal"],"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"makes":"stream","handle":"result","keepsProcessAlive":true,"once":true,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
get {"signal":["0.signal","1.signal"],"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"makes":"stream","handle":"result","keepsProcessAlive":true,"once":true,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
Agent {"makes":"handle","handle":"result","keepsProcessAlive":false}
Server.prototype.@@asyncDispose {"releases":{"kind":["server"],"handle":"receiver"},"pauses":"io","returnsPromise":true}
Agent extends node:http#Agent
Server extends node:tls#Server
createServer returns Server
request returns node:http#ClientRequest
get returns node:http#ClientRequest
`,
  'node:http2': `
createServer {"runs":[{"argument":"last","when":"repeatedly","returnValue":"dropped"}],"entry":{"argument":"last","role":"request"}}
createSecureServer {"runs":[{"argument":"last","when":"repeatedly","returnValue":"dropped"}],"entry":{"argument":"last","role":"request"}}
Http2Server.prototype.close {"runs":[{"argument":"0","when":"later","returnValue":"dropped"}],"once":true,"releases":{"kind":["server"],"handle":"receiver"}}
Http2Server.prototype.@@asyncDispose {"releases":{"kind":["server"],"handle":"receiver"},"pauses":"io","returnsPromise":true}
connect {"untypedSignal":["1.signal"],"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"makes":"socket","handle":"result","keepsProcessAlive":true,"onAbort":"AbortError","abortVia":"error event","closesOnAbort":true}
ClientHttp2Session.prototype.request {"signal":["1.signal"],"makes":"stream","handle":"result","keepsProcessAlive":true,"onAbort":"AbortError","abortVia":"error event","removesAbortListener":true,"closesOnAbort":true}
Http2Session.prototype.close {"runs":[{"argument":"0","when":"later","returnValue":"dropped"}],"once":true,"releases":{"kind":["socket"],"handle":"receiver"}}
Http2Session.prototype.destroy {"releases":{"kind":["socket"],"handle":"receiver"}}
Http2Session.prototype.unref {"unrefs":true}
Http2Session.prototype.ref {"refs":true}
Http2Session.prototype.ping {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"once":true}
Http2Session.prototype.settings {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"once":true}
Http2Session.prototype.setTimeout {"runs":[{"argument":"1","when":"later","returnValue":"dropped"}]}
Http2Stream.prototype.close {"runs":[{"argument":"1","when":"later","returnValue":"dropped"}],"releases":{"kind":["stream"],"handle":"receiver"}}
Http2Stream.prototype.setTimeout {"runs":[{"argument":"1","when":"later","returnValue":"dropped"}]}
ClientHttp2Session extends Http2Session
ClientHttp2Stream extends Http2Stream
Http2SecureServer extends node:tls#Server
Http2Server extends node:net#Server
Http2ServerRequest extends node:stream#Readable
Http2ServerResponse extends node:stream#Stream
Http2Session extends node:events#EventEmitter
Http2Stream extends node:stream#Duplex
createServer returns Http2Server
createSecureServer returns Http2SecureServer
connect returns ClientHttp2Session
ClientHttp2Session.prototype.request returns ClientHttp2Stream
`,
  'node:dgram': `
createSocket {"signal":["0.signal"],"runs":[{"argument":"last","when":"repeatedly","returnValue":"dropped"}],"makes":"socket","handle":"result","keepsProcessAlive":false,"onAbort":"quiet","abortVia":"close event","removesAbortListener":true,"closesOnAbort":true}
Socket.prototype.bind {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"makes":"socket","handle":"receiver","keepsProcessAlive":true}
Socket.prototype.send {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"makes":"socket","handle":"receiver","keepsProcessAlive":true,"returnsPromise":false}
Socket.prototype.close {"runs":[{"argument":"0","when":"later","returnValue":"dropped"}],"releases":{"kind":["socket"],"handle":"receiver"}}
Socket.prototype.@@asyncDispose {"releases":{"kind":["socket"],"handle":"receiver"},"pauses":"io","returnsPromise":true}
Socket.prototype.unref {"unrefs":true}
Socket.prototype.ref {"refs":true}
Socket.prototype.connect {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"makes":"socket","handle":"receiver","keepsProcessAlive":true}
Socket extends node:events#EventEmitter
createSocket returns Socket
`,
  'node:dns': `
lookup {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
lookupService {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
resolve {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
resolve4 {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
resolve6 {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
resolveAny {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
resolveCaa {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
resolveCname {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
resolveMx {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
resolveNaptr {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
resolveNs {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
resolvePtr {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
resolveSoa {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
resolveSrv {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
resolveTxt {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
reverse {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false}
resolveTlsa {"runs":[{"argument":"last","when":"later","returnValue":"dropped"}],"keepsProcessAlive":true,"once":true,"returnsPromise":false,"since":"22.15"}
Resolver.prototype.cancel {"releases":{"kind":["handle"],"handle":"receiver"}}
promises is node:dns/promises#
`,
  'node:dns/promises': `
lookup {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
lookupService {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
resolve {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
resolve4 {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
resolve6 {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
resolveAny {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
resolveCaa {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
resolveCname {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
resolveMx {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
resolveNaptr {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
resolveNs {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
resolvePtr {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
resolveSoa {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
resolveSrv {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
resolveTxt {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
reverse {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
resolveTlsa {"keepsProcessAlive":true,"pauses":"io","returnsPromise":true,"since":"22.15"}
Resolver.prototype.cancel {"releases":{"kind":["handle"],"handle":"receiver"}}
`,
  // Node: cryptography, the built-in database, tests and diagnostics.
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
test.skip {"signal":["1.signal","0.signal"],"runs":[{"argument":"last","when":"later","catches":true,"returnValue":"awaited","signalAt":"0.signal"}],"pauses":"io","returnsPromise":true}
test.only {"signal":["1.signal","0.signal"],"runs":[{"argument":"last","when":"later","catches":true,"returnValue":"awaited","signalAt":"0.signal"}],"pauses":"io","returnsPromise":true}
test.todo {"signal":["1.signal","0.signal"],"runs":[{"argument":"last","when":"later","catches":true,"returnValue":"awaited","signalAt":"0.signal"}],"pauses":"io","returnsPromise":true}
it {"signal":["1.signal","0.signal"],"runs":[{"argument":"last","when":"later","catches":true,"returnValue":"awaited","signalAt":"0.signal"}],"pauses":"io","returnsPromise":true}
it.skip {"signal":["1.signal","0.signal"],"runs":[{"argument":"last","when":"later","catches":true,"returnValue":"awaited","signalAt":"0.signal"}],"pauses":"io","returnsPromise":true}
it.only {"signal":["1.signal","0.signal"],"runs":[{"argument":"last","when":"later","catches":true,"returnValue":"awaited","signalAt":"0.signal"}],"pauses":"io","returnsPromise":true}
it.todo {"signal":["1.signal","0.signal"],"runs":[{"argument":"last","when":"later","catches":true,"returnValue":"awaited","signalAt":"0.signal"}],"pauses":"io","returnsPromise":true}
describe {"signal":["1.signal","0.signal"],"runs":[{"argument":"last","when":"later","catches":true,"returnValue":"awaited","signalAt":"0.signal"}],"returnsPromise":true}
describe.skip {"signal":["1.signal","0.signal"],"runs":[{"argument":"last","when":"later","catches":true,"returnValue":"awaited","signalAt":"0.signal"}],"returnsPromise":true}
describe.only {"signal":["1.signal","0.signal"],"runs":[{"argument":"last","when":"later","catches":true,"returnValue":"awaited","signalAt":"0.signal"}],"returnsPromise":true}
describe.todo {"signal":["1.signal","0.signal"],"runs":[{"argument":"last","when":"later","catches":true,"returnValue":"awaited","signalAt":"0.signal"}],"returnsPromise":true}
suite {"signal":["1.signal","0.signal"],"runs":[{"argument":"last","when":"later","catches":true,"returnValue":"awaited","signalAt":"0.signal"}],"returnsPromise":true}
suite.skip {"signal":["1.signal","0.signal"],"runs":[{"argument":"last","when":"later","catches":true,"returnValue":"awaited","signalAt":"0.signal"}],"returnsPromise":true}
suite.only {"signal":["1.signal","0.signal"],"runs":[{"argument":"last","when":"later","catches":true,"returnValue":"awaited","signalAt":"0.signal"}],"returnsPromise":true}
suite.todo {"signal":["1.signal","0.signal"],"runs":[{"argument":"last","when":"later","catches":true,"returnValue":"awaited","signalAt":"0.signal"}],"returnsPromise":true}
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
