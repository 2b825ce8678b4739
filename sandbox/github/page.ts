import type { Call } from './call.ts'
import { repositoryUrl } from './repository.ts'

/** The page of a listing that the query asks for, and the links to others; `path` leads to the listing in the repository. */
export function pageOf<T>(
  all: readonly T[],
  path: string,
  { query, world, origin }: Call,
): { readonly items: readonly T[]; readonly headers: Readonly<Record<string, string>> } {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100)
  const number = Number(query.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (to: number, rel: string) => {
    const target = new URL(`${repositoryUrl(world, origin)}${path}?${query.toString()}`)
    target.searchParams.set('page', String(to))
    return `<${target.href}>; rel="${rel}"`
  }
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
  ]
  return {
    items: all.slice((number - 1) * size, number * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  }
}
