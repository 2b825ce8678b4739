import type { Look, Regular } from './regular.ts'
import { type ByteRange, byteSequencesOf } from './utf8.ts'

/** A nondeterministic automaton on UTF-8 bytes (Thompson, 1968): numbered nodes, of which one is where it starts. */
export interface Nfa {
  readonly nodes: readonly NfaNode[]
  readonly start: number
}

type NfaNode =
  | { readonly kind: 'bytes'; readonly range: ByteRange; readonly next: number }
  /** Any of these, in order of preference. */
  | { readonly kind: 'split'; readonly next: readonly number[] }
  | { readonly kind: 'look'; readonly look: Look; readonly next: number }
  | { readonly kind: 'match' }

/** Which way a text is read. Backwards, what looks ahead looks behind. */
type Direction = 'forwards' | 'backwards'

/** Undefined when it has more nodes than are worth while. */
export function compileNfa(regular: Regular, direction: Direction): Nfa | undefined {
  const nodes: NfaNode[] = []
  /** The chains that end alike share their ends. */
  const ends = new Map<string, number>()

  function add(node: NfaNode): number {
    if (nodes.length === MOST_NODES) throw new TooLarge()
    return nodes.push(node) - 1
  }

  function addBytes(range: ByteRange, next: number): number {
    const key = `${range.from} ${range.to} ${next}`
    const known = ends.get(key)
    if (known !== undefined) return known
    const node = add({ kind: 'bytes', range, next })
    ends.set(key, node)
    return node
  }

  function addSplit(next: readonly number[]): number {
    const [only] = next
    return only !== undefined && next.length === 1 ? only : add({ kind: 'split', next })
  }

  /** The node from which `regular` leads to `next`. */
  function compile(regular: Regular, next: number): number {
    switch (regular.kind) {
      case 'set':
        return addSplit(
          byteSequencesOf(regular.ranges).map((sequence) =>
            inReading(sequence).reduceRight((after, range) => addBytes(range, after), next),
          ),
        )
      case 'sequence':
        return inReading(regular.parts).reduceRight((after, part) => compile(part, after), next)
      case 'choice':
        return addSplit(regular.options.map((option) => compile(option, next)))
      case 'repeat':
        return compileRepeat(regular, next)
      case 'look':
        return add({
          kind: 'look',
          look: direction === 'forwards' ? regular.look : mirrored(regular.look),
          next,
        })
    }
  }

  function compileRepeat({ part, min, max, greedy }: Regular & { kind: 'repeat' }, next: number): number {
    const either = (more: number): readonly number[] => (greedy ? [more, next] : [next, more])
    let after = next
    if (max === Infinity) {
      after = add({ kind: 'split', next: [] })
      nodes[after] = { kind: 'split', next: either(compile(part, after)) }
    } else {
      for (let count = min; count < max; count++) after = addSplit(either(compile(part, after)))
    }
    for (let count = 0; count < min; count++) after = compile(part, after)
    return after
  }

  function inReading<T>(parts: readonly T[]): readonly T[] {
    return direction === 'forwards' ? parts : parts.toReversed()
  }

  try {
    const match = add({ kind: 'match' })
    return { start: compile(regular, match), nodes }
  } catch (error) {
    if (error instanceof TooLarge) return undefined
    throw error
  }
}

const MOST_NODES = 4000

/** What a look asks for when the text is read from its end. */
function mirrored(look: Look): Look {
  switch (look.at) {
    case 'start':
      return { at: 'end' }
    case 'end':
      return { at: 'start' }
    case 'before':
      return { ...look, at: 'after' }
    case 'after':
      return { ...look, at: 'before' }
    case 'word':
      return look
  }
}

/** Thrown within this file alone. */
class TooLarge extends Error {}
