/** The build of recheck that runs inside its caller; the main entry starts processes and does not survive bundling. */
declare module 'recheck/lib/browser.js' {
  import type { checkSync } from 'recheck'
  const recheck: { readonly checkSync: typeof checkSync }
  export default recheck
}
