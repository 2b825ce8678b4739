import { MARK, type Recogniser } from '../recogniser.ts'
import { spansOf } from './pattern.ts'

const NORTH_AMERICAN = /(?<![\w+-])(?:\+1[ -]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\w-])/gu
export const phone: Recogniser = {
  type: 'phone',
  needs: { marks: MARK.digit },
  find: (text) => spansOf('phone', 'nanp', NORTH_AMERICAN, text),
}
