import { startArtifactService, type ArtifactService } from './artifact-service.ts'
import { startGitHubApi, type GitHubApi } from './github-api.ts'
import type { GitHubWorld } from './github/world.ts'
import { startPlatform, type Platform, type PlatformOptions } from './platform.ts'

interface SandboxOptions {
  readonly platform?: PlatformOptions
  readonly github?: Partial<GitHubWorld>
}

/** Everything that the action talks to, on loopback. */
export interface Sandbox extends AsyncDisposable {
  readonly platform: Platform
  readonly github: GitHubApi
  readonly artifacts: ArtifactService
  /** The inputs that sign in to the platform and name the bot. */
  readonly inputs: Readonly<Record<string, string>>
  /** The environment that leads to the stand-ins instead of GitHub. */
  readonly env: Readonly<Record<string, string>>
}

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  await using started = new AsyncDisposableStack()
  const platform = started.use(await startPlatform(options.platform))
  const github = started.use(await startGitHubApi(options.github))
  const artifacts = started.use(await startArtifactService())
  const resources = started.move()
  return {
    platform,
    github,
    artifacts,
    inputs: {
      'base-url': platform.origin,
      'client-id': platform.clientId,
      'client-secret': platform.clientSecret,
      'bot-id': platform.botId,
    },
    get env() {
      return { ...artifacts.env, ...github.env }
    },
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  }
}
