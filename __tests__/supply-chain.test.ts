import { globSync, readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

import { unpinned } from '../scripts/lint-workflows.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const { dependencies, devDependencies }: Readonly<Record<string, Readonly<Record<string, string>>>> =
  JSON.parse(read('package.json'))
const packages = Object.entries(dependencies ?? {})
const WORKFLOWS = globSync('.github/workflows/*.yml')

describe('T19 the packages that run', () => {
  it('are twelve at most', () => {
    expect(packages.length).toBeGreaterThan(0)
    expect(packages.length).toBeLessThanOrEqual(12)
  })

  it('are of one exact version each, as are those that build', () => {
    const loose = [...packages, ...Object.entries(devDependencies ?? {})].filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/u.test(version),
    )
    expect(loose).toEqual([])
  })

  it.each(packages)('has its licence in dist: %s', (name) => {
    const licences = globSync('dist/*.licenses.txt').map((file) => read(file))
    const texts = licences.flatMap((text) =>
      text
        .split('\n')
        .flatMap((line, at, all) => (line === name ? [all.slice(at + 1, at + 12).join('\n')] : [])),
    )
    const licensed = texts.filter((text) => /copyright/iu.test(text) && /permission|licen[cs]e/iu.test(text))
    expect(licensed).not.toEqual([])
  })

  it('come from one registry, each with a digest in the lockfile', () => {
    const lock: { readonly packages: Readonly<Record<string, { resolved?: string; integrity?: string }>> } =
      JSON.parse(read('package-lock.json'))
    const entries = Object.entries(lock.packages).filter(([path]) => path !== '')
    expect(entries.length).toBeGreaterThan(100)
    const unsure = entries.filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true)
    expect(unsure.map(([path]) => path)).toEqual([])
    const hosts = entries.flatMap(([, { resolved }]) =>
      resolved === undefined ? [] : [new URL(resolved).host],
    )
    expect(new Set(hosts).size).toBeLessThanOrEqual(1)
  })
})

describe('T20 the workflows of this repository', () => {
  it.each(WORKFLOWS)('%s has neither a cache, nor rights by default, nor actions without a pin', (file) => {
    const text = read(file)
    expect(parse(text)).toMatchObject({ permissions: {} })
    expect(text).not.toMatch(/actions\/cache|^\s*cache:|package-manager-cache: true/mu)
    const setups = text.match(/uses: actions\/setup-node@/gu)?.length ?? 0
    expect(text.match(/package-manager-cache: false/gu)?.length ?? 0).toBe(setups)
    expect(unpinned(file, text)).toEqual([])
  })

  it('install packages without running their scripts', () => {
    const installs = WORKFLOWS.flatMap((file) => read(file).match(/npm ci.*/gu) ?? [])
    expect(installs.filter((command) => !command.includes('--ignore-scripts'))).toEqual([])
  })
})
