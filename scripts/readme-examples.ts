import { readFileSync, writeFileSync } from 'node:fs'

const README = new URL('../README.md', import.meta.url)
const EXAMPLES = new URL('../examples/', import.meta.url)

/** The README with every example, named in a comment, as the file under `examples/` has it. */
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
