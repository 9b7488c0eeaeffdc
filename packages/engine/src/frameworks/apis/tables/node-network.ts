/** Node: sockets, servers and name resolution. The form of the lines is described in `table.ts`. */
export const nodeNetwork: Readonly<Record<string, string>> = {
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
};
