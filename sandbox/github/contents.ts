import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { bytesBody, jsonReply, type Reply } from '../reply.ts'
import type { Call } from './call.ts'
import { notFound } from './problem.ts'
import { repositoryUrl } from './repository.ts'

export function sendContent({ ids, query, headers, world, origin }: Call): Reply {
  const path = ids[0] ?? ''
  const content = world.contents[query.get('ref') ?? world.defaultBranch]?.[path]
  if (content === undefined) return notFound()
  if (wantsRaw(headers)) return rawReply(content)
  const bytes = Buffer.from(content)
  const sha = blobId(content)
  // Above 1 MB GitHub gives no content here, only the id of the blob.
  const inline = bytes.length <= 1024 * 1024
  const url = `${repositoryUrl(world, origin)}/contents/${path}`
  const html = `https://github.com/${world.owner}/${world.repository}/blob/${query.get('ref') ?? world.defaultBranch}/${path}`
  const git = `${repositoryUrl(world, origin)}/git/blobs/${sha}`
  return jsonReply(200, {
    type: 'file',
    encoding: inline ? 'base64' : 'none',
    size: bytes.length,
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    content: inline ? wrappedBase64(bytes) : '',
    sha,
    url,
    git_url: git,
    html_url: html,
    download_url: null,
    _links: { self: url, git, html },
  })
}

export function sendBlob({ ids, headers, world, origin }: Call): Reply {
  const content = Object.values(world.contents)
    .flatMap((files) => Object.values(files))
    .find((candidate) => blobId(candidate) === ids[0])
  if (content === undefined) return notFound()
  if (wantsRaw(headers)) return rawReply(content)
  const bytes = Buffer.from(content)
  return jsonReply(200, {
    sha: ids[0],
    node_id: 'B_1',
    size: bytes.length,
    url: `${repositoryUrl(world, origin)}/git/blobs/${ids[0]}`,
    content: wrappedBase64(bytes),
    encoding: 'base64',
  })
}

export function sendCommit({ ids, world, origin }: Call): Reply {
  const sha = ids[0] ?? ''
  const parents = world.parents[sha]
  if (parents === undefined && world.contents[sha] === undefined) return notFound()
  const url = `${repositoryUrl(world, origin)}/git/commits/`
  return jsonReply(200, {
    sha,
    url: `${url}${sha}`,
    parents: (parents ?? []).map((parent) => ({ sha: parent, url: `${url}${parent}` })),
  })
}

function wantsRaw({ accept = '' }: IncomingHttpHeaders): boolean {
  return /application\/vnd\.github\.(?:v3\.)?raw/u.test(accept)
}

function rawReply(content: string): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
    body: bytesBody(content),
  }
}

/** The id that git gives the file. */
function blobId(content: string): string {
  const bytes = Buffer.from(content)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** As GitHub does, in lines of 60 characters. */
function wrappedBase64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll(/.{1,60}/gu, '$&\n')
}
