/** The part of the WebAssembly JavaScript interface that is used here: neither lib.es2024 nor @types/node declares it. */
declare namespace WebAssembly {
  // oxlint-disable-next-line typescript/no-extraneous-class -- that is what it is
  class Module {
    constructor(bytes: Uint8Array)
  }
  class Instance {
    constructor(module: Module)
    readonly exports: Readonly<Record<string, unknown>>
  }
  class Memory {
    /** The memory is shared: those that were fetched before it grew reach as far as they did. */
    readonly buffer: SharedArrayBuffer
    grow(pages: number): number
  }
  class Global {
    readonly value: number
  }
  function validate(bytes: Uint8Array): boolean
}
