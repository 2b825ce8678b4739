import type { ArtifactClient } from './artifact.ts'

/** The library's client, in a file of its own in `dist/` that is read when it is first needed: it is half of all code. */
export function createArtifactClient(): ArtifactClient {
  let loading: Promise<ArtifactClient> | undefined
  const client = (): Promise<ArtifactClient> => (loading ??= loadClient())
  return {
    uploadArtifact: async (...call) => (await client()).uploadArtifact(...call),
    listArtifacts: async () => (await client()).listArtifacts(),
  }
}

async function loadClient(): Promise<ArtifactClient> {
  const { DefaultArtifactClient } = await import(
    /* webpackChunkName: "artifact-client" */ '@actions/artifact'
  )
  return new DefaultArtifactClient()
}
