import { markdownCode, markdownSentence } from '../safe-text.ts'
import { counted, megabytes, number, seconds } from '../wording.ts'
import { diffMarkdown, noBaselineMarkdown, SUMMARY_LIMIT } from './diff-markdown.ts'
import { table } from './markdown-blocks.ts'
import type { Outcome, Steps } from './outcome.ts'
import { entityTable, intentTable } from './report-tables.ts'
import { mentionsIn } from './report.ts'

/** The job summary: the answer in the heading, numbers to the right, details folded. */
export function summaryMarkdown(outcome: Outcome): string {
  return [
    `## ${heading(outcome)}`,
    statement(outcome),
    checkSection(outcome),
    ...(outcome.report === undefined || outcome.report.rows === 0 ? [] : reportTables(outcome)),
    stepsTable(outcome.steps),
    footnote(outcome.warnings),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n')
}

function heading({ result, report, failure }: Outcome): string {
  if (result === 'ambiguous') return 'Import not confirmed'
  if (result === 'failed') return `Utterances not imported: ${failure?.code ?? 'INTERNAL'}`
  if (result === 'already-imported') return 'Utterances already imported'
  if (report === undefined || report.rows === 0) return 'No utterances enriched'
  const verb = result === 'checked' ? 'checked' : 'enriched'
  return `Utterances ${verb}: ${counted(report.rows, 'row', 'rows')}, ${counted(mentionsIn(report), 'entity', 'entities')}`
}

function statement(outcome: Outcome): string {
  const links = [
    ...(outcome.botId === '' ? [] : [`bot ${markdownCode(outcome.botId)}`]),
    ...(outcome.csvArtifact ? [`[CSV](${outcome.csvArtifact.url})`] : []),
    ...(outcome.reportArtifact ? [`[report](${outcome.reportArtifact.url})`] : []),
  ]
  return [sentence(outcome), ...links].join(' · ')
}

function sentence(outcome: Outcome): string {
  const { result, versionName, reason, failure } = outcome
  // A version name is made by us, of letters, digits, ".", "_" and "-".
  const name = `\`${versionName ?? ''}\``
  switch (result) {
    case 'imported':
      return `**Imported** as ${name}`
    case 'dry-run':
      return `**Dry run**: nothing was imported; the version would be ${name}`
    case 'checked':
      return failure === undefined
        ? '**Checked**: nothing was imported'
        : `**Failed the check**, nothing was imported: ${markdownSentence(failure.sentence)}`
    case 'already-imported':
      return `**Already imported** as ${name} by an earlier attempt of this run: nothing was sent again`
    case 'skipped':
      return `**Skipped**: ${reason ?? 'there was nothing to do'}`
    case 'ambiguous':
      return `**Not known whether ${name} was imported**: ${markdownSentence(failure?.sentence ?? '')}`
    case 'failed':
      return `**Failed**, nothing was imported: ${markdownSentence(failure?.sentence ?? '')}`
  }
}

/** For a check the whole diff, which is its point. An import has a column for it instead, or says here why not. */
function checkSection({ result, check, noBaseline, notCommented, reportArtifact }: Outcome): string {
  if (result === 'imported') {
    return noBaseline === undefined
      ? ''
      : `Not compared with an earlier run: ${markdownSentence(noBaseline)}.`
  }
  return [
    ...(check
      ? [
          diffMarkdown(
            check.comparison,
            { ...check.words, ...(reportArtifact && { reportUrl: reportArtifact.url }) },
            SUMMARY_LIMIT,
          ),
        ]
      : []),
    ...(noBaseline === undefined ? [] : [noBaselineMarkdown(noBaseline)]),
    ...(notCommented ? [whyNotCommented(notCommented)] : []),
  ]
    .map((part) => part.trim())
    .join('\n\n')
}

/** Why there is no comment, and what to add to a workflow whose token may not post one. */
function whyNotCommented({ reason, permission }: NonNullable<Outcome['notCommented']>): string {
  const why = `The comment was not posted: ${markdownSentence(reason)}.`
  if (permission === undefined) return `${why}\n`
  return [
    `${why} It is posted where the pull request is of this repository and the job has this permission:`,
    ['```yaml', 'permissions:', '  contents: read', `  ${permission}`, '```'].join('\n'),
    '',
  ].join('\n\n')
}

function reportTables({ report, check, result }: Outcome): string[] {
  if (report === undefined) return []
  return [entityTable(report, result === 'imported' ? check : undefined), intentTable(report)]
}

function stepsTable({ export: job, download, enrich, artifact, import: upload }: Steps): string {
  const facts = [
    ...(job ? [['Export', `${seconds(job.ms)}, ${counted(job.polls, 'poll', 'polls')}`]] : []),
    ...(download ? [['Download', `${seconds(download.ms)}, ${megabytes(download.bytes)}`]] : []),
    ...(enrich ? [['Enrich', enrichFacts(enrich)]] : []),
    ...(artifact ? [['Artifact', seconds(artifact.ms)]] : []),
    ...(upload ? [['Import', seconds(upload.ms)]] : []),
  ]
  const [heads, cells] = [0, 1].map((at) => facts.map((fact) => fact[at] ?? ''))
  return facts.length === 0 ? '' : table(heads ?? [], [cells ?? []], ':--')
}

function enrichFacts({ ms, rows, workers }: NonNullable<Steps['enrich']>): string {
  const speed = `${number(Number((rows / Math.max(ms / 1000, 0.001)).toPrecision(3)))} rows/s`
  return [seconds(ms), speed, ...(workers > 0 ? [counted(workers, 'worker', 'workers')] : [])].join(', ')
}

function footnote(warnings: readonly string[]): string {
  if (warnings.length === 0) return ''
  return `<sub>${counted(warnings.length, 'warning', 'warnings')}: ${warnings.map(markdownSentence).join(' · ')}</sub>`
}
