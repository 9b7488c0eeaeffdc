/** WebSockets, event emitters and file watchers. The form of the lines is described in `table.ts`. */
export const connections: Readonly<Record<string, string>> = {
  ws: `
WebSocketServer {"makes":"server","handle":"result","keepsProcessAlive":true,"autoruns":true,"needsErrorListener":true}
WebSocketServer.prototype.close {"releases":{"kind":["server"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
WebSocketServer.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
WebSocket {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":true,"needsErrorListener":true}
WebSocket.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
WebSocket.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
WebSocket.prototype.terminate {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Server is WebSocketServer
default is WebSocket
WebSocket.Server is WebSocketServer
WebSocket.WebSocketServer is WebSocketServer
WebSocket extends node:events#EventEmitter
WebSocketServer extends node:events#EventEmitter
`,
  'socket.io': `
Server {"makes":"server","handle":"result","keepsProcessAlive":true,"autoruns":true,"needsErrorListener":false}
Server.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
Server.prototype.use {"runs":[{"argument":"0","when":"repeatedly","overlaps":true}],"entry":{"argument":"0","role":"message"}}
Server.prototype.close {"releases":{"kind":["server"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Server.prototype.disconnectSockets {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Namespace.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
Socket.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
Socket.prototype.disconnect {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Socket.prototype.emitWithAck {"pauses":"io","blocks":"caller","returnsPromise":true}
Server extends node:events#EventEmitter
Socket extends node:events#EventEmitter
Namespace extends node:events#EventEmitter
Server.prototype.of returns Namespace
`,
  'socket.io-client': `
io {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":true,"needsErrorListener":false}
Socket.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
Socket.prototype.disconnect {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Socket.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Socket.prototype.emitWithAck {"pauses":"io","blocks":"caller","returnsPromise":true}
Socket.prototype.timeout {"returnsPromise":false}
connect is io
default is io
io returns Socket
`,
  'engine.io': `
listen {"makes":"server","handle":"result","keepsProcessAlive":true,"autoruns":true}
attach {"makes":"server","handle":"result","autoruns":true}
Server.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
Socket.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
Server.prototype.close {"releases":{"kind":["server"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Socket.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Server extends node:events#EventEmitter
Socket extends node:events#EventEmitter
listen returns Server
attach returns Server
`,
  eventsource: `
EventSource {"makes":"connection","handle":"result","keepsProcessAlive":true}
EventSource.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
EventSource.prototype.addEventListener {"signal":["2.signal"],"runs":[{"argument":"1","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}],"makes":"listener","handle":"receiver"}
`,
  eventemitter3: `
EventEmitter.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"},"makes":"listener","handle":"receiver","keepsProcessAlive":false}
EventEmitter.prototype.once {"runs":[{"argument":"1","when":"later","overlaps":false}],"entry":{"argument":"1","role":"message"}}
EventEmitter.prototype.off {"releases":{"kind":["listener"],"handle":"1","waitsForRunning":false},"returnsPromise":false}
EventEmitter.prototype.removeAllListeners {"releases":{"kind":["listener"],"handle":"receiver","waitsForRunning":false}}
EventEmitter.prototype.emit {"needsErrorListener":false,"returnsPromise":false}
EventEmitter.prototype.addListener is EventEmitter.prototype.on
default is EventEmitter
EventEmitter.EventEmitter is EventEmitter
EventEmitter.prototype.removeListener is EventEmitter.prototype.off
`,
  mitt: `
default {}
Emitter.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"},"makes":"listener","handle":"receiver","keepsProcessAlive":false}
Emitter.prototype.off {"releases":{"kind":["listener"],"handle":"1","waitsForRunning":false},"returnsPromise":false}
Emitter.prototype.emit {"needsErrorListener":false,"returnsPromise":false}
default returns Emitter
`,
  emittery: `
default.prototype.on {"signal":["2.signal"],"runs":[{"argument":"1","when":"repeatedly","catches":true,"overlaps":true}],"entry":{"argument":"1","role":"message"},"makes":"listener","handle":"result","keepsProcessAlive":false,"onAbort":"quiet"}
default.prototype.onAny {"signal":["1.signal"],"runs":[{"argument":"0","when":"repeatedly","catches":true,"overlaps":true}],"entry":{"argument":"0","role":"message"},"makes":"listener","handle":"result","onAbort":"quiet"}
default.prototype.off {"releases":{"kind":["listener"],"handle":"1","waitsForRunning":false},"returnsPromise":false}
default.prototype.once {"pauses":"io","blocks":"caller","returnsPromise":true}
default.prototype.emit {"returnsPromise":true}
default.prototype.emitSerial {"returnsPromise":true}
default.prototype.events {"makes":"subscription","handle":"result","keepsProcessAlive":false}
default.prototype.clearListeners {"releases":{"kind":["listener"],"handle":"receiver","waitsForRunning":false}}
`,
  chokidar: `
watch {"makes":"watcher","handle":"result","keepsProcessAlive":true,"autoruns":true,"needsErrorListener":true}
FSWatcher.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
FSWatcher.prototype.close {"releases":{"kind":["watcher"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
FSWatcher.prototype.unwatch {"returnsPromise":false}
FSWatcher extends node:events#EventEmitter
watch returns FSWatcher
`,
};
