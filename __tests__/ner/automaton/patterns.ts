import * as fc from 'fast-check'

const LEAVES = [
  'a', 'l', 'k', 's', 'é', '日', '😀', ' ', ',', ';', '"', '.', '-', '[ab]', '[^a]', '[^"]', '[0-9]', '[a-cé]', '[h-o]', '[é-😀]',
  '[^é-😀]', '[^\\w]', '[\\s;]', '\\d', '\\D', '\\w', '\\W', '\\s', '\\S', '\\\\', '@', 'TICKET', 'example',
] // prettier-ignore
const QUANTIFIERS = ['*', '+', '?', '*?', '+?', '??', '{2}', '{1,3}', '{0,2}?', '{2,}']
const LOOKS = [
  '\\b', '\\B', '^', '$', '(?<!a)', '(?=[ab])', '(?!\\d)', '(?<=[a-c])', '(?<!\\w)', '(?!;)', '(?=\\d)',
] // prettier-ignore

/** Sources of regular expressions, most of them regular; some match nothing, some too much. */
export const patterns: fc.Arbitrary<string> = fc.letrec<{ readonly pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 4 },
    { weight: 2, arbitrary: fc.constantFrom(...LEAVES) },
    { weight: 4, arbitrary: fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => a + b) },
    { weight: 1, arbitrary: fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`) },
    { weight: 1, arbitrary: fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(${a}|${b}|)`) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(tie('pattern'), fc.constantFrom(...QUANTIFIERS))
        .map(([part, quantifier]) => `(?:${part})${quantifier}`),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...LOOKS), tie('pattern')).map(([look, part]) => look + part),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(tie('pattern'), fc.constantFrom(...LOOKS)).map(([part, look]) => part + look),
    },
  ),
})).pattern
