/** Job queues, workflow engines and schedulers. The form of the lines is described in `table.ts`. */
export const jobQueues: Readonly<Record<string, string>> = {
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
};
