import { ActionError } from '../errors.ts'
import type { ArtifactClient } from './artifact.ts'

/** The library's client, in a file of its own in `dist/` that is loaded when first needed: it is half of all code. */
export function createArtifactClient(): ArtifactClient {
  let loading: Promise<ArtifactClient> | undefined
  const client = (): Promise<ArtifactClient> => (loading ??= loadClient())
  return {
    uploadArtifact: async (...call) => (await client()).uploadArtifact(...call),
    listArtifacts: async () => (await client()).listArtifacts(),
    downloadArtifact: async (...call) => (await client()).downloadArtifact(...call),
  }
}

async function loadClient(): Promise<ArtifactClient> {
  try {
    const { DefaultArtifactClient } = await import(
      /* webpackChunkName: "artifact-client" */ '@actions/artifact'
    )
    return new DefaultArtifactClient()
  } catch (cause) {
    throw new ActionError(
      'ARTIFACT',
      "The library that stores artifacts could not be loaded, so nothing was imported. Check that all files of the action's dist folder are there, as they are in its repository.",
      { cause },
    )
  }
}
