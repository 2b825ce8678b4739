import type { IntentCount } from './counts.ts'
import { diffMarkdown, noBaselineMarkdown, notCommentedMarkdown, SUMMARY_LIMIT } from './diff-markdown.ts'
import { folded, table } from './markdown-blocks.ts'
import type { Outcome, Steps } from './outcome.ts'
import type { EntityReport } from './report.ts'
import { markdownCode, markdownSentence } from '../safe-text.ts'
import { counted, megabytes, number, seconds } from '../wording.ts'

const INTENTS_SHOWN = 12
/** Types that have a column in the table by intent, so that it is no wider than a screen. */
const TYPES_SHOWN = 8
const BAR_CELLS = 12

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
  return `Utterances ${verb}: ${counted(report.rows, 'row', 'rows')}, ${counted(total(report), 'entity', 'entities')}`
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
    ...(notCommented ? [notCommentedMarkdown(notCommented.reason, notCommented.permission)] : []),
  ]
    .map((part) => part.trim())
    .join('\n\n')
}

function reportTables({ report, check, result }: Outcome): string[] {
  if (report === undefined) return []
  return [entityTable(report, result === 'imported' ? check : undefined), intentTable(report)]
}

function entityTable({ entities }: EntityReport, since: Outcome['check']): string {
  const rows = Object.entries(entities).sort(([, a], [, b]) => b.mentions - a.mentions)
  const most = Math.max(1, ...rows.map(([, count]) => count.mentions))
  return table(
    [
      'Entity',
      'Rows',
      'Mentions',
      'Distinct',
      ...(since
        ? [
            `since ${since.words.base.kind === 'run' ? `run ${number(since.words.base.number)}` : 'the baseline'}`,
          ]
        : []),
    ],
    rows.map(([type, count]) => [
      [type, bar(count.mentions / most)].filter((part) => part !== '').join(' '),
      number(count.rows),
      number(count.mentions),
      `${count.distinctEstimated === true ? '≈ ' : ''}${number(count.distinct)}`,
      ...(since ? [signed(count.mentions - (since.comparison.diff.entities[type]?.before ?? 0))] : []),
    ]),
  )
}

function signed(difference: number): string {
  return `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${number(Math.abs(difference))}`
}

/** A bar of eighths of a cell, as code, so that it keeps its width; nothing for nothing. */
function bar(share: number): string {
  const eighths = Math.round(share * BAR_CELLS * 8)
  const rest = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8] ?? ''
  const cells = '█'.repeat(Math.floor(eighths / 8)) + rest
  if (share === 0) return ''
  return `\`${cells === '' ? '▏' : cells}\``
}

function intentTable({ intents, entities }: EntityReport): string {
  if (intents === undefined) return ''
  const withEntities = Object.entries(intents).filter(([, intent]) => mentions(intent) > 0)
  if (withEntities.length === 0) return ''
  const shown = withEntities.sort(([, a], [, b]) => mentions(b) - mentions(a)).slice(0, INTENTS_SHOWN)
  const found = Object.entries(entities)
    .filter(([, count]) => count.mentions > 0)
    .sort(([, a], [, b]) => b.mentions - a.mentions)
    .map(([type]) => type)
  const types = found.slice(0, TYPES_SHOWN)
  const body = table(
    ['Intent', 'Rows', ...types],
    shown.map(([intent, count]) => {
      const mentionsOf = new Map(Object.entries(count.mentions)) // which has no `constructor` of its own
      return [
        markdownCode(intent),
        number(count.rows),
        ...types.map((type) => number(mentionsOf.get(type) ?? 0)),
      ]
    }),
  )
  const of = number(Object.keys(intents).length)
  const most = found.length > types.length ? `; the ${types.length} most frequent types` : ''
  return folded(`By intent (${shown.length} of ${of}, most entities first${most})`, body)
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

function total({ entities }: EntityReport): number {
  return Object.values(entities).reduce((sum, count) => sum + count.mentions, 0)
}

function mentions({ mentions: byType }: IntentCount): number {
  return Object.values(byType).reduce((sum, count) => sum + count, 0)
}
