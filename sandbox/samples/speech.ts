/** What people say to the bot in one language. */
export interface Speech {
  readonly locales: readonly string[]
  readonly months: readonly string[]
  readonly names: readonly string[]
  readonly phones: readonly string[]
  readonly domain: string
  /** Said before, on a line of its own, now and then. */
  readonly asides: readonly string[]
  readonly intents: readonly { readonly intent: string; readonly templates: readonly string[] }[]
}
