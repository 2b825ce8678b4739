import { MARK, type Recogniser } from '../recogniser.ts'
import { spansOf } from './pattern.ts'

const ADDRESS = /(?<![\w.%+-])[\w.%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,63}/gu
export const email: Recogniser = {
  type: 'email',
  needs: { marks: MARK.at },
  find: (text) => spansOf('email', 'address', ADDRESS, text),
}
