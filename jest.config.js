/** Node 24 erases the types itself: no transformer, no Babel. Needs `node --experimental-vm-modules`. @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/lib/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
}
