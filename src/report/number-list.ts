/** Numbers in memory that grows with them and is used again: what survives a chunk is costly to collect as garbage. */
interface NumberList {
  push(number: number): void
  append(numbers: Float64Array): void
  clear(): void
  /** All of them; good until more come. */
  view(): Float64Array<ArrayBuffer>
}

export function createNumberList(): NumberList {
  let numbers = new Float64Array(FIRST_NUMBERS)
  let length = 0

  function makeRoom(wanted: number): void {
    const larger = new Float64Array(2 * wanted)
    larger.set(numbers)
    numbers = larger
  }

  return {
    push(number) {
      if (length === numbers.length) makeRoom(length)
      numbers[length++] = number
    },
    append(more) {
      if (length + more.length > numbers.length) makeRoom(length + more.length)
      numbers.set(more, length)
      length += more.length
    },
    clear() {
      length = 0
    },
    view: () => numbers.subarray(0, length),
  }
}

const FIRST_NUMBERS = 1024
