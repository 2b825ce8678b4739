import { bareHost, isLoopbackHost } from './http/addresses.ts'
import { ENTITY_TYPE } from './ner/entity.ts'
import { parseLocale, type Locale } from './ner/locale.ts'
import { quotedWhole } from './safe-text.ts'

/** What an input holds as text, without outer white space; empty when it is not set. */
export type ReadInput = (name: string) => string

/** What a text must be, for the reader and for people. */
export interface Grammar {
  readonly pattern: RegExp
  readonly allowed: string
}

export type Reader = ReturnType<typeof createReader>

/** A reader for each kind of value. It notes a mistake and returns a stand-in of the right type, so that reading goes on. */
export function createReader(read: ReadInput, builtIn: ReadonlySet<string>, mistakes: string[]) {
  function wrong(name: string, value: string, allowed: string): void {
    const found = value === '' ? 'is not set' : `is ${quotedWhole(value)}`
    mistakes.push(`Input "${name}" ${found}; it must be ${allowed}`)
  }

  /** A number with a unit, between two others; `units` gives the factor of each unit. */
  function measure(
    name: string,
    standard: string,
    bounds: readonly [string, string],
    units: Units,
    form: string,
  ) {
    const text = read(name) || standard
    const value = inUnits(text, units)
    const [least, most] = bounds
    if (
      value !== undefined &&
      value >= (inUnits(least, units) ?? 0) &&
      value <= (inUnits(most, units) ?? 0)
    ) {
      return value
    }
    wrong(name, text, `${form}, from ${least} to ${most}`)
    return inUnits(standard, units) ?? 0
  }

  return {
    required(name: string): string {
      const value = read(name)
      if (value === '') wrong(name, '', 'set, from a secret')
      return value
    },

    text(name: string, { pattern, allowed }: Grammar, required: boolean): string {
      const value = read(name)
      if (value === '' ? required : !pattern.test(value)) wrong(name, value, allowed)
      return value
    },

    /** YAML 1.2 core schema, in any letter case; false when not set. */
    boolean(name: string): boolean {
      const value = read(name)
      if (value !== '' && !/^(?:true|false)$/iu.test(value)) wrong(name, value, '"true" or "false"')
      return value.toLowerCase() === 'true'
    },

    /** One of a few words; the first is the default. */
    choice<const T extends string>(name: string, words: readonly [T, ...T[]]): T {
      const value = read(name)
      const word = words.find((candidate) => candidate === value)
      if (value !== '' && word === undefined) {
        wrong(name, value, `one of ${words.map((each) => `"${each}"`).join(', ')}`)
      }
      return word ?? words[0]
    },

    wholeNumber<T>(name: string, standard: T, least: number, most: number): number | T {
      const text = read(name)
      if (text === '') return standard
      const value = Number(text)
      if (/^\d+$/u.test(text) && value >= least && value <= most) return value
      wrong(name, text, `a whole number from ${least} to ${most}`)
      return standard
    },

    duration: (name: string, standard: string, most: string): number =>
      measure(name, standard, ['1ms', most], DURATIONS, 'a duration such as 500ms, 5s, 10m or 1h'),

    size: (name: string, standard: string, least: string, most: string): number =>
      measure(name, standard, [least, most], SIZES, 'a size such as 64KiB or 1MiB'),

    locale(name: string, standard: Locale): Locale {
      const text = read(name)
      if (text === '') return standard
      const locale = parseLocale(text)
      if (locale === undefined) wrong(name, text, 'a BCP 47 tag such as en-US or de-DE')
      return locale ?? standard
    },

    baseUrl(name: string, required: boolean): URL {
      const text = read(name)
      const url = URL.canParse(text) ? new URL(text) : undefined
      if (url !== undefined && isOrigin(url) && isSafeTransport(url)) return url
      if (text !== '' || required) {
        const hasUser = url !== undefined && `${url.username}${url.password}` !== ''
        if (hasUser) mistakes.push(`Input "${name}" is a URL with a user name; it must be ${BASE_URL}`)
        else wrong(name, text, BASE_URL)
      }
      return new URL('https://invalid.invalid')
    },

    entityTypes(name: string, standard: readonly string[], known: ReadonlySet<string> | undefined): string[] {
      const text = read(name)
      const named = text.split(/[\s,]+/u).filter((type) => type !== '')
      const isRight = (type: string) => (known ? known.has(type) : ENTITY_TYPE.test(type))
      const unknown = new Set(named.filter((type) => !isRight(type)))
      if (unknown.size > 0) {
        const types = known ? [...known].join(', ') : 'up to 32 small letters, digits and "_", a letter first'
        const isList = named.some((type) => builtIn.has(type))
        mistakes.push(unknownTypes(text, unknown, isList, types))
      }
      return [...new Set(named.length > 0 ? named.filter(isRight) : standard)]
    },
  }
}

/**
 * The sentence for names in `entities` that are no types. Where none of its names is one, the input may be a secret, so its
 * lines are shown as they are: the runner masks no part of a line.
 */
export function unknownTypes(
  written: string,
  unknown: ReadonlySet<string>,
  isList: boolean,
  types: string,
): string {
  const names = isList ? [...unknown] : written.split(/[\r\n]+/u)
  return `Input "entities" names ${names.map(quotedWhole).join(', ')}; the entity types are ${types}`
}

const BASE_URL =
  'the origin of the platform, such as https://na1.nicecxone.com (plain http for a loopback host alone)'

/** The URL standard takes even `{region}.nicecxone.com` for a host. */
function isOrigin(url: URL): boolean {
  return url.href === `${url.origin}/` && /^[\w.:[\]-]+$/u.test(url.hostname)
}

function isSafeTransport(url: URL): boolean {
  const host = bareHost(url)
  const isLoopback = isLoopbackHost(host) && !host.endsWith('.localhost') // that is what a resolver makes of it
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback)
}

type Units = ReadonlyMap<string, number>
const DURATIONS: Units = new Map([
  ['ms', 1],
  ['s', 1_000],
  ['m', 60_000],
  ['h', 3_600_000],
])
const SIZES: Units = new Map([
  ['KiB', 1024],
  ['MiB', 1024 * 1024],
])

function inUnits(text: string, units: Units): number | undefined {
  const match = /^(\d{1,9})\s*([A-Za-z]+)$/u.exec(text)
  const factor = units.get(match?.[2] ?? '')
  return match === null || factor === undefined ? undefined : Number(match[1]) * factor
}
