/** Clients of message brokers. The form of the lines is described in `table.ts`. */
export const messageBrokers: Readonly<Record<string, string>> = {
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
};
