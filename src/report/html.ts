import { createHash } from 'node:crypto'

import { inertJson } from './inert-json.ts'
import { COLUMNS, type PageData } from './page-data.ts'
import { payloadOf } from './page-payload.ts'

/** The page's own script and style, as the build bundled them. */
export interface PageAssets {
  readonly script: string
  readonly style: string
}

/**
 * `entity-report.html`, in pieces: one file that needs no network and may use none. Nothing of the data is markup:
 * it all stands in JSON blocks, from which the page's script makes text nodes.
 */
export function* htmlReport(data: PageData, assets: PageAssets): Generator<string> {
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(assets)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Entity report</title>
<link rel="icon" href="data:,">
<style>${assets.style}</style>
</head>
<body>
<main id="page"><noscript>This page draws its charts and its table with a script that is part of this file.
The same counts are in entity-report.json.</noscript></main>
`
  yield* jsonBlock('payload', [inertJson(payloadOf(data))])
  if (data.entities !== undefined) {
    for (const name of COLUMNS) {
      yield* jsonBlock(`column-${name}`, ['[', ...commaBetween(data.entities.columns[name]), ']'])
    }
  }
  yield `<script>${assets.script}</script>\n</body>\n</html>\n`
}

function contentSecurityPolicy({ script, style }: PageAssets): string {
  return [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function* jsonBlock(id: string, pieces: Iterable<string>): Generator<string> {
  yield `<script type="application/json" id="${id}">`
  yield* pieces
  yield '</script>\n'
}

function commaBetween(pieces: readonly string[]): readonly string[] {
  return pieces.map((piece, at) => (at === 0 ? piece : `,${piece}`))
}
