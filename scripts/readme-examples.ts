import { readFileSync, writeFileSync } from 'node:fs'

const README = new URL('../README.md', import.meta.url)
const EXAMPLES = new URL('../examples/', import.meta.url)

/**
 * `node scripts/readme-examples.ts` writes the examples into the README; a test compares. Gives the README with each example
 * that a comment names as it stands in the file under `examples/`.
 */
export function withExamples(readme: string): string {
  return readme.replaceAll(
    /(<!-- example: (\S+) -->\n)(?:\n```yaml\n[\s\S]*?\n```\n)?/gu,
    (_, marker: string, name: string) => {
      const example = readFileSync(new URL(name, EXAMPLES), 'utf8').trimEnd()
      return `${marker}\n\`\`\`yaml\n${example}\n\`\`\`\n`
    },
  )
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(README, withExamples(readFileSync(README, 'utf8')))
}
