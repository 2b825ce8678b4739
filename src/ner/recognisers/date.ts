import { MARK, type Recogniser } from '../recogniser.ts'
import { spansOf } from './pattern.ts'

const ISO = /(?<![\w.-])\d{4}-\d{2}-\d{2}(?![\w-])/gu
export const date: Recogniser = {
  type: 'date',
  needs: { marks: MARK.digit },
  find: (text) => spansOf('date', 'iso', ISO, text, (match) => match),
}
