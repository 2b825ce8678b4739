/** `hashValue` of `hash-value.ts`, over the UTF-16 code units that the bytes stand for. */
export function hashOfText(start: usize, end: usize): f64 {
  a = 0xdeadbeef
  b = 0x41c6ce57
  for (let at = start; at < end;) {
    const byte = load<u8>(at) as u32
    if (byte < 0x80) {
      mix(byte)
      at++
    } else if (byte < 0xe0) {
      mix(((byte & 0x1f) << 6) | later(at + 1))
      at += 2
    } else if (byte < 0xf0) {
      mix(((byte & 0x0f) << 12) | (later(at + 1) << 6) | later(at + 2))
      at += 3
    } else {
      const point = ((byte & 0x07) << 18) | (later(at + 1) << 12) | (later(at + 2) << 6) | later(at + 3)
      mix(0xd7c0 + (point >> 10))
      mix(0xdc00 + (point & 0x3ff))
      at += 4
    }
  }
  a = ((a ^ (a >> 16)) * 2246822507) ^ ((b ^ (b >> 13)) * 3266489909)
  b = ((b ^ (b >> 16)) * 2246822507) ^ ((a ^ (a >> 13)) * 3266489909)
  return 4294967296.0 * ((2097151 & b) as f64) + (a as f64)
}

let a: u32 = 0
let b: u32 = 0

function mix(unit: u32): void {
  a = (a ^ unit) * 2654435761
  b = (b ^ unit) * 1597334677
}

function later(at: usize): u32 {
  return (load<u8>(at) as u32) & 0x3f
}
