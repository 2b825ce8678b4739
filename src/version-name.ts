/** `enriched_ner_{tag}_{YYYYMMDD_HHMMSS}` in UTC; the same for the same tag and second. */
export function versionName(tag: string, created: Date): string {
  const [date = '', time = ''] = created.toISOString().split('T')
  return `enriched_ner_${tag}_${date.replaceAll('-', '')}_${time.slice(0, 8).replaceAll(':', '')}`
}
