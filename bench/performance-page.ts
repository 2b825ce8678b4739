import { writeFile } from 'node:fs/promises'
import { goalsOf } from './goals.ts'
import { type Entry, type Race, timesOurs } from './race.ts'

const DOCS = new URL('../docs/', import.meta.url)

/** Writes `docs/performance.md` and its picture, of the first race. `startUp` is in CPU seconds. */
export async function writePage(races: readonly Race[], startUp: number | undefined): Promise<void> {
  const [first] = races
  if (!first) return
  await writeFile(new URL('performance.svg', DOCS), `${pictureOf(first)}\n`)
  await writeFile(new URL('performance.md', DOCS), pageOf(races, startUp))
}

function pageOf(races: readonly Race[], startUp: number | undefined): string {
  const machines = [...new Set(races.map(({ machine }) => machine.replace(/, load.*/u, '')))]
  return `# Performance

![Seconds of CPU time per contestant](performance.svg)

\`npm run bench -- --page\` measured all of this and wrote this page, on ${machines.join(' and ')}.

- Every run is a process of its own; rounds alternate, so that what slows the machine down for a while slows everyone
  down; the figures are medians. Seconds are by the clock, CPU seconds are of all threads together: on a machine that
  others use as well, as the load average tells, compare the latter.
- Before a time counts, the outputs of all who do the same work are read by csv-parse and compared, field by field.
- **default types** is what the action does when nobody asks for anything else: dates, phone numbers, e-mail
  addresses and ticket ids, recognised, checked and normalised. **plain expressions** is four regular expressions that
  every engine reads in the same way, for a comparison of like with like; the action finds them as own patterns, by
  automata on bytes, and besides writes \`entities.jsonl\`, counts by type and intent, checks that every exported field
  is there unchanged, takes a SHA-256, and waits until all is on the disk. polars extracts the first match of each
  expression, which is all that its interface for Node offers; in this data there is no second one. **floor** does less
  than any of that.
- **seconds** end when the contestant says that it is done, **on disk** when what it wrote is on the disk as well, which
  only this action waits for.
- The last three columns say how many times the time, until done and until on disk, and the CPU time of our best for the
  same work a contestant takes: above 1 is slower than this action.

## Goals

A goal counts as reached by the clock, unless it speaks of CPU time. A load average far above the number of cores says
that the clock measured the others on the machine as well.

${goalTableOf(races, startUp)}

${races.map(sectionOf).join('\n')}
## How cost grows

${growthOf(races)}
`
}

function goalTableOf(races: readonly Race[], startUp: number | undefined): string {
  const rows = goalsOf(races, startUp).map(({ what, wanted, reached, isReached }) => {
    const [clock = '', onDisk, cpu] = reached
    const figures =
      onDisk === undefined ? clock : `${clock} by the clock, ${onDisk} on disk, ${cpu} in CPU time`
    return [what, wanted, figures, isReached ? 'yes' : '**no**']
  })
  return table(['what', 'goal', 'measured', 'reached'], rows)
}

function sectionOf({ title, bytes, machine, rounds, found, missing, entries }: Race): string {
  const load = /load average \d+\.\d/u.exec(machine)?.[0] ?? ''
  const rows = entries.map((entry) => {
    const times = timesOurs(entry, entries)
    return [
      entry.ours ? `**${entry.name}**` : entry.name,
      entry.work,
      (bytes / 1e6 / entry.seconds).toFixed(0),
      entry.seconds.toFixed(2),
      entry.onDiskSeconds.toFixed(2),
      entry.cpuSeconds.toFixed(2),
      entry.peakMB?.toFixed(0) ?? '',
      times?.wall.toFixed(2) ?? '',
      times?.onDisk.toFixed(2) ?? '',
      times?.cpu.toFixed(2) ?? '',
    ]
  })
  const said = found.map(({ work, counts }) =>
    counts
      ? `${work}: all wrote the same ${counts.rows} records, ${Object.entries(counts.mentions)
          .map(([type, count]) => `${count} ${type}`)
          .join(', ')}`
      : `${work}: all wrote the same bytes`,
  )
  return `## ${title}

${rounds === 1 ? 'One round' : `${rounds} rounds`}, ${load}. ${said.join('; ')}.${missing.map((line) => ` ${line}.`).join('')}

${table(['contestant', 'work', 'MB/s', 'seconds', 'on disk', 'CPU s', 'peak MB', 'x time', 'x on disk', 'x CPU'], rows)}
`
}

/** Our own figures, race by race. */
function growthOf(races: readonly Race[]): string {
  const ours = races.flatMap(({ entries }) => entries.filter((entry) => entry.ours))
  const names = [...new Set(ours.map(({ name }) => name))]
  const rows = races.map(({ title, bytes, entries }) => [
    title,
    ...names.map((name) => {
      const entry = entries.find((candidate) => candidate.name === name)
      return entry
        ? `${((1000 * entry.cpuSeconds) / (bytes / 1e6)).toFixed(1)}, ${entry.peakMB?.toFixed(0)} MB`
        : ''
    }),
  ])
  return `CPU milliseconds for each megabyte, and peak memory:\n\n${table(['file', ...names], rows)}`
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const WIDTH = 760
const LEFT = 330
const LINE = 26

/** A bar of CPU seconds for each contestant, the quickest first, by work. */
function pictureOf({ title, entries }: Race): string {
  const most = Math.max(...entries.map(({ cpuSeconds }) => cpuSeconds))
  let y = 26
  let body = ''
  for (const work of ['plain expressions', 'default types', 'floor'] as const) {
    body += `<text x="12" y="${y}" font-weight="600">${work}</text>`
    y += LINE
    for (const entry of entries
      .filter((candidate) => candidate.work === work)
      .toSorted((a, b) => a.cpuSeconds - b.cpuSeconds)) {
      body += barOf(entry, y, ((WIDTH - LEFT - 120) * entry.cpuSeconds) / most)
      y += LINE
    }
    y += LINE / 2
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" font-family="system-ui, sans-serif" font-size="13" role="img"><title>CPU seconds for ${title}</title><rect width="100%" height="100%" fill="#fff"/>${body}</svg>`
}

function barOf({ name, ours, cpuSeconds }: Entry, y: number, width: number): string {
  const fill = ours ? '#0969da' : '#afb8c1'
  return `<text x="${LEFT - 8}" y="${y}" text-anchor="end">${name}</text><rect x="${LEFT}" y="${y - 14}" width="${Math.max(1, width).toFixed(0)}" height="18" rx="3" fill="${fill}"/><text x="${LEFT + Math.max(1, width) + 6}" y="${y}">${cpuSeconds.toFixed(2)} CPU s</text>`
}
