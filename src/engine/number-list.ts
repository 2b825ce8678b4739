/** Numbers that are gathered chunk after chunk in the same memory: what lives through a chunk is dear to collect. */
interface NumberList {
  push(number: number): void
  clear(): void
  /** Those pushed since it was cleared, as long as no more are. */
  view(): Float64Array<ArrayBuffer>
}

export function createNumberList(): NumberList {
  let numbers = new Float64Array(FIRST_NUMBERS)
  let length = 0
  return {
    push(number) {
      if (length === numbers.length) {
        const larger = new Float64Array(2 * length)
        larger.set(numbers)
        numbers = larger
      }
      numbers[length++] = number
    },
    clear() {
      length = 0
    },
    view: () => numbers.subarray(0, length),
  }
}

const FIRST_NUMBERS = 1024
