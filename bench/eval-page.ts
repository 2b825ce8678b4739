import type { Figures, Scores } from './eval-score.ts'

/** One contestant's line in the race. */
export interface Entry {
  readonly name: string
  readonly types: readonly string[]
  readonly scores: Scores
  readonly utterancesPerSecond: number
}

interface Evaluation {
  readonly utterances: number
  readonly ours: Entry
  /** Ours with the four default types alone. */
  readonly oursByDefault: Entry
  readonly heldOut: Scores
  readonly rivals: readonly Entry[]
  readonly targets: ReadonlyMap<string, number>
}

/** `docs/evaluation.md` */
export function evaluationPage({
  utterances,
  ours,
  oursByDefault,
  heldOut,
  rivals,
  targets,
}: Evaluation): string {
  const rows = [...Object.keys(ours.scores.types), 'core4', 'micro'].map((type) => {
    const figures = figuresOf(ours.scores, type)
    return [
      NAMES[type] ?? type,
      figures?.gold ?? 0,
      shown(figures?.precision),
      shown(figures?.recall),
      `**${shown(figures?.f1)}**`,
      shown(targets.get(type)),
      shown(figuresOf(heldOut, type)?.f1),
      ...rivals.map((rival) => (coversType(rival, type) ? shown(figuresOf(rival.scores, type)?.f1) : '')),
    ]
  })
  const header = [
    'type',
    'spans',
    'precision',
    'recall',
    'F1',
    'target',
    'held out',
    ...rivals.map(({ name }) => name),
  ]
  const speeds = [
    ['utterance-ner, the four default types', oursByDefault.utterancesPerSecond],
    [`utterance-ner, all ${ours.types.length} types`, ours.utterancesPerSecond],
    ...rivals.map(({ name, utterancesPerSecond }) => [name, utterancesPerSecond] as const),
  ] as const
  const { iso_gold: dates = 0, iso_given: given = 0, iso_right: right = 0 } = ours.scores.types['date'] ?? {}

  return `# Evaluation

Written by \`npm run eval\`. ${utterances.toLocaleString('en')} labelled utterances from public corpora and from the test
suites of other recognisers, in seven languages. A span counts when both ends are right. "Held out" is the F1 of three
in ten utterances, chosen by a hash of their id, whose errors nobody looked at while the rules were written,
until two of them, a date and an address, were mended. Each recogniser is scored on the types it has, all on one thread
of one machine in one run.

![F1 and speed side by side](evaluation.svg)

${table(header, rows)}

Of ${dates} dates that have a year, ${given} got an ISO value and ${right} of these are right.

${table(
  ['recogniser', 'utterances a second'],
  speeds.map(([name, speed]) => [name, Math.round(speed).toLocaleString('en')]),
)}
`
}

/** Two groups of bars: F1 over the four default types, and speed on a logarithmic scale. */
export function evaluationPicture({ oursByDefault, rivals }: Evaluation): string {
  const entries = [{ ...oursByDefault, name: 'utterance-ner' }, ...rivals]
  const fastest = Math.max(...entries.map(({ utterancesPerSecond }) => utterancesPerSecond))
  const groups = [
    {
      title: 'F1 over date, phone, e-mail, ticket',
      bars: entries.map((entry) => ({
        ...barOf(entry),
        share: entry.scores.core4.f1,
        label: shown(entry.scores.core4.f1),
      })),
    },
    {
      title: 'Utterances a second (logarithmic)',
      bars: entries.map((entry) => ({
        ...barOf(entry),
        share: Math.log10(Math.max(entry.utterancesPerSecond, 10)) / Math.log10(fastest),
        label: Math.round(entry.utterancesPerSecond).toLocaleString('en'),
      })),
    },
  ]
  const height = groups.length * (entries.length * BAR + TITLE) + MARGIN
  const body = groups
    .map((group, at) => drawGroup(group, MARGIN + at * (entries.length * BAR + TITLE)))
    .join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="13" role="img">` +
    `<title>F1 and speed of utterance-ner and others</title>` +
    `<rect width="100%" height="100%" fill="#fff"/>${body}</svg>\n`
  )
}

const NAMES: Readonly<Record<string, string>> = { core4: 'the four defaults', micro: 'all together' }
const [WIDTH, BAR, TITLE, MARGIN, LABELS, LONGEST] = [720, 26, 40, 12, 300, 320]

interface Bar {
  readonly name: string
  readonly isOurs: boolean
  readonly share: number
  readonly label: string
}

function barOf({ name }: Entry): Pick<Bar, 'name' | 'isOurs'> {
  return { name, isOurs: name === 'utterance-ner' }
}

function drawGroup(
  { title, bars }: { readonly title: string; readonly bars: readonly Bar[] },
  top: number,
): string {
  const drawn = bars.map(({ name, isOurs, share, label }, at) => {
    const y = top + 26 + at * BAR
    const length = Math.max(2, Math.round(share * LONGEST))
    return (
      `<text x="${LABELS - 8}" y="${y + 14}" text-anchor="end">${name}</text>` +
      `<rect x="${LABELS}" y="${y}" width="${length}" height="18" rx="3" fill="${isOurs ? '#0969da' : '#afb8c1'}"/>` +
      `<text x="${LABELS + length + 6}" y="${y + 14}">${label}</text>`
    )
  })
  return `<text x="${MARGIN}" y="${top + 14}" font-weight="600">${title}</text>${drawn.join('')}`
}

function coversType({ types }: Entry, type: string): boolean {
  return type === 'core4' || types.includes(type)
}

function figuresOf(scores: Scores, type: string): Figures | undefined {
  if (type === 'core4') return scores.core4
  return type === 'micro' ? scores.micro : scores.types[type]
}

function shown(figure: number | undefined): string {
  return figure === undefined ? '' : figure.toFixed(3)
}

function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const rule = header.map((_, at) => (at === 0 ? '---' : '---:'))
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
