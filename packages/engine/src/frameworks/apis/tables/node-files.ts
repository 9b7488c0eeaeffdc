/** Node: files, streams and terminals. The form of the lines is described in `table.ts`. */
export const nodeFiles: Readonly<Record<string, string>> = {
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
};
