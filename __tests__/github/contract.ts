import { readFileSync } from 'node:fs'

/** GitHub's own description of the operations that we use; `node scripts/openapi-slice.ts` makes it anew. */
const slice = recordOf(JSON.parse(readFileSync(new URL('./openapi-slice.json', import.meta.url), 'utf8')))

type Schema = Readonly<Record<string, unknown>>

export interface Operation {
  /** As GitHub writes it, such as `/repos/{owner}/{repo}`. */
  readonly path: string
  readonly method: string
  readonly description: Schema
  readonly pathValues: ReadonlyMap<string, string>
}

interface SentRequest {
  readonly method: string
  readonly url: URL
  readonly body: string
}

/** The operation that a request is for; undefined for one that GitHub does not have, or that is not in the slice. */
export function operationOf({ method, url }: Pick<SentRequest, 'method' | 'url'>): Operation | undefined {
  for (const [path, methods] of Object.entries(recordOf(slice['paths']))) {
    const description = recordOf(methods)[method.toLowerCase()]
    const values = description === undefined ? undefined : matched(path, url.pathname)
    if (values !== undefined) return { path, method, description: recordOf(description), pathValues: values }
  }
  return undefined
}

/** What is wrong with a request, as GitHub describes it. */
export function requestProblems(operation: Operation, { url, body }: SentRequest): readonly string[] {
  const parameters = listOf(operation.description['parameters']).map((parameter) => resolved(parameter))
  const problems: string[] = []
  for (const [name, value] of url.searchParams) {
    const parameter = parameters.find((one) => one['in'] === 'query' && one['name'] === name)
    if (parameter === undefined) problems.push(`query ${name} is unknown`)
    else problems.push(...textProblems(value, parameter['schema'], `query ${name}`))
  }
  for (const [name, value] of operation.pathValues) {
    const parameter = parameters.find((one) => one['in'] === 'path' && one['name'] === name)
    problems.push(...textProblems(value, parameter?.['schema'], `path ${name}`))
  }
  const wanted = operation.description['requestBody']
  if (wanted === undefined) return body === '' ? problems : [...problems, 'there is a body']
  const schema = schemaOf(recordOf(resolved(wanted)['content']), 'application/json')
  return [...problems, ...schemaProblems(JSON.parse(body), schema, 'body')]
}

/** What is wrong with a reply, as GitHub describes it. */
export function replyProblems(
  operation: Operation,
  status: number,
  accept: string,
  body: unknown,
): readonly string[] {
  const described = recordOf(operation.description['responses'])[String(status)]
  // Every operation can be refused for its token or its pace; the description names that for some alone.
  if (described === undefined) {
    const common = [401, 403, 404, 429, 500, 502, 503]
    return common.includes(status) ? [] : [`status ${status} is not described`]
  }
  const content = resolved(described)['content']
  if (content === undefined || /raw/u.test(accept)) return []
  const type = /object/u.test(accept) ? 'application/vnd.github.object' : 'application/json'
  return schemaProblems(body, schemaOf(recordOf(content), type), 'reply')
}

/** The least that GitHub would answer with `status`. */
export function sampleReply(operation: Operation, status: number, accept = ''): unknown {
  const content = resolved(recordOf(operation.description['responses'])[String(status)])['content']
  const type = /object/u.test(accept) ? 'application/vnd.github.object' : 'application/json'
  return sample(schemaOf(recordOf(content), type))
}

/** The least that fits a component of GitHub's description. */
export function sampleOf(component: string): Readonly<Record<string, unknown>> {
  return recordOf(sample({ $ref: `#/components/schemas/${component}` }))
}

function matched(template: string, path: string): ReadonlyMap<string, string> | undefined {
  const names: string[] = []
  const pattern = template.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    names.push(name)
    return name === 'path' ? '(.+)' : '([^/]+)'
  })
  const match = new RegExp(`^${pattern}$`, 'u').exec(path)
  return match === null ? undefined : new Map(names.map((name, at) => [name, match[at + 1] ?? '']))
}

