import { anyCue } from './cue-words.ts'
import { IS_VERSION, VERSION_BEFORE } from './cues/version.ts'
import { textBefore } from './run-before.ts'

/** `Chrome/`, `version is `, `firmware ` */
export function isAfterVersion(text: string, start: number): boolean {
  return A_VERSION_BEFORE.test(textBefore(text, start, LONGEST_VERSION))
}

const A_VERSION_BEFORE = new RegExp(
  String.raw`\b(?:${anyCue(VERSION_BEFORE)})(?: (?:${anyCue(IS_VERSION)}))?[ ]?[.:/=]?[ ]?$`,
  'i',
)
const LONGEST_VERSION = 26

/** Near numbers with dots, a version that begins alike: `version 4.12.0.88 …, 4.11.9.3 was fine`, `7.3.0-rc.2 … on 7.2.14`. */
export function isBesideVersion(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - REACH)
  const nearby = text.slice(from, end + REACH)
  const major = `${Number.parseInt(text.slice(start, start + 4), 10)}.`
  for (const { 0: version, 1: suffix, index } of nearby.matchAll(DOTTED)) {
    const at = from + index
    if (at >= start && at < end) continue
    if (!version.startsWith(major)) continue
    if (suffix !== undefined || IN_THREE.test(version) || isAfterVersion(text, at)) return true
  }
  return false
}

/** In UTF-16 units. */
const REACH = 64
const DOTTED = /(?<![\d.])\d{1,3}(?:\.\d{1,5}){1,3}(-(?:rc|alpha|beta|snapshot))?(?![\d.]*\d)/gi
/** `4.2.1`, whose last number is no year's. */
const IN_THREE = /^\d+\.\d+\.\d$/
