// Written by `npm run generate`; do not edit.
import type { Rule } from './define-rule.js';
import { rule as noAbortListenerLeak } from './no-abort-listener-leak.js';
import { rule as noAbortNameCheck } from './no-abort-name-check.js';
import { rule as noBlockingCall } from './no-blocking-call.js';
import { rule as noBlockingStart } from './no-blocking-start.js';
import { rule as noCaptiveDependency } from './no-captive-dependency.js';
import { rule as noDuplicateHostedService } from './no-duplicate-hosted-service.js';
import { rule as noEarlyReturn } from './no-early-return.js';
import { rule as noFloatingWork } from './no-floating-work.js';
import { rule as noHeavyConstructor } from './no-heavy-constructor.js';
import { rule as noLostSignal } from './no-lost-signal.js';
import { rule as noMisspeltHook } from './no-misspelt-hook.js';
import { rule as noMisusedStartSignal } from './no-misused-start-signal.js';
import { rule as noOverlappingRuns } from './no-overlapping-runs.js';
import { rule as noProcessExit } from './no-process-exit.js';
import { rule as noRearmedTimer } from './no-rearmed-timer.js';
import { rule as noRestartAfterStop } from './no-restart-after-stop.js';
import { rule as noScopeAcrossIterations } from './no-scope-across-iterations.js';
import { rule as noScopeEscape } from './no-scope-escape.js';
import { rule as noScopedFromRoot } from './no-scoped-from-root.js';
import { rule as noSubscriptionLeak } from './no-subscription-leak.js';
import { rule as noSwallowedCancellation } from './no-swallowed-cancellation.js';
import { rule as noUndeliveredSignal } from './no-undelivered-signal.js';
import { rule as noUnguardedIteration } from './no-unguarded-iteration.js';
import { rule as noUninterruptibleWait } from './no-uninterruptible-wait.js';
import { rule as noUnlinkedSignal } from './no-unlinked-signal.js';
import { rule as noUnsettledPromise } from './no-unsettled-promise.js';
import { rule as noUnthrottledLoop } from './no-unthrottled-loop.js';
import { rule as requireAbortedCheck } from './require-aborted-check.js';
import { rule as requireCancellationObservation } from './require-cancellation-observation.js';
import { rule as requireScopeDisposal } from './require-scope-disposal.js';
import { rule as requireShutdownHooks } from './require-shutdown-hooks.js';
import { rule as requireSignalForwarding } from './require-signal-forwarding.js';
import { rule as requireSingletonHostedService } from './require-singleton-hosted-service.js';
import { rule as requireStopCompletion } from './require-stop-completion.js';
import { rule as requireSuperCall } from './require-super-call.js';
import { rule as requireTimerCleanup } from './require-timer-cleanup.js';

export const RULES: readonly Rule[] = [
  noAbortListenerLeak,
  noAbortNameCheck,
  noBlockingCall,
  noBlockingStart,
  noCaptiveDependency,
  noDuplicateHostedService,
  noEarlyReturn,
  noFloatingWork,
  noHeavyConstructor,
  noLostSignal,
  noMisspeltHook,
  noMisusedStartSignal,
  noOverlappingRuns,
  noProcessExit,
  noRearmedTimer,
  noRestartAfterStop,
  noScopeAcrossIterations,
  noScopeEscape,
  noScopedFromRoot,
  noSubscriptionLeak,
  noSwallowedCancellation,
  noUndeliveredSignal,
  noUnguardedIteration,
  noUninterruptibleWait,
  noUnlinkedSignal,
  noUnsettledPromise,
  noUnthrottledLoop,
  requireAbortedCheck,
  requireCancellationObservation,
  requireScopeDisposal,
  requireShutdownHooks,
  requireSignalForwarding,
  requireSingletonHostedService,
  requireStopCompletion,
  requireSuperCall,
  requireTimerCleanup,
];
