import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { PageAssets } from '../src/report/html.ts'

const PAGE = fileURLToPath(new URL('../src/report/page/', import.meta.url))

/** Bundles the page's script and style; equal sources give equal bytes. */
export async function bundleReportPage(): Promise<PageAssets> {
  const { outputFiles } = await build({
    entryPoints: [
      { in: join(PAGE, 'main.tsx'), out: 'report-page' },
      { in: join(PAGE, 'page.css'), out: 'report-page' },
    ],
    outdir: 'report-page',
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome110', 'firefox110', 'safari16.4'],
    charset: 'utf8',
    banner: { js: `/*\n${await preactLicense()}*/` },
    legalComments: 'none',
    logLevel: 'silent',
  })
  const textOf = (extension: string) => {
    const text = outputFiles.find(({ path }) => path.endsWith(extension))?.text.trim() ?? ''
    if (text === '') throw new Error(`The bundle has no ${extension}`)
    return standsInMarkup(text)
  }
  return { script: textOf('.js'), style: textOf('.css') }
}

/** Every page is a copy of Preact, and says under which terms. */
async function preactLicense(): Promise<string> {
  const license = new URL('LICENSE', import.meta.resolve('preact/package.json'))
  return `Preact\n\n${await readFile(license, 'utf8')}`
}

/** The page holds the text between two tags, and its hash must be that of what a parser reads there. */
function standsInMarkup(text: string): string {
  const wrong = /<\/(?:script|style)|<!--|<script|\r|\0/iu.exec(text)
  if (wrong !== null)
    throw new Error(`The bundle holds ${JSON.stringify(wrong[0])}, which ends or breaks its tag`)
  return text
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? 'lib'
  await mkdir(folder, { recursive: true })
  // JSON, because ncc would bundle a .js file once more instead of copying it.
  await writeFile(join(folder, 'report-page.json'), `${JSON.stringify(await bundleReportPage())}\n`)
}
