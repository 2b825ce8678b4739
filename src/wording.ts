/** Figures as people read them, in logs, errors and reports. */

/** `590,900` */
export function number(value: number): string {
  return value.toLocaleString('en-US')
}

/** `1 row`, `2 rows` */
export function counted(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`
}

/** `date, phone and 2 more types`: as many as `most` by name. */
export function typesListed(types: readonly string[], most: number): string {
  const more = types.length - most
  const rest = more > 0 ? ` and ${counted(more, 'more type', 'more types')}` : ''
  return types.slice(0, most).join(', ') + rest
}

/** `3.2 s`, `41 s` */
export function seconds(ms: number): string {
  return `${ms < 10_000 ? Math.round(ms / 100) / 10 : Math.round(ms / 1000)} s`
}

/** `153 kB`, `2.89 MB`, in powers of ten and three digits */
export function megabytes(bytes: number): string {
  return bytes < 1e6
    ? `${number(Math.ceil(bytes / 1e3))} kB`
    : `${number(Number((bytes / 1e6).toPrecision(3)))} MB`
}
