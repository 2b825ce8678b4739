import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main as compileAssembly } from 'assemblyscript/asc'

/** Builds `assembly/` into `src/csv/wasm/kernel.generated.ts`; with `--check`, fails if that file is not what a build gives. */

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const GENERATED = 'src/csv/wasm/kernel.generated.ts'

/** The warning about functions that take `v128`, which JavaScript cannot call: only the module calls ours. */
const V128_EXCHANGED = '112'
/** Of 64 KiB: 1 GiB, for which addresses are taken at once. */
const MOST_PAGES = 16_384
const OPTIONS =
  `--optimizeLevel 3 --shrinkLevel 0 --noAssert --enable simd --enable threads --sharedMemory --initialMemory 1 --maximumMemory ${MOST_PAGES} --runtime stub --use abort= --disableWarning ${V128_EXCHANGED}`.split(
    ' ',
  )

const generated = generatedModule(await compile())
if (!process.argv.includes('--check')) {
  await writeFile(join(ROOT, GENERATED), generated)
} else if ((await readFile(join(ROOT, GENERATED), 'utf8')) !== generated) {
  console.error(`${GENERATED} is not what assembly/ builds into. Run "npm run build-wasm" and commit it.`)
  process.exitCode = 1
}

/** Nothing of the machine goes into the module: no source map, no names, no runtime. */
async function compile(): Promise<Uint8Array> {
  let wasm: Uint8Array | undefined
  const { error } = await compileAssembly(
    ['assembly/kernel.ts', '--outFile', 'kernel.wasm', '--baseDir', ROOT, ...OPTIONS],
    {
      writeFile(_name, contents) {
        if (typeof contents !== 'string') wasm = contents
      },
    },
  )
  if (error || !wasm) throw new Error('assembly/ does not compile', { cause: error })
  return wasm
}

function generatedModule(wasm: Uint8Array): string {
  const lines =
    Buffer.from(wasm)
      .toString('base64')
      .match(/.{1,100}/gu) ?? []
  return `/** Made by "npm run build-wasm" from assembly/: do not edit. */
export const KERNEL = \`
${lines.join('\n')}
\`
`
}
