import { setFlagsFromString } from 'node:v8'

/**
 * Keeps V8's young heap at the size that it has, until it is disposed of. V8 doubles it when as much as it holds has
 * outlived it since the last time: in a long file that comes to pass however little a chunk leaves behind, and memory
 * would grow with the file.
 */
export function holdYoungHeap(): Disposable {
  setFlagsFromString('--semi-space-growth-factor=1')
  return {
    [Symbol.dispose]() {
      setFlagsFromString(`--semi-space-growth-factor=${V8_DEFAULT}`)
    },
  }
}

const V8_DEFAULT = 2
