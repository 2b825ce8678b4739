import { MARK, type Recogniser } from '../recogniser.ts'
import { spansOf } from './pattern.ts'

const KEY = /(?<![\w-])[A-Z][A-Z0-9]{1,9}-\d{1,8}(?![\w-])/gu
export const ticket: Recogniser = {
  type: 'ticket',
  needs: { marks: MARK.digit },
  find: (text) => spansOf('ticket', 'key', KEY, text),
}