function schemaOf(content: Schema, type: string): Schema {
  return recordOf(recordOf(content[type] ?? content['application/json'])['schema'])
}

function textProblems(text: string, schema: unknown, where: string): readonly string[] {
  const { type } = resolved(schema)
  const value =
    type === 'integer' || type === 'number' ? Number(text) : type === 'boolean' ? text === 'true' : text
  return schemaProblems(value, resolved(schema), where)
}

/** Of the JSON Schema of OpenAPI 3.0 what GitHub's description uses. */
function schemaProblems(value: unknown, unresolved: unknown, where: string): readonly string[] {
  const schema = resolved(unresolved)
  if (value === null && schema['nullable'] === true) return []
  const alternatives = listOf(schema['oneOf'] ?? schema['anyOf'])
  if (alternatives.length > 0) {
    const fits = alternatives.some((one) => schemaProblems(value, one, where).length === 0)
    return fits ? [] : [`${where} fits none of ${alternatives.length} schemas`]
  }
  return [
    ...listOf(schema['allOf']).flatMap((part) => schemaProblems(value, part, where)),
    ...typeProblems(value, schema['type'], where),
    ...(Array.isArray(schema['enum']) && !schema['enum'].includes(value)
      ? [`${where} is ${JSON.stringify(value)}, not one of ${schema['enum'].join(', ')}`]
      : []),
    ...memberProblems(value, schema, where),
  ]
}

function memberProblems(value: unknown, schema: Schema, where: string): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => schemaProblems(item, schema['items'] ?? {}, `${where}[${at}]`))
  }
  if (typeof value !== 'object' || value === null) return []
  const fields = new Map<string, unknown>(Object.entries(value))
  const properties = recordOf(schema['properties'])
  return [
    ...listOf(schema['required'])
      .filter((name) => !fields.has(String(name)))
      .map((name) => `${where} has no ${String(name)}`),
    ...[...fields].flatMap(([name, field]) =>
      Object.hasOwn(properties, name)
        ? schemaProblems(field, properties[name], `${where}.${name}`)
        : schema['additionalProperties'] === false
          ? [`${where}.${name} is unknown`]
          : [],
    ),
  ]
}

function typeProblems(value: unknown, type: unknown, where: string): readonly string[] {
  const fits =
    type === undefined ||
    (type === 'integer' && Number.isInteger(value)) ||
    (type === 'array' && Array.isArray(value)) ||
    (type === 'object' && typeof value === 'object' && value !== null && !Array.isArray(value)) ||
    ((type === 'string' || type === 'number' || type === 'boolean') && typeof value === type)
  return fits
    ? []
    : [`${where} is ${JSON.stringify(value)?.slice(0, 60)}, not of type ${JSON.stringify(type)}`]
}

function sample(unresolved: unknown): unknown {
  const schema = resolved(unresolved)
  if (schema['nullable'] === true) return null
  if (Array.isArray(schema['enum'])) return schema['enum'][0]
  const [first] = listOf(schema['oneOf'] ?? schema['anyOf'])
  if (first !== undefined) return sample(first)
  switch (schema['type']) {
    case 'integer':
    case 'number':
      return 1
    case 'boolean':
      return false
    case 'array':
      return []
    case 'string':
      return schema['format'] === 'date-time' ? '2026-11-22T09:30:00Z' : 'x'
    default:
      return sampleObject(schema)
  }
}

function sampleObject(schema: Schema): unknown {
  const parts = listOf(schema['allOf']).map((part) => recordOf(sample(part)))
  const properties = recordOf(schema['properties'])
  const required = listOf(schema['required']).map(String)
  return Object.assign(
    {},
    ...parts,
    Object.fromEntries(required.map((name) => [name, sample(properties[name])])),
  )
}

/** Follows `$ref`. */
function resolved(node: unknown): Schema {
  const { $ref: reference } = recordOf(node)
  if (typeof reference !== 'string') return recordOf(node)
  const [kind = '', name = ''] = reference.replace('#/components/', '').split('/')
  return resolved(recordOf(recordOf(slice['components'])[kind])[name])
}

function recordOf(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
