/** Hashes that come in chunks, one behind the other. */
interface HashList {
  add(chunk: Float64Array): void
  /** All of them, good until more are added. */
  all(): Float64Array
}

export function createHashList(): HashList {
  let hashes = new Float64Array(FIRST_HASHES)
  let size = 0
  return {
    add(chunk) {
      if (size + chunk.length > hashes.length) {
        const larger = new Float64Array(2 * (size + chunk.length))
        larger.set(hashes)
        hashes = larger
      }
      hashes.set(chunk, size)
      size += chunk.length
    },
    all: () => hashes.subarray(0, size),
  }
}

const FIRST_HASHES = 1024
