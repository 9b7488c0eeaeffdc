/** Language models; logs, metrics and graceful shutdown; containers. The form of the lines is described in `table.ts`. */
export const operations: Readonly<Record<string, string>> = {
  // Clients of language models.
  openai: `
OpenAI.Chat.Completions.prototype.create {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false,"cases":{"slot":"0.stream","of":{"true":{"signal":["1.signal"],"makes":"stream","handle":"result","pauses":"io","returnsPromise":true,"onAbort":"quiet","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}}}}
OpenAI.Chat.Completions.prototype.parse {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
OpenAI.Responses.prototype.create {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false,"cases":{"slot":"0.stream","of":{"true":{"signal":["1.signal"],"makes":"stream","handle":"result","pauses":"io","returnsPromise":true,"onAbort":"quiet","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}}}}
OpenAI.Responses.prototype.parse {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
OpenAI.Embeddings.prototype.create {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
OpenAI.Images.prototype.generate {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
OpenAI.Images.prototype.edit {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
OpenAI.Moderations.prototype.create {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
OpenAI.Files.prototype.create {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
OpenAI.Batches.prototype.create {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
OpenAI.Audio.Transcriptions.prototype.create {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
OpenAI.Audio.Speech.prototype.create {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
OpenAI.Responses.prototype.retrieve {"signal":["2.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
OpenAI.Models.prototype.list {"signal":["0.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
OpenAI.Chat.Completions.prototype.stream {"signal":["1.signal"],"makes":"stream","handle":"result","returnsPromise":false,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"stopsWork":true,"removesAbortListener":false}
OpenAI.Responses.prototype.stream {"signal":["1.signal"],"makes":"stream","handle":"result","returnsPromise":false,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"stopsWork":true,"removesAbortListener":false}
OpenAI.Chat.Completions.prototype.runTools {"signal":["1.signal"],"runs":[{"argument":"0.tools[].function.function","when":"repeatedly","catches":true,"errorsGoTo":"result"}],"makes":"stream","handle":"result","returnsPromise":false,"onAbort":"own error","abortError":"APIUserAbortError"}
OpenAI.VectorStores.Files.prototype.createAndPoll {"signal":["2.signal"],"pauses":"time","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":false,"stopsWork":true,"removesAbortListener":false}
OpenAI.VectorStores.FileBatches.prototype.createAndPoll {"signal":["2.signal"],"pauses":"time","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":false,"stopsWork":true,"removesAbortListener":false}
OpenAI.Files.prototype.waitForProcessing {"pauses":"time","returnsPromise":true}
default is OpenAI
AzureOpenAI extends OpenAI
OpenAI.prototype.chat holds OpenAI.Chat
OpenAI.Chat.prototype.completions holds OpenAI.Chat.Completions
OpenAI.prototype.responses holds OpenAI.Responses
OpenAI.prototype.embeddings holds OpenAI.Embeddings
OpenAI.prototype.images holds OpenAI.Images
OpenAI.prototype.moderations holds OpenAI.Moderations
OpenAI.prototype.files holds OpenAI.Files
OpenAI.prototype.batches holds OpenAI.Batches
OpenAI.prototype.audio holds OpenAI.Audio
OpenAI.Audio.prototype.transcriptions holds OpenAI.Audio.Transcriptions
OpenAI.Audio.prototype.speech holds OpenAI.Audio.Speech
OpenAI.prototype.models holds OpenAI.Models
OpenAI.prototype.vectorStores holds OpenAI.VectorStores
OpenAI.VectorStores.prototype.files holds OpenAI.VectorStores.Files
OpenAI.VectorStores.prototype.fileBatches holds OpenAI.VectorStores.FileBatches
`,
  'openai/core/streaming': `
Stream.prototype.controller {}
`,
  '@anthropic-ai/sdk': `
Anthropic.Messages.prototype.create {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true,"cases":{"slot":"0.stream","of":{"true":{"signal":["1.signal"],"makes":"stream","handle":"result","pauses":"io","returnsPromise":true,"onAbort":"quiet","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}}}}
Anthropic.Messages.prototype.stream {"signal":["1.signal"],"makes":"stream","handle":"result","returnsPromise":false,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"stopsWork":true,"removesAbortListener":true}
Anthropic.Messages.prototype.countTokens {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Anthropic.Messages.prototype.parse {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Anthropic.Messages.Batches.prototype.create {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Anthropic.Beta.Messages.prototype.create {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Anthropic.Beta.Messages.prototype.toolRunner {"signal":["1.signal"],"runs":[{"argument":"0.tools[].run","when":"repeatedly","catches":true,"errorsGoTo":"result"}],"makes":"stream","handle":"result"}
Anthropic.Models.prototype.list {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"own error","abortError":"APIUserAbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
default is Anthropic
Anthropic.prototype.messages holds Anthropic.Messages
Anthropic.Messages.prototype.batches holds Anthropic.Messages.Batches
Anthropic.prototype.beta holds Anthropic.Beta
Anthropic.Beta.prototype.messages holds Anthropic.Beta.Messages
Anthropic.prototype.models holds Anthropic.Models
`,
  '@google/genai': `
Models.prototype.generateContent {"signal":["0.config.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"AbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Models.prototype.generateContentStream {"signal":["0.config.abortSignal"],"makes":"stream","handle":"result","pauses":"io","returnsPromise":true,"onAbort":"AbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Models.prototype.embedContent {"signal":["0.config.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"AbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Models.prototype.countTokens {"signal":["0.config.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"AbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Models.prototype.generateImages {"signal":["0.config.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"AbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Models.prototype.editImage {"signal":["0.config.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"AbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Models.prototype.generateVideos {"signal":["0.config.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"AbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Chat.prototype.sendMessage {"signal":["0.config.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"AbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Chat.prototype.sendMessageStream {"signal":["0.config.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"AbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Files.prototype.upload {"signal":["0.config.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"AbortError","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":false}
Live.prototype.connect {"runs":[{"argument":"0.callbacks.onmessage","when":"repeatedly","errorsGoTo":"nowhere","overlaps":true}],"makes":"connection","handle":"result","keepsProcessAlive":true,"returnsPromise":true}
Session.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Chats.prototype.create returns Chat
Live.prototype.connect returns Session
GoogleGenAI.prototype.models holds Models
GoogleGenAI.prototype.files holds Files
GoogleGenAI.prototype.live holds Live
GoogleGenAI.prototype.chats holds Chats
`,
  'cohere-ai': `
CohereClient.prototype.chat {"signal":["1.abortSignal"],"returnsPromise":true,"pauses":"io"}
CohereClientV2.prototype.chat {"signal":["1.abortSignal"],"returnsPromise":true,"pauses":"io"}
`,
  ai: `
generateText {"signal":["0.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":false,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
generateObject {"signal":["0.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":false,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
embed {"signal":["0.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":false,"settlesAtOnce":false,"stopsWork":true,"removesAbortListener":true}
embedMany {"signal":["0.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":false,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
rerank {"signal":["0.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":false,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
generateImage {"signal":["0.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":false,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
experimental_transcribe {"signal":["0.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":false,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
experimental_generateSpeech {"signal":["0.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":false,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
streamText {"signal":["0.abortSignal"],"runs":[{"argument":"0.onFinish","when":"later","catches":true,"errorsGoTo":"nowhere"},{"argument":"0.onAbort","when":"later","catches":true,"errorsGoTo":"nowhere"},{"argument":"0.onError","when":"repeatedly","catches":true,"errorsGoTo":"nowhere"},{"argument":"0.onChunk","when":"repeatedly","catches":true,"errorsGoTo":"result"},{"argument":"0.onStepFinish","when":"repeatedly","catches":true,"errorsGoTo":"result"}],"makes":"stream","handle":"result","returnsPromise":false,"onAbort":"quiet","checksAborted":true,"settlesAtOnce":true,"stopsWork":true}
streamObject {"signal":["0.abortSignal"],"makes":"stream","handle":"result","returnsPromise":false,"onAbort":"quiet"}
tool {"runs":[{"argument":"0.execute","when":"repeatedly","catches":true,"errorsGoTo":"result","overlaps":true,"signalAt":"1.abortSignal"}]}
ToolLoopAgent.prototype.generate {"signal":["0.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":false,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
ToolLoopAgent.prototype.stream {"signal":["0.abortSignal"],"makes":"stream","pauses":"io","returnsPromise":true,"onAbort":"quiet","checksAborted":false,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
StreamTextResult.prototype.consumeStream {"pauses":"io","returnsPromise":true}
createUIMessageStream {"runs":[{"argument":"0.execute","when":"later","catches":true,"errorsGoTo":"result"}],"makes":"stream","handle":"result"}
pipeUIMessageStreamToResponse {"returnsPromise":false}
pipeTextStreamToResponse {"returnsPromise":false}
streamText returns StreamTextResult
`,
  '@ai-sdk/provider-utils': `
delay {"signal":["1.abortSignal"],"pauses":"time","returnsPromise":true,"onAbort":"AbortError"}
postJsonToApi {"signal":["0.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":false,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
getFromApi {"signal":["0.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":false,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
postFormDataToApi {"signal":["0.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":false,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
postToApi {"signal":["0.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":false,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
`,
  '@ai-sdk/provider': `
LanguageModelV3.prototype.doGenerate {"signal":["0.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":false,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
LanguageModelV3.prototype.doStream {"signal":["0.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":false,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
`,
  '@ai-sdk/mcp': `
createMCPClient {"makes":"connection","handle":"result","returnsPromise":true}
MCPClient.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
createMCPClient returns MCPClient
`,
  '@langchain/core/runnables': `
Runnable.prototype.invoke {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":false,"settlesAtOnce":true,"stopsWork":false,"removesAbortListener":true}
Runnable.prototype.batch {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":false,"settlesAtOnce":true,"stopsWork":false,"removesAbortListener":true}
Runnable.prototype.stream {"signal":["1.signal"],"makes":"stream","handle":"result","pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":true,"settlesAtOnce":true,"stopsWork":true,"removesAbortListener":true}
Runnable.prototype.streamEvents {"signal":["1.signal"],"makes":"stream","handle":"result","pauses":"io","returnsPromise":false,"onAbort":"reason","checksAborted":false,"settlesAtOnce":true,"stopsWork":false,"removesAbortListener":true}
Runnable.prototype.withConfig {"signal":["0.signal"]}
Runnable.prototype.withRetry {"pauses":"time","retries":true}
RunnableLambda.from {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result","overlaps":true,"signalAt":"1.signal"}]}
`,
  '@langchain/core/tools': `
tool {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result","overlaps":true,"signalAt":"1.signal"}]}
DynamicStructuredTool {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result","overlaps":true,"signalAt":"1.signal"}]}
`,
  '@langchain/core/language_models/chat_models': `
BaseChatModel.prototype.invoke {"signal":["1.signal"],"pauses":"io","returnsPromise":true,"onAbort":"reason","checksAborted":false,"settlesAtOnce":true,"stopsWork":false,"removesAbortListener":true}
BaseChatModel extends @langchain/core/runnables#Runnable
`,
  '@langchain/core/callbacks/base': `
BaseCallbackHandler.fromMethods {"runs":[{"argument":"0.*","when":"repeatedly","catches":true,"errorsGoTo":"log","overlaps":false}]}
`,
  '@langchain/core/callbacks/promises': `
awaitAllCallbacks {"releases":{"kind":["handle"],"handle":"receiver","waitsForRunning":true},"pauses":"io","returnsPromise":true}
`,
  '@langchain/core/utils/async_caller': `
AsyncCaller.prototype.callWithOptions {"signal":["0.signal"],"runs":[{"argument":"1","when":"later","catches":true,"errorsGoTo":"result"}],"returnsPromise":true,"onAbort":"reason","settlesAtOnce":true,"stopsWork":false,"retries":true}
`,
  // Logs, metrics, traces and graceful shutdown.
  pino: `
default {"makes":"stream","handle":"result","keepsProcessAlive":false}
transport {"makes":"stream","handle":"result","keepsProcessAlive":false}
destination {"makes":"stream","handle":"result","keepsProcessAlive":false}
Logger.prototype.flush {"runs":[{"argument":"0","when":"later","errorsGoTo":"nowhere"}],"releases":{"kind":["stream"],"handle":"receiver","waitsForRunning":true},"returnsPromise":false}
pino is default
default returns Logger
`,
  winston: `
createLogger {"makes":"stream","handle":"result","keepsProcessAlive":false}
Logger.prototype.end {"releases":{"kind":["stream"],"handle":"receiver","waitsForRunning":true},"returnsPromise":false}
Logger.prototype.close {"releases":{"kind":["stream"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
ExceptionHandler.prototype.handle {"makes":"listener"}
RejectionHandler.prototype.handle {"makes":"listener"}
createLogger returns Logger
`,
  '@opentelemetry/sdk-node': `
NodeSDK {"makes":"handle","handle":"result"}
NodeSDK.prototype.start {"makes":"handle","handle":"receiver","keepsProcessAlive":false,"returnsPromise":false}
NodeSDK.prototype.shutdown {"releases":{"kind":["handle"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
tracing.BatchSpanProcessor.prototype.shutdown {"releases":{"kind":["interval"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
tracing.BatchSpanProcessor.prototype.forceFlush {"pauses":"io","returnsPromise":true}
tracing.BasicTracerProvider.prototype.shutdown {"releases":{"kind":["interval"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
tracing.BasicTracerProvider.prototype.forceFlush {"pauses":"io","returnsPromise":true}
metrics.PeriodicExportingMetricReader.prototype.shutdown {"releases":{"kind":["interval"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
metrics.PeriodicExportingMetricReader.prototype.forceFlush {"pauses":"io","returnsPromise":true}
metrics.MeterProvider.prototype.shutdown {"releases":{"kind":["interval"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
metrics.MeterProvider.prototype.forceFlush {"pauses":"io","returnsPromise":true}
tracing.BatchSpanProcessor {"makes":"interval","handle":"result","keepsProcessAlive":false}
metrics.PeriodicExportingMetricReader {"makes":"interval","handle":"result","keepsProcessAlive":false}
`,
  '@opentelemetry/api': `
Tracer.prototype.startActiveSpan {"runs":[{"argument":"last","when":"during","catches":true,"errorsGoTo":"result"}]}
ContextAPI.prototype.with {"runs":[{"argument":"1","when":"during","catches":true,"errorsGoTo":"result"}]}
`,
  'prom-client': `
collectDefaultMetrics {"makes":"handle","keepsProcessAlive":false,"returnsPromise":false,"differs":[{"versions":"<12","makes":"interval"}]}
Registry.prototype.metrics {"returnsPromise":true}
Gauge {"runs":[{"argument":"0.collect","when":"repeatedly","catches":true,"errorsGoTo":"result"}]}
Counter {"runs":[{"argument":"0.collect","when":"repeatedly","catches":true,"errorsGoTo":"result"}]}
Histogram {"runs":[{"argument":"0.collect","when":"repeatedly","catches":true,"errorsGoTo":"result"}]}
Summary {"runs":[{"argument":"0.collect","when":"repeatedly","catches":true,"errorsGoTo":"result"}]}
Gauge.prototype.startTimer {"returnsPromise":false}
Pushgateway.prototype.push {"pauses":"io","returnsPromise":true}
Pushgateway.prototype.pushAdd {"pauses":"io","returnsPromise":true}
Pushgateway.prototype.delete {"pauses":"io","returnsPromise":true}
AggregatorRegistry.prototype.clusterMetrics {"pauses":"io","returnsPromise":true}
`,
  lightship: `
createLightship {"makes":"server","handle":"result","keepsProcessAlive":true,"returnsPromise":true}
Lightship.prototype.registerShutdownHandler {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"log","overlaps":false}],"entry":{"argument":"0","role":"stop"},"returnsPromise":false}
Lightship.prototype.shutdown {"releases":{"kind":["server"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Lightship.prototype.createBeacon {"makes":"handle","handle":"result"}
Lightship.prototype.createBeacon.().die {"releases":{"kind":["handle"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Lightship.prototype.queueBlockingTask {}
Lightship.prototype.whenFirstReady {"returnsPromise":true}
createLightship returns Lightship
`,
  '@godaddy/terminus': `
createTerminus {"runs":[{"argument":"1.beforeShutdown","when":"later","catches":true,"errorsGoTo":"log","overlaps":false},{"argument":"1.onSignal","when":"later","catches":true,"errorsGoTo":"log","overlaps":false},{"argument":"1.onShutdown","when":"later","catches":true,"errorsGoTo":"log","overlaps":false},{"argument":"1.healthChecks.*","when":"repeatedly","catches":true,"errorsGoTo":"response","overlaps":true}],"entry":{"argument":"1.onSignal","role":"stop"},"makes":"listener","returnsPromise":false}
`,
  'http-terminator': `
createHttpTerminator {"makes":"handle","handle":"result","keepsProcessAlive":false}
HttpTerminator.prototype.terminate {"releases":{"kind":["server"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
createHttpTerminator returns HttpTerminator
`,
  stoppable: `
default {}
StoppableServer.prototype.stop {"runs":[{"argument":"0","when":"later","errorsGoTo":"nowhere"}],"releases":{"kind":["server"],"handle":"receiver","waitsForRunning":true},"returnsPromise":false}
StoppableServer extends node:http#Server
default returns StoppableServer
`,
  'close-with-grace': `
default {"runs":[{"argument":"last","when":"later","catches":true,"errorsGoTo":"log","overlaps":false}],"entry":{"argument":"last","role":"stop"},"makes":"listener","handle":"result","keepsProcessAlive":false,"returnsPromise":false}
default.().close {"returnsPromise":true}
default.().uninstall {"releases":{"kind":["listener"],"handle":"receiver","waitsForRunning":false}}
`,
  'exit-hook': `
default {"runs":[{"argument":"0","when":"later","errorsGoTo":"nowhere"}],"entry":{"argument":"0","role":"stop"},"makes":"listener","handle":"result"}
asyncExitHook {"runs":[{"argument":"0","when":"later","errorsGoTo":"nowhere","overlaps":true}],"entry":{"argument":"0","role":"stop"},"makes":"listener","handle":"result"}
gracefulExit {"returnsPromise":false}
`,
  'async-exit-hook': `
default {"runs":[{"argument":"0","when":"later","errorsGoTo":"nowhere"}],"entry":{"argument":"0","role":"stop"},"makes":"listener"}
default.uncaughtExceptionHandler {"runs":[{"argument":"0","when":"later","errorsGoTo":"nowhere"}],"entry":{"argument":"0","role":"stop"}}
default.unhandledRejectionHandler {"runs":[{"argument":"0","when":"later","errorsGoTo":"nowhere"}],"entry":{"argument":"0","role":"stop"}}
`,
  'signal-exit': `
onExit {"runs":[{"argument":"0","when":"later","errorsGoTo":"nowhere"}],"entry":{"argument":"0","role":"stop"},"makes":"listener","handle":"result"}
default is onExit
`,
  death: `
default {"runs":[{"argument":"0","when":"later","errorsGoTo":"nowhere"}],"entry":{"argument":"0","role":"stop"},"makes":"listener","handle":"result"}
`,
  // Dependency injection containers.
  tsyringe: `
DependencyContainer.prototype.dispose {"runs":[{"argument":"receiver.*.dispose","when":"during","catches":true,"errorsGoTo":"result","overlaps":true}],"releases":{"kind":["scope"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
DependencyContainer.prototype.reset {"returnsPromise":false}
DependencyContainer.prototype.clearInstances {"returnsPromise":false}
DependencyContainer.prototype.createChildContainer {"makes":"scope","handle":"result"}
DependencyContainer.prototype.createChildContainer returns DependencyContainer
container holds DependencyContainer
`,
  inversify: `
Container.prototype.unbindAllAsync {"releases":{"kind":["scope"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Container.prototype.unbindAll {"releases":{"kind":["scope"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Container.prototype.unbindAsync {"releases":{"kind":["scope"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Container.prototype.unloadAsync {"releases":{"kind":["scope"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
preDestroy {"entry":{"argument":"decorated","role":"stop"}}
`,
  awilix: `
AwilixContainer.prototype.dispose {"releases":{"kind":["scope"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
DisposableResolver.prototype.disposer {"runs":[{"argument":"0","when":"later","catches":true,"errorsGoTo":"result"}],"entry":{"argument":"0","role":"stop"}}
AwilixContainer.prototype.createScope {"makes":"scope","handle":"result"}
createContainer returns AwilixContainer
AwilixContainer.prototype.createScope returns AwilixContainer
`,
  typedi: `
Container.reset {"runs":[{"argument":"receiver.*.destroy","when":"during","errorsGoTo":"nowhere"}],"releases":{"kind":["scope"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
ContainerInstance.prototype.reset {"runs":[{"argument":"receiver.*.destroy","when":"during","errorsGoTo":"nowhere"}],"releases":{"kind":["scope"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Container.remove {"releases":{"kind":["scope"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
ContainerInstance.prototype.remove {"releases":{"kind":["scope"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Container.of {"makes":"scope","handle":"result"}
Container.of returns ContainerInstance
`,
};
