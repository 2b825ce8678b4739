import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Threads and processes that tests start find their modules compiled, and the types erased, by the first of them.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'node-compile-cache')

/** Node 24 erases the types itself: no transformer, no Babel. Needs `node --experimental-vm-modules`. @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // The tests mostly wait for processes and timers; a core left free would be a core wasted.
  maxWorkers: '100%',
  // Nothing here measures time: a busy machine may take long for anything.
  testTimeout: 240_000,
  globalSetup: '<rootDir>/__tests__/share-azurite.ts',
  testSequencer: '<rootDir>/jest.sequencer.js',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/lib/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
}
