import { MARK, type Recogniser } from '../recogniser.ts'
import { findByRules, type Rule } from '../rule.ts'
import { DOMAIN } from '../urls/domain.ts'
import { ON_ADDRESS, WITHOUT_SCHEME, WITH_SCHEME, WITH_WWW } from '../urls/scheme.ts'

/** A web address: with a scheme, with `www.`, a domain under a known top level, or a path on an IPv4 address. */
export const url: Recogniser = {
  type: 'url',
  needs: { marks: MARK.dot | MARK.colon },
  find: (text, row) => findByRules('url', rules, text, row),
}

export const rules: readonly Rule[] = [WITH_SCHEME, WITH_WWW, DOMAIN, WITHOUT_SCHEME, ON_ADDRESS]
