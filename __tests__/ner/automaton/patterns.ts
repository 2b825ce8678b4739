import * as fc from 'fast-check'

const LEAVES = [
  'a', 'l', 'k', 's', 'é', '日', '😀', ' ', ',', ';', '"', '.', '-', '[ab]', '[^a]', '[^"]', '[0-9]', '[a-cé]', '[h-o]', '[é-😀]',
  '[^é-😀]', '[^\\w]', '[\\s;]', '\\d', '\\D', '\\w', '\\W', '\\s', '\\S', '\\\\', '@', 'TICKET', 'example',
] // prettier-ignore
const QUANTIFIERS = ['*', '+', '?', '*?', '+?', '??', '{2}', '{1,3}', '{0,2}?', '{2,}']
const LOOKS = [
  '\\b', '\\B', '^', '$', '(?<!a)', '(?=[ab])', '(?!\\d)', '(?<=[a-c])', '(?<!\\w)', '(?!;)', '(?=\\d)',
] // prettier-ignore

const leaf = fc.constantFrom(...LEAVES)
const quantifier = fc.constantFrom(...QUANTIFIERS)
const look = fc.constantFrom(...LOOKS)

/** Sources of regular expressions, most of them regular; a `RegExp` may take exponential time for them. */
export const nestedPatterns: fc.Arbitrary<string> = fc.letrec<{ readonly pattern: string }>((tie) => {
  const pattern = tie('pattern')
  return {
    pattern: fc.oneof(
      { maxDepth: 4 },
      { weight: 2, arbitrary: leaf },
      { weight: 4, arbitrary: fc.tuple(pattern, pattern).map(([a, b]) => a + b) },
      { weight: 1, arbitrary: fc.tuple(pattern, pattern).map(([a, b]) => `(?:${a}|${b})`) },
      { weight: 1, arbitrary: fc.tuple(pattern, pattern).map(([a, b]) => `(${a}|${b}|)`) },
      { weight: 2, arbitrary: fc.tuple(pattern, quantifier).map(([part, times]) => `(?:${part})${times}`) },
      { weight: 1, arbitrary: fc.tuple(look, pattern).map(([seen, part]) => seen + part) },
      { weight: 1, arbitrary: fc.tuple(pattern, look).map(([part, seen]) => part + seen) },
    ),
  }
}).pattern

/** The same without quantifiers in quantifiers, and with few of them. */
export const plainPatterns: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: leaf },
      { weight: 2, arbitrary: fc.tuple(leaf, quantifier).map(([part, times]) => `(?:${part})${times}`) },
      { weight: 1, arbitrary: fc.tuple(leaf, leaf).map(([a, b]) => `(?:${a}|${b})`) },
      { weight: 1, arbitrary: look },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''))
