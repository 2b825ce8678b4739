import { readFile } from 'node:fs/promises'
import MarkdownIt from 'markdown-it'
import { findChromium, launchChromium } from '../__tests__/report/chromium.ts'

/**
 * Draws Markdown much as GitHub shows it: `node scripts/draw-markdown.ts summary.md summary.png`. The README's picture
 * is `__tests__/report/golden/summary-imported.md`.
 */
const [source = '', picture = ''] = process.argv.slice(2)

const STYLE = `
  body { font: 14px/1.5 system-ui, sans-serif; color: #1f2328; margin: 24px 32px; width: 900px }
  h2, h3 { border-bottom: 1px solid #d1d9e0; padding-bottom: .3em; font-weight: 600 }
  table { border-collapse: collapse; margin: 16px 0 } th, td { border: 1px solid #d1d9e0; padding: 6px 13px }
  tr:nth-child(2n) { background: #f6f8fa } a { color: #0969da; text-decoration: none }
  code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 85% monospace }`

const executablePath = findChromium()
if (executablePath === undefined) throw new Error('Install chromium, or name one in CHROMIUM.')
const markdown = new MarkdownIt({ html: true }).render(await readFile(source, 'utf8'))
const browser = await launchChromium(executablePath)
const page = await browser.newPage({ viewport: { width: 964, height: 100 } })
await page.setContent(`<meta charset="utf-8"><style>${STYLE}</style>${markdown}`)
await page.screenshot({ path: picture, fullPage: true })
await browser.close()
