/** The build of recheck that runs inside its caller; the main entry starts processes and does not survive bundling. */
declare module 'recheck/lib/browser.js' {
  import type { checkSync } from 'recheck'
  const recheck: { readonly checkSync: typeof checkSync }
  // oxlint-disable-next-line import/no-default-export -- it is a CommonJS module
  export default recheck
}
