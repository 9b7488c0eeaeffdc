/** Job queues, schedulers, message brokers, databases, sockets and emitters. The form of the lines is described in `table.ts`. */
export const messaging: Readonly<Record<string, string>> = {
  // Job queues and workflow engines.
  bullmq: `
Worker {"runs":[{"argument":"1","when":"repeatedly","catches":true,"overlaps":false,"overlapsIf":{"slot":"2.concurrency","above":1},"signalAt":"2"}],"entry":{"argument":"1","role":"message","signalAt":"2"},"makes":"worker","handle":"result","keepsProcessAlive":true,"autoruns":true,"needsErrorListener":false}
Worker.prototype.close {"releases":{"kind":["worker"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Worker.prototype.run {"pauses":"io","blocks":"caller","returnsPromise":true}
Worker.prototype.getNextJob {"pauses":"io","blocks":false,"returnsPromise":true}
Worker.prototype.pause {"returnsPromise":true}
Worker.prototype.resume {"returnsPromise":true}
Worker.prototype.cancelJob {}
Worker.prototype.cancelAllJobs {}
Worker.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
Queue {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":true,"needsErrorListener":false}
Queue.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Queue.prototype.add {"returnsPromise":true}
Queue.prototype.addBulk {"returnsPromise":true}
Queue.prototype.upsertJobScheduler {"returnsPromise":true}
Queue.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
QueueEvents {"makes":"subscription","handle":"result","keepsProcessAlive":true,"autoruns":true,"needsErrorListener":false}
QueueEvents.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
QueueEvents.prototype.close {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
FlowProducer {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":true,"needsErrorListener":false}
FlowProducer.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
QueueEventsProducer {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":true}
QueueEventsProducer.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Job.prototype.waitUntilFinished {"pauses":"io","blocks":"caller","returnsPromise":true}
Worker extends node:events#EventEmitter
Queue extends node:events#EventEmitter
QueueEvents extends node:events#EventEmitter
FlowProducer extends node:events#EventEmitter
`,
  bull: `
Queue.prototype.process {"runs":[{"argument":"last","when":"repeatedly","catches":true,"overlaps":false,"overlapsIf":{"slot":"0…","above":1}}],"entry":{"argument":"last","role":"message"},"blocks":"caller","returnsPromise":true}
Queue.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Queue.prototype.pause {"returnsPromise":true}
Queue.prototype.whenCurrentJobsFinished {"pauses":"io","blocks":"caller","returnsPromise":true}
Queue.prototype.getNextJob {"pauses":"io","blocks":"caller","returnsPromise":true}
Queue.prototype.add {"returnsPromise":true}
Queue.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
Job.prototype.finished {"pauses":"io","blocks":"caller","returnsPromise":true}
Queue {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":false,"needsErrorListener":false}
default is Queue
Queue extends node:events#EventEmitter
`,
  'bee-queue': `
default {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":false,"needsErrorListener":true}
default.prototype.process {"runs":[{"argument":"last","when":"repeatedly","catches":true,"overlaps":false,"overlapsIf":{"slot":"0","above":1}}],"entry":{"argument":"last","role":"message"},"returnsPromise":false}
default.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
default.prototype.checkStalledJobs {"makes":"interval","handle":"receiver","keepsProcessAlive":true,"returnsPromise":true}
default.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
default.prototype.ready {"returnsPromise":true}
default extends node:events#EventEmitter
`,
  'pg-boss': `
PgBoss {"makes":"worker","handle":"result","autoruns":false,"needsErrorListener":true}
PgBoss.prototype.start {"makes":"worker","handle":"receiver","keepsProcessAlive":true,"returnsPromise":true}
PgBoss.prototype.work {"runs":[{"argument":"last","when":"repeatedly","catches":true,"overlaps":false,"overlapsIf":{"slot":"1.localConcurrency","above":1},"signalAt":"0[].signal"}],"entry":{"argument":"last","role":"message","signalAt":"0[].signal"},"makes":"subscription","handle":"receiver","returnsPromise":true}
PgBoss.prototype.offWork {"releases":{"kind":["subscription"],"handle":"0","waitsForRunning":true},"returnsPromise":true}
PgBoss.prototype.stop {"releases":{"kind":["worker"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
PgBoss.prototype.fetch {"returnsPromise":true}
PgBoss.prototype.schedule {"returnsPromise":true}
PgBoss.prototype.send {"returnsPromise":true}
PgBoss.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
default is PgBoss
PgBoss extends node:events#EventEmitter
`,
  'graphile-worker': `
run {"runs":[{"argument":"0.taskList.*","when":"repeatedly","catches":true,"overlaps":true,"signalAt":"1.abortSignal"}],"entry":{"argument":"0.taskList.*","role":"message","signalAt":"1.abortSignal"},"makes":"worker","handle":"result","keepsProcessAlive":true,"autoruns":true,"returnsPromise":true,"handlesProcessSignals":true}
runOnce {"runs":[{"argument":"0.taskList.*","when":"during","catches":true,"overlaps":true,"signalAt":"1.abortSignal"}],"entry":{"argument":"0.taskList.*","role":"message","signalAt":"1.abortSignal"},"pauses":"io","blocks":"caller","returnsPromise":true}
runTaskList {"runs":[{"argument":"1.*","when":"repeatedly","catches":true,"overlaps":true,"signalAt":"1.abortSignal"}],"entry":{"argument":"1.*","role":"message","signalAt":"1.abortSignal"},"makes":"worker","handle":"result","keepsProcessAlive":true,"autoruns":true,"blocks":"caller","returnsPromise":true,"handlesProcessSignals":true}
Runner.prototype.stop {"releases":{"kind":["worker"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Runner.prototype.kill {"releases":{"kind":["worker"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Runner.prototype.promise {"blocks":"caller","returnsPromise":true}
WorkerPool.prototype.gracefulShutdown {"releases":{"kind":["worker"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
WorkerPool.prototype.forcefulShutdown {"releases":{"kind":["worker"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
makeWorkerUtils {"makes":"pool","handle":"result","keepsProcessAlive":true,"returnsPromise":true}
WorkerUtils.prototype.release {"releases":{"kind":["pool"],"handle":"receiver"},"returnsPromise":true}
quickAddJob {"returnsPromise":true}
run returns Runner
runTaskList returns WorkerPool
makeWorkerUtils returns WorkerUtils
`,
  agenda: `
Agenda {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":false,"needsErrorListener":false}
Agenda.prototype.define {"runs":[{"argument":"1","when":"repeatedly","catches":true,"overlaps":true}],"entry":{"argument":"1","role":"job"}}
Agenda.prototype.start {"makes":"worker","handle":"receiver","keepsProcessAlive":true,"returnsPromise":true}
Agenda.prototype.stop {"releases":{"kind":["worker"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Agenda.prototype.drain {"signal":["0.signal"],"releases":{"kind":["worker"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true,"onAbort":"quiet"}
Agenda.prototype.every {"returnsPromise":true}
Agenda.prototype.schedule {"returnsPromise":true}
Agenda.prototype.now {"returnsPromise":true}
Agenda.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
default is Agenda
Agenda extends node:events#EventEmitter
`,
  '@hokify/agenda': `
Agenda {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":false,"needsErrorListener":true}
Agenda.prototype.define {"runs":[{"argument":"1","when":"repeatedly","catches":true,"overlaps":true}],"entry":{"argument":"1","role":"job"}}
Agenda.prototype.start {"makes":"worker","handle":"receiver","keepsProcessAlive":true,"returnsPromise":true}
Agenda.prototype.stop {"releases":{"kind":["worker"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Agenda.prototype.every {"returnsPromise":true}
Agenda.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
default is Agenda
Agenda extends node:events#EventEmitter
`,
  '@temporalio/worker': `
Worker.create {"runs":[{"argument":"0.activities.*","when":"repeatedly","catches":true,"overlaps":true}],"entry":{"argument":"0.activities.*","role":"message"},"makes":"worker","handle":"result","autoruns":false,"returnsPromise":true,"handlesProcessSignals":true}
Worker.prototype.run {"makes":"worker","handle":"receiver","keepsProcessAlive":true,"blocks":"caller","returnsPromise":true}
Worker.prototype.runUntil {"runs":[{"argument":"0","when":"during","overlaps":false}],"makes":"worker","handle":"receiver","blocks":"caller","returnsPromise":true}
Worker.prototype.shutdown {"releases":{"kind":["worker"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
NativeConnection.connect {"makes":"connection","handle":"result","returnsPromise":true}
NativeConnection.prototype.close {"releases":{"kind":["connection"],"handle":"receiver"},"returnsPromise":true}
`,
  '@temporalio/activity': `
Context.current {}
cancellationSignal {}
cancelled {"blocks":"caller","returnsPromise":true}
sleep {"pauses":"time","blocks":"caller","returnsPromise":true,"onAbort":"own error","abortError":"CancelledFailure"}
heartbeat {"returnsPromise":false}
`,
  inngest: `
Inngest.prototype.createFunction {"runs":[{"argument":"last","when":"repeatedly","catches":true,"overlaps":true}],"entry":{"argument":"last","role":"message"}}
Inngest.prototype.sendSignal {"returnsPromise":true}
`,
  'inngest/connect': `
connect {"makes":"worker","handle":"result","keepsProcessAlive":true,"autoruns":true,"returnsPromise":true,"handlesProcessSignals":true}
WorkerConnection.prototype.close {"releases":{"kind":["worker"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
WorkerConnection.prototype.closed {"blocks":"caller","returnsPromise":true}
`,
  '@trigger.dev/sdk': `
task {"runs":[{"argument":"0.run","when":"repeatedly","catches":true,"overlaps":true,"signalAt":"1.signal"}],"entry":{"argument":"0.run","role":"message","signalAt":"1.signal"}}
schemaTask {"runs":[{"argument":"0.run","when":"repeatedly","catches":true,"overlaps":true,"signalAt":"1.signal"}],"entry":{"argument":"0.run","role":"message","signalAt":"1.signal"}}
schedules.task {"runs":[{"argument":"0.run","when":"repeatedly","catches":true,"overlaps":true,"signalAt":"1.signal"}],"entry":{"argument":"0.run","role":"job","signalAt":"1.signal"}}
wait.for {"pauses":"time","blocks":"caller","returnsPromise":true}
wait.until {"pauses":"time","blocks":"caller","returnsPromise":true}
`,
  // Schedulers that run jobs inside of the process.
  'node-cron': `
schedule {"runs":[{"argument":"1","when":"repeatedly","catches":true,"overlaps":true,"overlapsIf":{"slot":"2.noOverlap","isNot":true}}],"entry":{"argument":"1","role":"job"},"makes":"job","handle":"result","keepsProcessAlive":true,"autoruns":true}
createTask {"runs":[{"argument":"1","when":"repeatedly","catches":true,"overlaps":true,"overlapsIf":{"slot":"2.noOverlap","isNot":true}}],"entry":{"argument":"1","role":"job"},"makes":"job","handle":"result","autoruns":false}
ScheduledTask.prototype.start {"makes":"job","handle":"receiver","keepsProcessAlive":true}
ScheduledTask.prototype.stop {"releases":{"kind":["job"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
ScheduledTask.prototype.destroy {"releases":{"kind":["job"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
ScheduledTask.prototype.execute {"returnsPromise":true}
ScheduledTask.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
shutdown {"releases":{"kind":["job"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
nodeCron.schedule is schedule
nodeCron.createTask is createTask
nodeCron.shutdown is shutdown
nodeCron is node-cron#
schedule returns ScheduledTask
createTask returns ScheduledTask
`,
  cron: `
CronJob {"runs":[{"argument":"1","when":"repeatedly","catches":true,"overlaps":true,"overlapsIf":{"slot":"9","isNot":true}}],"entry":{"argument":"1","role":"job"},"makes":"job","handle":"result","keepsProcessAlive":true,"autoruns":false}
CronJob.from {"runs":[{"argument":"0.onTick","when":"repeatedly","catches":true,"overlaps":true,"overlapsIf":{"slot":"0.waitForCompletion","isNot":true}}],"entry":{"argument":"0.onTick","role":"job"},"makes":"job","handle":"result","keepsProcessAlive":true,"autoruns":false}
CronJob.prototype.addCallback {"runs":[{"argument":"0","when":"repeatedly","catches":true,"overlaps":true}],"entry":{"argument":"0","role":"job"}}
CronJob.prototype.start {"makes":"job","handle":"receiver","keepsProcessAlive":true}
CronJob.prototype.stop {"releases":{"kind":["job"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
CronJob.prototype.fireOnTick {"returnsPromise":true}
CronJob.from returns CronJob
`,
  croner: `
Cron {"runs":[{"argument":"last","when":"repeatedly","overlaps":true,"overlapsIf":{"slot":"1….protect","isNot":true}}],"entry":{"argument":"last","role":"job"},"makes":"job","handle":"result","keepsProcessAlive":true,"autoruns":true}
Cron.prototype.schedule {"runs":[{"argument":"0","when":"repeatedly","overlaps":true}],"entry":{"argument":"0","role":"job"},"makes":"job","handle":"receiver","keepsProcessAlive":true}
Cron.prototype.stop {"releases":{"kind":["job"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Cron.prototype.pause {"returnsPromise":false}
Cron.prototype.trigger {"returnsPromise":true}
default is Cron
`,
  'node-schedule': `
scheduleJob {"runs":[{"argument":"last","when":"repeatedly","overlaps":true}],"entry":{"argument":"last","role":"job"},"makes":"job","handle":"result","keepsProcessAlive":true,"autoruns":true,"needsErrorListener":true}
Job {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"job"},"makes":"job","handle":"result","autoruns":false,"needsErrorListener":true}
Job.prototype.schedule {"makes":"job","handle":"receiver","keepsProcessAlive":true}
Job.prototype.cancel {"releases":{"kind":["job"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
cancelJob {"releases":{"kind":["job"],"handle":"0","waitsForRunning":false},"returnsPromise":false}
gracefulShutdown {"releases":{"kind":["job"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Job.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
Job extends node:events#EventEmitter
scheduleJob returns Job
`,
  'toad-scheduler': `
AsyncTask {"runs":[{"argument":"1","when":"repeatedly","catches":true,"overlaps":false}],"entry":{"argument":"1","role":"job"}}
Task {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"job"}}
SimpleIntervalJob {"runs":[{"argument":"1","when":"repeatedly","catches":true,"overlaps":false,"overlapsIf":{"slot":"2.preventOverrun","is":false}}],"autoruns":false}
LongIntervalJob {"runs":[{"argument":"1","when":"repeatedly","catches":true,"overlaps":false,"overlapsIf":{"slot":"2.preventOverrun","is":false}}],"autoruns":false}
CronJob {"runs":[{"argument":"1","when":"repeatedly","catches":true,"overlaps":true,"overlapsIf":{"slot":"2.preventOverrun","isNot":true}}],"autoruns":false}
ToadScheduler {"makes":"interval","handle":"result","keepsProcessAlive":false}
ToadScheduler.prototype.addSimpleIntervalJob {"makes":"interval","handle":"receiver","keepsProcessAlive":true,"autoruns":true}
ToadScheduler.prototype.addIntervalJob {"makes":"interval","handle":"receiver","keepsProcessAlive":true,"autoruns":true}
ToadScheduler.prototype.addLongIntervalJob {"makes":"interval","handle":"receiver","keepsProcessAlive":true,"autoruns":true}
ToadScheduler.prototype.addCronJob {"makes":"job","handle":"receiver","keepsProcessAlive":true,"autoruns":true}
ToadScheduler.prototype.stop {"releases":{"kind":["interval"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
ToadScheduler.prototype.stopById {"releases":{"kind":["interval"],"handle":"0","waitsForRunning":false},"returnsPromise":false}
ToadScheduler.prototype.removeById {"releases":{"kind":["interval"],"handle":"0","waitsForRunning":false},"returnsPromise":false}
`,
  bree: `
default {"makes":"job","handle":"result","keepsProcessAlive":false,"autoruns":false}
default.prototype.start {"makes":"job","handle":"receiver","keepsProcessAlive":true,"returnsPromise":true}
default.prototype.run {"runs":[{"argument":"0","when":"later","catches":true,"overlaps":false}],"returnsPromise":true}
default.prototype.stop {"releases":{"kind":["job"],"handle":"receiver","waitsForRunning":true},"pauses":"time","blocks":"caller","returnsPromise":true}
default.prototype.add {"returnsPromise":true}
default.prototype.remove {"releases":{"kind":["job"],"handle":"0","waitsForRunning":true},"returnsPromise":true}
default.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
default extends node:events#EventEmitter
`,
  // Clients of message brokers.
  kafkajs: `
Kafka {}
Kafka.prototype.consumer {"makes":"consumer","handle":"result","keepsProcessAlive":false,"autoruns":false}
Kafka.prototype.producer {"makes":"connection","handle":"result","keepsProcessAlive":false,"autoruns":false}
Kafka.prototype.admin {"makes":"connection","handle":"result","keepsProcessAlive":false,"autoruns":false}
Consumer.prototype.connect {"makes":"consumer","handle":"receiver","keepsProcessAlive":true,"returnsPromise":true}
Consumer.prototype.subscribe {"returnsPromise":true}
Consumer.prototype.run {"runs":[{"argument":"0.eachMessage","when":"repeatedly","catches":true,"overlaps":false,"overlapsIf":{"slot":"0.partitionsConsumedConcurrently","above":1}},{"argument":"0.eachBatch","when":"repeatedly","catches":true,"overlaps":false,"overlapsIf":{"slot":"0.partitionsConsumedConcurrently","above":1}}],"entry":{"argument":"0.eachMessage","role":"message"},"alsoEntries":[{"argument":"0.eachBatch","role":"message"}],"makes":"consumer","handle":"receiver","keepsProcessAlive":true,"blocks":false,"returnsPromise":true}
Consumer.prototype.stop {"releases":{"kind":["consumer"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Consumer.prototype.disconnect {"releases":{"kind":["consumer"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Consumer.prototype.pause {"returnsPromise":false}
Consumer.prototype.on {"runs":[{"argument":"1","when":"repeatedly","catches":true,"overlaps":true}],"entry":{"argument":"1","role":"message"},"makes":"listener","handle":"result"}
Producer.prototype.connect {"makes":"connection","handle":"receiver","keepsProcessAlive":true,"returnsPromise":true}
Producer.prototype.send {"pauses":"io","returnsPromise":true}
Producer.prototype.sendBatch {"pauses":"io","returnsPromise":true}
Producer.prototype.disconnect {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Admin.prototype.disconnect {"releases":{"kind":["connection"],"handle":"receiver"},"returnsPromise":true}
Kafka.prototype.consumer returns Consumer
Kafka.prototype.producer returns Producer
Kafka.prototype.admin returns Admin
`,
  '@confluentinc/kafka-javascript': `
KafkaJS.Kafka.prototype.consumer {"makes":"consumer","handle":"result","autoruns":false}
KafkaJS.Kafka.prototype.producer {"makes":"connection","handle":"result","autoruns":false}
KafkaJS.Consumer.prototype.connect {"makes":"consumer","handle":"receiver","keepsProcessAlive":true,"returnsPromise":true}
KafkaJS.Consumer.prototype.run {"runs":[{"argument":"0.eachMessage","when":"repeatedly","catches":true,"overlaps":false,"overlapsIf":{"slot":"0.partitionsConsumedConcurrently","above":1}},{"argument":"0.eachBatch","when":"repeatedly","catches":true,"overlaps":false}],"entry":{"argument":"0.eachMessage","role":"message"},"alsoEntries":[{"argument":"0.eachBatch","role":"message"}],"makes":"consumer","handle":"receiver","keepsProcessAlive":true,"blocks":false,"returnsPromise":true}
KafkaJS.Consumer.prototype.disconnect {"releases":{"kind":["consumer"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
KafkaJS.Producer.prototype.connect {"makes":"connection","handle":"receiver","keepsProcessAlive":true,"returnsPromise":true}
KafkaJS.Producer.prototype.send {"pauses":"io","returnsPromise":true}
KafkaJS.Producer.prototype.flush {"pauses":"io","returnsPromise":true}
KafkaJS.Producer.prototype.disconnect {"releases":{"kind":["connection"],"handle":"receiver"},"returnsPromise":true}
KafkaConsumer {"makes":"consumer","handle":"result","autoruns":false}
KafkaConsumer.prototype.consume {"runs":[{"argument":"last","when":"later","overlaps":true}],"entry":{"argument":"last","role":"message"}}
KafkaConsumer.prototype.disconnect {"releases":{"kind":["consumer"],"handle":"receiver","waitsForRunning":false}}
KafkaJS.Kafka.prototype.consumer returns KafkaJS.Consumer
KafkaJS.Kafka.prototype.producer returns KafkaJS.Producer
`,
  amqplib: `
connect {"makes":"connection","handle":"result","keepsProcessAlive":true,"needsErrorListener":true,"returnsPromise":true}
ChannelModel.prototype.createChannel {"makes":"consumer","handle":"result","needsErrorListener":true,"returnsPromise":true}
ChannelModel.prototype.createConfirmChannel {"makes":"consumer","handle":"result","needsErrorListener":true,"returnsPromise":true}
ChannelModel.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
ChannelModel.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
Channel.prototype.consume {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"},"makes":"subscription","handle":"result","returnsPromise":true}
Channel.prototype.cancel {"releases":{"kind":["subscription"],"handle":"0","waitsForRunning":false},"returnsPromise":true}
Channel.prototype.close {"releases":{"kind":["consumer"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Channel.prototype.prefetch {"returnsPromise":true}
Channel.prototype.get {"pauses":"io","returnsPromise":true}
Channel.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
ConfirmChannel.prototype.waitForConfirms {"pauses":"io","returnsPromise":true}
Connection is ChannelModel
ConfirmChannel extends Channel
ChannelModel extends node:events#EventEmitter
Channel extends node:events#EventEmitter
connect returns ChannelModel
ChannelModel.prototype.createChannel returns Channel
ChannelModel.prototype.createConfirmChannel returns ConfirmChannel
`,
  'amqp-connection-manager': `
connect {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":true,"needsErrorListener":false,"returnsPromise":false}
AmqpConnectionManager.prototype.createChannel {"runs":[{"argument":"0.setup","when":"repeatedly","catches":true,"overlaps":false}],"entry":{"argument":"0.setup","role":"start"},"makes":"consumer","handle":"result","needsErrorListener":true}
AmqpConnectionManager.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
AmqpConnectionManager.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
ChannelWrapper.prototype.consume {"runs":[{"argument":"1","when":"repeatedly","overlaps":true,"overlapsIf":{"slot":"2.prefetch","isNot":1}}],"entry":{"argument":"1","role":"message"},"makes":"subscription","handle":"result","returnsPromise":true}
ChannelWrapper.prototype.addSetup {"runs":[{"argument":"0","when":"repeatedly","catches":true,"overlaps":false}],"entry":{"argument":"0","role":"start"},"returnsPromise":true}
ChannelWrapper.prototype.cancelAll {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
ChannelWrapper.prototype.cancel {"releases":{"kind":["subscription"],"handle":"0","waitsForRunning":false},"returnsPromise":true}
ChannelWrapper.prototype.close {"releases":{"kind":["consumer"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
ChannelWrapper.prototype.publish {"pauses":"io","returnsPromise":true}
ChannelWrapper.prototype.waitForConnect {"pauses":"io","returnsPromise":true}
AmqpConnectionManager extends node:events#EventEmitter
ChannelWrapper extends node:events#EventEmitter
connect returns AmqpConnectionManager
AmqpConnectionManager.prototype.createChannel returns ChannelWrapper
`,
  rhea: `
connect {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":true,"needsErrorListener":false,"returnsPromise":false}
Connection.prototype.open_receiver {"makes":"consumer","handle":"result"}
Connection.prototype.open_sender {"makes":"connection","handle":"result"}
Connection.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
Receiver.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
Container.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
Receiver.prototype.close {"releases":{"kind":["consumer"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Connection.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Connection extends node:events#EventEmitter
Receiver extends node:events#EventEmitter
Container extends node:events#EventEmitter
connect returns Connection
Connection.prototype.open_receiver returns Receiver
create_container returns Container
`,
  '@nats-io/transport-node': `
connect {"makes":"connection","handle":"result","keepsProcessAlive":true,"needsErrorListener":false,"returnsPromise":true}
NatsConnection.prototype.subscribe {"runs":[{"argument":"1.callback","when":"repeatedly","overlaps":true}],"entry":{"argument":"1.callback","role":"message"},"makes":"subscription","handle":"result","keepsProcessAlive":true,"returnsPromise":false}
NatsConnection.prototype.drain {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
NatsConnection.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
NatsConnection.prototype.closed {"pauses":"io","blocks":"caller","returnsPromise":true}
NatsConnection.prototype.request {"pauses":"io","returnsPromise":true}
NatsConnection.prototype.requestMany {"pauses":"io","returnsPromise":true}
NatsConnection.prototype.flush {"pauses":"io","returnsPromise":true}
NatsConnection.prototype.status {"makes":"subscription","handle":"result"}
Subscription.prototype.unsubscribe {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Subscription.prototype.drain {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
connect returns NatsConnection
NatsConnection.prototype.subscribe returns Subscription
`,
  nats: `
connect {"makes":"connection","handle":"result","keepsProcessAlive":true,"needsErrorListener":false,"returnsPromise":true}
NatsConnection.prototype.subscribe {"runs":[{"argument":"1.callback","when":"repeatedly","overlaps":true}],"entry":{"argument":"1.callback","role":"message"},"makes":"subscription","handle":"result","keepsProcessAlive":true,"returnsPromise":false}
NatsConnection.prototype.drain {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
NatsConnection.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
NatsConnection.prototype.closed {"pauses":"io","blocks":"caller","returnsPromise":true}
NatsConnection.prototype.request {"pauses":"io","returnsPromise":true}
NatsConnection.prototype.requestMany {"pauses":"io","returnsPromise":true}
NatsConnection.prototype.flush {"pauses":"io","returnsPromise":true}
NatsConnection.prototype.status {"makes":"subscription","handle":"result"}
Subscription.prototype.unsubscribe {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Subscription.prototype.drain {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Consumer.prototype.consume {"runs":[{"argument":"0.callback","when":"repeatedly","overlaps":true}],"entry":{"argument":"0.callback","role":"message"},"makes":"subscription","handle":"result","keepsProcessAlive":true,"returnsPromise":true}
Consumer.prototype.fetch {"makes":"subscription","handle":"result","pauses":"io","returnsPromise":true}
Consumer.prototype.next {"pauses":"io","blocks":"caller","returnsPromise":true}
ConsumerMessages.prototype.close {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
KV.prototype.watch {"makes":"watcher","handle":"result","returnsPromise":true}
connect returns NatsConnection
NatsConnection.prototype.subscribe returns Subscription
Consumer.prototype.consume returns ConsumerMessages
Consumer.prototype.fetch returns ConsumerMessages
`,
  '@nats-io/jetstream': `
Consumer.prototype.consume {"runs":[{"argument":"0.callback","when":"repeatedly","overlaps":true}],"entry":{"argument":"0.callback","role":"message"},"makes":"subscription","handle":"result","keepsProcessAlive":true,"returnsPromise":true}
Consumer.prototype.fetch {"makes":"subscription","handle":"result","pauses":"io","returnsPromise":true}
Consumer.prototype.next {"pauses":"io","blocks":"caller","returnsPromise":true}
PushConsumer.prototype.consume {"runs":[{"argument":"0.callback","when":"repeatedly","overlaps":true}],"entry":{"argument":"0.callback","role":"message"},"makes":"subscription","handle":"result","keepsProcessAlive":true,"returnsPromise":true}
ConsumerMessages.prototype.close {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
ConsumerMessages.prototype.stop {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
ConsumerMessages.prototype.status {"makes":"subscription","handle":"result"}
Consumer.prototype.consume returns ConsumerMessages
Consumer.prototype.fetch returns ConsumerMessages
PushConsumer.prototype.consume returns ConsumerMessages
`,
  '@nats-io/kv': `
KV.prototype.watch {"makes":"watcher","handle":"result","keepsProcessAlive":true,"returnsPromise":true}
`,
  '@nats-io/services': `
ServiceGroup.prototype.addEndpoint {"runs":[{"argument":"1.handler","when":"repeatedly","overlaps":true}],"entry":{"argument":"1.handler","role":"message"},"makes":"subscription","handle":"receiver"}
Service.prototype.stop {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
`,
  mqtt: `
connect {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":true,"needsErrorListener":false,"returnsPromise":false}
connectAsync {"makes":"connection","handle":"result","keepsProcessAlive":true,"returnsPromise":true}
MqttClient.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
MqttClient.prototype.handleMessage {"runs":[{"argument":"override","when":"repeatedly","overlaps":false}],"entry":{"argument":"override","role":"message"}}
MqttClient.prototype.subscribe {"makes":"subscription","handle":"receiver","returnsPromise":false}
MqttClient.prototype.subscribeAsync {"makes":"subscription","handle":"receiver","returnsPromise":true}
MqttClient.prototype.unsubscribeAsync {"releases":{"kind":["subscription"],"handle":"0","waitsForRunning":false},"returnsPromise":true}
MqttClient.prototype.publish {"returnsPromise":false}
MqttClient.prototype.publishAsync {"pauses":"io","returnsPromise":true}
MqttClient.prototype.end {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
MqttClient.prototype.endAsync {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
MqttClient extends node:events#EventEmitter
connect returns MqttClient
connectAsync returns MqttClient
`,
  '@aws-sdk/client-*': `
*Client.prototype.send {"signal":["1.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"AbortError"}
*Client.prototype.destroy {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
*Client {"makes":"connection","handle":"result","keepsProcessAlive":false}
waitUntil* {"signal":["0.abortSignal"],"pauses":"time","blocks":"caller","returnsPromise":true,"onAbort":"AbortError"}
`,
  '@aws-sdk/client-sqs': `
SQSClient.prototype.send {"signal":["1.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"AbortError"}
SQS.prototype.receiveMessage {"signal":["1.abortSignal"],"pauses":"io","blocks":"caller","blocksIf":{"slot":"0.WaitTimeSeconds","above":0},"returnsPromise":true,"onAbort":"AbortError"}
SQSClient.prototype.destroy {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
SQS extends SQSClient
`,
  'sqs-consumer': `
Consumer.create {"runs":[{"argument":"0.handleMessage","when":"repeatedly","catches":true,"overlaps":false,"overlapsIf":{"slot":"0.batchSize","above":1}},{"argument":"0.handleMessageBatch","when":"repeatedly","catches":true,"overlaps":false}],"entry":{"argument":"0.handleMessage","role":"message"},"alsoEntries":[{"argument":"0.handleMessageBatch","role":"message"}],"makes":"consumer","handle":"result","autoruns":false,"needsErrorListener":false}
Consumer {"runs":[{"argument":"0.handleMessage","when":"repeatedly","catches":true,"overlaps":false,"overlapsIf":{"slot":"0.batchSize","above":1}},{"argument":"0.handleMessageBatch","when":"repeatedly","catches":true,"overlaps":false}],"entry":{"argument":"0.handleMessage","role":"message"},"alsoEntries":[{"argument":"0.handleMessageBatch","role":"message"}],"makes":"consumer","handle":"result","autoruns":false,"needsErrorListener":false}
Consumer.prototype.start {"makes":"consumer","handle":"receiver","keepsProcessAlive":true,"returnsPromise":false}
Consumer.prototype.stop {"releases":{"kind":["consumer"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Consumer.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
Consumer extends node:events#EventEmitter
Consumer.create returns Consumer
`,
  '@google-cloud/pubsub': `
PubSub {"makes":"connection","handle":"result","keepsProcessAlive":false}
PubSub.prototype.close {"releases":{"kind":["connection"],"handle":"receiver"},"returnsPromise":true}
PubSub.prototype.subscription {"makes":"subscription","handle":"result","autoruns":false}
Subscription.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"},"makes":"subscription","handle":"receiver","keepsProcessAlive":true,"needsErrorListener":true}
Subscription.prototype.close {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Subscription.prototype.removeListener {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false}}
Topic.prototype.publishMessage {"pauses":"io","returnsPromise":true}
Topic.prototype.flush {"pauses":"io","returnsPromise":true}
Subscription extends node:events#EventEmitter
PubSub.prototype.subscription returns Subscription
PubSub.prototype.topic returns Topic
`,
  '@azure/service-bus': `
ServiceBusClient {"makes":"connection","handle":"result","keepsProcessAlive":false}
ServiceBusClient.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
ServiceBusClient.prototype.createReceiver {"makes":"consumer","handle":"result","returnsPromise":false}
ServiceBusClient.prototype.createSender {"makes":"connection","handle":"result","returnsPromise":false}
ServiceBusClient.prototype.acceptSession {"signal":["2.abortSignal","3.abortSignal"],"makes":"consumer","handle":"result","pauses":"io","returnsPromise":true,"onAbort":"AbortError"}
ServiceBusClient.prototype.acceptNextSession {"signal":["1.abortSignal","2.abortSignal"],"makes":"consumer","handle":"result","pauses":"io","blocks":"caller","returnsPromise":true,"onAbort":"AbortError"}
ServiceBusReceiver.prototype.subscribe {"signal":["1.abortSignal"],"runs":[{"argument":"0.processMessage","when":"repeatedly","catches":true,"overlaps":false,"overlapsIf":{"slot":"1.maxConcurrentCalls","above":1}},{"argument":"0.processError","when":"repeatedly","catches":true,"overlaps":true}],"entry":{"argument":"0.processMessage","role":"message"},"alsoEntries":[{"argument":"0.processError","role":"message"}],"makes":"subscription","handle":"result","keepsProcessAlive":true,"autoruns":true,"returnsPromise":false}
ServiceBusReceiver.prototype.receiveMessages {"signal":["1.abortSignal"],"pauses":"io","blocks":"caller","returnsPromise":true,"onAbort":"AbortError"}
ServiceBusReceiver.prototype.getMessageIterator {"signal":["0.abortSignal"],"makes":"subscription","handle":"result","pauses":"io","blocks":"caller","onAbort":"AbortError"}
ServiceBusReceiver.prototype.close {"releases":{"kind":["consumer"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
ServiceBusSessionReceiver.prototype.subscribe {"signal":["1.abortSignal"],"runs":[{"argument":"0.processMessage","when":"repeatedly","catches":true,"overlaps":false,"overlapsIf":{"slot":"1.maxConcurrentCalls","above":1}},{"argument":"0.processError","when":"repeatedly","catches":true,"overlaps":true}],"entry":{"argument":"0.processMessage","role":"message"},"alsoEntries":[{"argument":"0.processError","role":"message"}],"makes":"subscription","handle":"result","keepsProcessAlive":true,"autoruns":true,"returnsPromise":false}
ServiceBusSessionReceiver.prototype.receiveMessages {"signal":["1.abortSignal"],"pauses":"io","blocks":"caller","returnsPromise":true,"onAbort":"AbortError"}
ServiceBusSessionReceiver.prototype.getMessageIterator {"signal":["0.abortSignal"],"makes":"subscription","handle":"result","pauses":"io","blocks":"caller","onAbort":"AbortError"}
ServiceBusSessionReceiver.prototype.close {"releases":{"kind":["consumer"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
ServiceBusSender.prototype.sendMessages {"signal":["1.abortSignal"],"pauses":"io","returnsPromise":true,"onAbort":"AbortError"}
ServiceBusSender.prototype.close {"releases":{"kind":["connection"],"handle":"receiver"},"returnsPromise":true}
ServiceBusClient.prototype.createReceiver returns ServiceBusReceiver
ServiceBusClient.prototype.createSender returns ServiceBusSender
ServiceBusClient.prototype.acceptSession returns ServiceBusSessionReceiver
ServiceBusClient.prototype.acceptNextSession returns ServiceBusSessionReceiver
`,
  '@azure/event-hubs': `
EventHubProducerClient.prototype.sendBatch {"signal":["1.abortSignal"],"returnsPromise":true,"pauses":"io"}
`,
  // Clients of databases and stores.
  ioredis: `
Redis {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":true,"needsErrorListener":false}
Cluster {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":true,"needsErrorListener":false}
Redis.prototype.duplicate {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":true}
Redis.prototype.quit {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Redis.prototype.disconnect {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Redis.prototype.subscribe {"makes":"subscription","handle":"receiver","returnsPromise":true}
Redis.prototype.psubscribe {"makes":"subscription","handle":"receiver","returnsPromise":true}
Redis.prototype.unsubscribe {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Redis.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
Redis.prototype.blpop {"pauses":"io","blocks":"caller","returnsPromise":true}
Redis.prototype.brpop {"pauses":"io","blocks":"caller","returnsPromise":true}
Redis.prototype.blmove {"pauses":"io","blocks":"caller","returnsPromise":true}
Redis.prototype.brpoplpush {"pauses":"io","blocks":"caller","returnsPromise":true}
Redis.prototype.bzpopmin {"pauses":"io","blocks":"caller","returnsPromise":true}
Redis.prototype.bzpopmax {"pauses":"io","blocks":"caller","returnsPromise":true}
Redis.prototype.blmpop {"pauses":"io","blocks":"caller","returnsPromise":true}
Redis.prototype.bzmpop {"pauses":"io","blocks":"caller","returnsPromise":true}
Redis.prototype.xread {"pauses":"io","blocks":"caller","blocksIf":{"slot":"0…","is":"BLOCK"},"returnsPromise":true}
Redis.prototype.xreadgroup {"pauses":"io","blocks":"caller","blocksIf":{"slot":"0…","is":"BLOCK"},"returnsPromise":true}
Redis.prototype.wait {"pauses":"io","blocks":"caller","returnsPromise":true}
default is Redis
Redis.Cluster is Cluster
Redis extends node:events#EventEmitter
Cluster extends Redis
Redis.prototype.duplicate returns Redis
`,
  redis: `
createClient {"makes":"connection","handle":"result","keepsProcessAlive":false,"autoruns":false,"needsErrorListener":true}
createClientPool {"makes":"pool","handle":"result","autoruns":false,"needsErrorListener":true}
createCluster {"makes":"connection","handle":"result","autoruns":false,"needsErrorListener":true}
RedisClientType.prototype.connect {"makes":"connection","handle":"receiver","keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
RedisClientType.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
RedisClientType.prototype.destroy {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
RedisClientType.prototype.quit {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
RedisClientType.prototype.disconnect {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
RedisClientType.prototype.duplicate {"makes":"connection","handle":"result","autoruns":false,"needsErrorListener":true}
RedisClientType.prototype.unref {}
RedisClientType.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
RedisClientType.prototype.subscribe {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"},"makes":"subscription","handle":"receiver","returnsPromise":true}
RedisClientType.prototype.pSubscribe {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"},"makes":"subscription","handle":"receiver","returnsPromise":true}
RedisClientType.prototype.unsubscribe {"releases":{"kind":["subscription"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
RedisClientType.prototype.withAbortSignal {"signal":["0"],"onAbort":"own error","abortError":"AbortError"}
RedisClientType.prototype.withCommandOptions {"signal":["0.abortSignal"],"onAbort":"own error","abortError":"AbortError"}
RedisClientType.prototype.blPop {"pauses":"io","blocks":"caller","returnsPromise":true}
RedisClientType.prototype.brPop {"pauses":"io","blocks":"caller","returnsPromise":true}
RedisClientType.prototype.blMove {"pauses":"io","blocks":"caller","returnsPromise":true}
RedisClientType.prototype.brPopLPush {"pauses":"io","blocks":"caller","returnsPromise":true}
RedisClientType.prototype.bzPopMin {"pauses":"io","blocks":"caller","returnsPromise":true}
RedisClientType.prototype.bzPopMax {"pauses":"io","blocks":"caller","returnsPromise":true}
RedisClientType.prototype.blmPop {"pauses":"io","blocks":"caller","returnsPromise":true}
RedisClientType.prototype.bzmPop {"pauses":"io","blocks":"caller","returnsPromise":true}
RedisClientType.prototype.xRead {"pauses":"io","blocks":"caller","blocksIf":{"slot":"last.BLOCK","given":true},"returnsPromise":true}
RedisClientType.prototype.xReadGroup {"pauses":"io","blocks":"caller","blocksIf":{"slot":"last.BLOCK","given":true},"returnsPromise":true}
RedisClientType.prototype.scanIterator {"makes":"subscription","handle":"result"}
RedisClient is RedisClientType
RedisClusterType is RedisClientType
RedisClientPoolType is RedisClientType
RedisClientType extends node:events#EventEmitter
createClient returns RedisClientType
createClientPool returns RedisClientType
createCluster returns RedisClientType
RedisClientType.prototype.duplicate returns RedisClientType
RedisClientType.prototype.withAbortSignal returns RedisClientType
RedisClientType.prototype.withCommandOptions returns RedisClientType
`,
  pg: `
Client {"makes":"connection","handle":"result","keepsProcessAlive":false,"autoruns":false,"needsErrorListener":true}
Client.prototype.connect {"makes":"connection","handle":"receiver","keepsProcessAlive":true,"returnsPromise":true}
Client.prototype.end {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Client.prototype.query {"pauses":"io","returnsPromise":true}
Client.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
Pool {"makes":"pool","handle":"result","keepsProcessAlive":false,"autoruns":false,"needsErrorListener":true}
Pool.prototype.connect {"makes":"connection","handle":"result","pauses":"io","returnsPromise":true}
PoolClient.prototype.release {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Pool.prototype.query {"pauses":"io","returnsPromise":true}
Pool.prototype.end {"releases":{"kind":["pool"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Pool.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
PoolClient extends Client
Client extends node:events#EventEmitter
Pool extends node:events#EventEmitter
Pool.prototype.connect returns PoolClient
`,
  mysql2: `
createConnection {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":true,"needsErrorListener":true,"returnsPromise":false}
createPool {"makes":"pool","handle":"result","keepsProcessAlive":false,"autoruns":false,"needsErrorListener":false}
Connection.prototype.end {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":true},"returnsPromise":false}
Connection.prototype.destroy {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Pool.prototype.end {"releases":{"kind":["pool"],"handle":"receiver","waitsForRunning":true},"returnsPromise":false}
Pool.prototype.getConnection {"makes":"connection","handle":"result"}
PoolConnection.prototype.release {"releases":{"kind":["connection"],"handle":"receiver"},"returnsPromise":false}
PoolConnection extends Connection
Connection extends node:events#EventEmitter
Pool extends node:events#EventEmitter
createConnection returns Connection
createPool returns Pool
`,
  'mysql2/promise': `
createConnection {"makes":"connection","handle":"result","keepsProcessAlive":true,"returnsPromise":true}
createPool {"makes":"pool","handle":"result","keepsProcessAlive":false,"autoruns":false,"needsErrorListener":false}
Pool.prototype.getConnection {"makes":"connection","handle":"result","pauses":"io","returnsPromise":true}
PoolConnection.prototype.release {"releases":{"kind":["connection"],"handle":"receiver"},"returnsPromise":false}
Pool.prototype.end {"releases":{"kind":["pool"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Connection.prototype.end {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Connection.prototype.destroy {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":false}
Connection.prototype.query {"pauses":"io","returnsPromise":true}
PoolConnection extends Connection
createConnection returns Connection
createPool returns Pool
Pool.prototype.getConnection returns PoolConnection
`,
  mongodb: `
MongoClient {"makes":"connection","handle":"result","keepsProcessAlive":false,"autoruns":false,"needsErrorListener":false}
MongoClient.prototype.connect {"makes":"connection","handle":"receiver","keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
MongoClient.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
MongoClient.prototype.watch {"makes":"watcher","handle":"result","keepsProcessAlive":true,"returnsPromise":false}
Db.prototype.watch {"makes":"watcher","handle":"result","keepsProcessAlive":true,"returnsPromise":false}
Collection.prototype.watch {"makes":"watcher","handle":"result","keepsProcessAlive":true,"returnsPromise":false}
ChangeStream.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"},"needsErrorListener":true}
ChangeStream.prototype.next {"pauses":"io","blocks":"caller","returnsPromise":true}
ChangeStream.prototype.hasNext {"pauses":"io","blocks":"caller","returnsPromise":true}
ChangeStream.prototype.tryNext {"pauses":"io","blocks":"caller","returnsPromise":true}
ChangeStream.prototype.close {"releases":{"kind":["watcher"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Collection.prototype.find {"signal":["1.signal"],"makes":"connection","handle":"result","onAbort":"reason"}
Db.prototype.listCollections {"signal":["1.signal"],"onAbort":"reason"}
MongoClient.prototype.startSession {"makes":"connection","handle":"result"}
ClientSession.prototype.endSession {"releases":{"kind":["connection"],"handle":"receiver"},"returnsPromise":true}
ClientSession.prototype.withTransaction {"runs":[{"argument":"0","when":"during","catches":true,"overlaps":false}],"returnsPromise":true}
MongoClient.prototype.withSession {"runs":[{"argument":"0","when":"during","overlaps":false}],"returnsPromise":true}
Collection.prototype.findOne {"signal":["1.signal"],"returnsPromise":true,"pauses":"io"}
Collection.prototype.countDocuments {"signal":["1.signal"],"returnsPromise":true,"pauses":"io"}
Collection.prototype.aggregate {"signal":["1.signal"],"returnsPromise":false}
Db.prototype.command {"signal":["1.signal"],"returnsPromise":true,"pauses":"io"}
MongoClient extends node:events#EventEmitter
ChangeStream extends node:events#EventEmitter
MongoClient.connect returns MongoClient
MongoClient.prototype.connect returns MongoClient
MongoClient.prototype.db returns Db
Db.prototype.collection returns Collection
MongoClient.prototype.watch returns ChangeStream
Db.prototype.watch returns ChangeStream
Collection.prototype.watch returns ChangeStream
MongoClient.prototype.startSession returns ClientSession
`,
  mongoose: `
connect {"makes":"connection","handle":"receiver","keepsProcessAlive":true,"returnsPromise":true}
createConnection {"makes":"connection","handle":"result","keepsProcessAlive":true,"autoruns":true}
disconnect {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Connection.prototype.close {"releases":{"kind":["connection"],"handle":"receiver","waitsForRunning":false},"returnsPromise":true}
Model.watch {"makes":"watcher","handle":"result","keepsProcessAlive":true,"needsErrorListener":true,"returnsPromise":false}
Connection.prototype.watch {"makes":"watcher","handle":"result","keepsProcessAlive":true}
Cursor.prototype.eachAsync {"signal":["1.signal"],"runs":[{"argument":"0","when":"during","overlaps":false,"overlapsIf":{"slot":"1.parallel","above":1}}],"returnsPromise":true,"onAbort":"quiet"}
Connection.prototype.transaction {"runs":[{"argument":"0","when":"during","overlaps":false}],"returnsPromise":true}
QueryCursor is Cursor
Connection extends node:events#EventEmitter
createConnection returns Connection
`,
  knex: `
default {"makes":"pool","handle":"result","keepsProcessAlive":false,"autoruns":false,"needsErrorListener":false}
Knex.prototype.destroy {"releases":{"kind":["pool"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
Knex.prototype.transaction {"runs":[{"argument":"0","when":"during","overlaps":false}],"returnsPromise":true}
Knex.prototype.on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
knex is default
default returns Knex
`,
  typeorm: `
DataSource {"makes":"pool","handle":"result","keepsProcessAlive":false,"autoruns":false}
DataSource.prototype.initialize {"makes":"pool","handle":"receiver","keepsProcessAlive":true,"pauses":"io","returnsPromise":true}
DataSource.prototype.destroy {"releases":{"kind":["pool"],"handle":"receiver","waitsForRunning":true},"returnsPromise":true}
DataSource.prototype.transaction {"runs":[{"argument":"last","when":"during","overlaps":false}],"returnsPromise":true}
DataSource.prototype.createQueryRunner {"makes":"connection","handle":"result"}
QueryRunner.prototype.release {"releases":{"kind":["connection"],"handle":"receiver"},"returnsPromise":true}
Connection is DataSource
DataSource.prototype.createQueryRunner returns QueryRunner
`,
  '@prisma/client': `
PrismaClient {"makes":"pool","handle":"result","keepsProcessAlive":false,"autoruns":false}
PrismaClient.prototype.$connect {"makes":"pool","handle":"receiver","keepsProcessAlive":true,"returnsPromise":true}
PrismaClient.prototype.$disconnect {"releases":{"kind":["pool"],"handle":"receiver"},"returnsPromise":true}
PrismaClient.prototype.$transaction {"runs":[{"argument":"0","when":"during","overlaps":false}],"returnsPromise":true}
PrismaClient.prototype.$on {"runs":[{"argument":"1","when":"repeatedly","overlaps":true}],"entry":{"argument":"1","role":"message"}}
`,
  'drizzle-orm/node-postgres': `
drizzle {"makes":"pool","handle":"result","autoruns":false}
NodePgDatabase.prototype.transaction {"runs":[{"argument":"0","when":"during","overlaps":false}],"returnsPromise":true}
`,
  '@mikro-orm/core': `
EntityManager.prototype.find {"signal":["2.signal"],"returnsPromise":true,"pauses":"io"}
EntityManager.prototype.fork {"signal":["0.signal"],"returnsPromise":false}
EntityManager.prototype.transactional {"signal":["1.signal"],"returnsPromise":true,"pauses":"io","runs":[{"argument":"0","when":"during","returnValue":"awaited"}]}
`,
  kysely: `
SelectQueryBuilder.prototype.execute {"signal":["0.signal"],"returnsPromise":true,"pauses":"io"}
SelectQueryBuilder.prototype.executeTakeFirst {"signal":["0.signal"],"returnsPromise":true,"pauses":"io"}
InsertQueryBuilder.prototype.execute {"signal":["0.signal"],"returnsPromise":true,"pauses":"io"}
InsertQueryBuilder.prototype.executeTakeFirst {"signal":["0.signal"],"returnsPromise":true,"pauses":"io"}
UpdateQueryBuilder.prototype.execute {"signal":["0.signal"],"returnsPromise":true,"pauses":"io"}
UpdateQueryBuilder.prototype.executeTakeFirst {"signal":["0.signal"],"returnsPromise":true,"pauses":"io"}
DeleteQueryBuilder.prototype.execute {"signal":["0.signal"],"returnsPromise":true,"pauses":"io"}
DeleteQueryBuilder.prototype.executeTakeFirst {"signal":["0.signal"],"returnsPromise":true,"pauses":"io"}
`,
  'abstract-level': `
AbstractLevel.prototype.iterator {"signal":["0.signal"],"makes":"handle","handle":"result","returnsPromise":false}
AbstractLevel.prototype.keys {"signal":["0.signal"],"makes":"handle","handle":"result","returnsPromise":false}
AbstractLevel.prototype.values {"signal":["0.signal"],"makes":"handle","handle":"result","returnsPromise":false}
`,
  'lru-cache': `
LRUCache.prototype.fetch {"signal":["1.signal"],"returnsPromise":true,"pauses":"io"}
`,
  '@azure/storage-blob': `
BlobClient.prototype.download {"signal":["2.abortSignal"],"returnsPromise":true,"pauses":"io"}
BlockBlobClient extends BlobClient
AppendBlobClient extends BlobClient
PageBlobClient extends BlobClient
`,
  '@upstash/redis': `
Redis {"signal":["0.signal"]}
`,
  '@clickhouse/client': `
ClickHouseClient.prototype.query {"signal":["0.abort_signal"],"returnsPromise":true,"pauses":"io"}
ClickHouseClient.prototype.insert {"signal":["0.abort_signal"],"returnsPromise":true,"pauses":"io"}
ClickHouseClient.prototype.exec {"signal":["0.abort_signal"],"returnsPromise":true,"pauses":"io"}
ClickHouseClient.prototype.command {"signal":["0.abort_signal"],"returnsPromise":true,"pauses":"io"}
createClient returns ClickHouseClient
`,
  '@elastic/elasticsearch': `
Client.prototype.search {"signal":["1.signal"],"returnsPromise":true,"pauses":"io"}
`,
  meilisearch: `
Index.prototype.search {"signal":["2.signal"],"returnsPromise":true,"pauses":"io"}
MeiliSearch is Meilisearch
Meilisearch.prototype.index returns Index
`,
  // WebSockets, event emitters and file watchers.
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
