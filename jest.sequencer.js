import Sequencer from '@jest/test-sequencer'

/** What runs the built action takes longest: it comes first, so that no worker is left alone with it in the end. */
// oxlint-disable-next-line import/no-default-export -- jest takes no other
export default class ActionFirst extends Sequencer {
  sort(tests) {
    const inOrder = super.sort(tests)
    const runsAction = ({ path }) => path.includes('/__tests__/action/')
    return [...inOrder.filter(runsAction), ...inOrder.filter((test) => !runsAction(test))]
  }
}
