const MARKUP = /[<>&\u2028\u2029]/u
const EVERY_MARKUP = new RegExp(MARKUP, 'gu')

/** JSON that an HTML parser reads as text wherever it stands: no tag, comment or entity can begin in it. */
export function inertJson(value: unknown): string {
  const json = JSON.stringify(value)
  return MARKUP.test(json) ? json.replaceAll(EVERY_MARKUP, escapeInJson) : json
}

function escapeInJson(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
