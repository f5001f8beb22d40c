import type { GitHubEvent } from '../action/event.ts'
import type { Inputs } from '../action/inputs.ts'
import type { Log } from '../action/log.ts'
import { isOfFiles } from '../action/mode.ts'
import { openGitHub } from '../github/client.ts'
import { noToken, upsertComment } from '../github/comment.ts'
import { commentBody } from '../report/page/comment.ts'
import type { Run } from '../report/run.ts'
import { createDispatcher } from '../shared/dispatcher.ts'

export interface CommentStep {
  readonly log: Log
  readonly inputs: Pick<Inputs, 'githubToken' | 'manifest' | 'mode' | 'lacksToken'>
  readonly event: GitHubEvent
  /** Aborted when nothing is waited for any more. */
  readonly signal?: AbortSignal
}

const noPlan =
  'No comment is kept, because `mode: check` and `mode: fix` ask nobody. Leave `mode` out to have the plan in a comment.'

/** Keeps the comment of a pull request up to date with the plan. Never fails the step. */
export async function commentPlan(
  run: Run,
  { log, inputs, event, signal }: CommentStep,
): Promise<void> {
  const { pullRequest, repository, apiUrl } = event
  if (run.mode === 'apply' || pullRequest === null || repository === null) return
  if (isOfFiles(inputs.mode) && !inputs.lacksToken) {
    log.info(noPlan)
    return
  }
  const { githubToken: token } = inputs
  if (token === null) {
    log.info(noToken)
    return
  }
  const dispatcher = await createDispatcher()
  try {
    const github = await openGitHub({ token, apiUrl, dispatcher, signal })
    const result = await upsertComment({
      github,
      repository,
      pullRequest: pullRequest.number,
      key: inputs.manifest,
      body: commentBody(run),
    })
    log.info(result.message)
  } finally {
    await dispatcher.destroy()
  }
}
