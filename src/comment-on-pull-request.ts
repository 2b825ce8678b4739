import type { Comparing } from './compare.ts'
import { postComment } from './github/comment.ts'
import type { RunContext } from './github/event.ts'
import { workflowFileOf } from './github/own-comments.ts'
import type { GitHub } from './github/api.ts'
import { sourceCsvOf, type Inputs } from './inputs.ts'
import type { Journal } from './journal.ts'
import { COMMENT_LIMIT, diffMarkdown, noBaselineMarkdown } from './report/diff-markdown.ts'
import { seconds } from './wording.ts'

interface CommentingDependencies {
  readonly context: RunContext
  readonly github: GitHub
  readonly journal: Journal
}

/** Posts or updates the comment on a pull request. If that fails, the summary says why. */
export async function commentOnPullRequest(
  comparing: Comparing,
  inputs: Inputs,
  { context, github, journal }: CommentingDependencies,
  signal: AbortSignal,
): Promise<void> {
  const { eventName, pullRequest, workflowRef } = context
  if (eventName !== 'pull_request' || pullRequest === undefined) return
  const outcome = await postComment(
    github,
    {
      pullRequest: pullRequest.number,
      fork: pullRequest.fork,
      identity: {
        workflow: workflowFileOf(workflowRef),
        subject: inputs.botId || (sourceCsvOf(inputs) ?? ''),
        artifactName: inputs.artifactNameInput,
      },
      mode: inputs.comment,
      changed: comparing.compared?.comparison.changed,
      markdown: markdownOf(comparing, journal),
    },
    signal,
  )
  if (outcome.posted) return journal.log.info(`Comment ${outcome.how}: ${outcome.url}`)
  journal.log.info(`No comment: ${outcome.reason}`)
  const { wanted, reason, permission } = outcome
  if (wanted) journal.note({ notCommented: { reason, ...(permission && { permission }) } })
}

function markdownOf({ compared, reason = 'none was asked for' }: Comparing, journal: Journal): string {
  if (compared === undefined) return noBaselineMarkdown(reason)
  const { reportArtifact, steps } = journal.outcome()
  const words = {
    ...compared.words,
    ...(reportArtifact && { reportUrl: reportArtifact.url }),
    remarks: [...(steps.enrich ? [`checked in ${seconds(steps.enrich.ms)}`] : []), 'nothing was imported'],
  }
  return diffMarkdown(compared.comparison, words, COMMENT_LIMIT)
}
