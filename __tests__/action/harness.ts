import { fileURLToPath } from 'node:url'
import { startArtifactService, type ArtifactService } from '../../sandbox/artifact-service.ts'
import { startGitHubApi, type GitHubApi } from '../../sandbox/github-api.ts'
import type { GitHubWorld } from '../../sandbox/github-world.ts'
import { startPlatform, type Platform, type PlatformOptions } from '../../sandbox/platform.ts'
import { runAction, type RunOptions, type StepRun } from '../../sandbox/runner.ts'

/** Everything that the built action talks to, started once per test file. */
export interface Harness extends AsyncDisposable {
  readonly platform: Platform
  readonly github: GitHubApi
  readonly artifacts: ArtifactService
  /** The inputs that sign in to the platform and name the bot. */
  readonly inputs: Readonly<Record<string, string>>
  /** Runs the built action; what is given stands beside or instead of the harness's inputs and environment. */
  readonly runAction: (options?: Scenario, cancelled?: AbortSignal) => Promise<StepRun>
  /** Another workflow run: no artifacts, and no request has been made yet. */
  readonly nextRun: () => Promise<void>
}

export type Scenario = Partial<RunOptions> & {
  /** Without the inputs that sign in, as on a fork. */
  readonly withoutCredentials?: boolean
}

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))

export async function startHarness(
  options: { readonly platform?: PlatformOptions; readonly github?: Partial<GitHubWorld> } = {},
): Promise<Harness> {
  const resources = new AsyncDisposableStack()
  const platform = resources.use(await startPlatform(options.platform))
  const github = resources.use(await startGitHubApi(options.github))
  const artifacts = resources.use(await startArtifactService())
  const inputs = {
    'base-url': platform.origin,
    'client-id': platform.clientId,
    'client-secret': platform.clientSecret,
    'bot-id': platform.botId,
  }
  return {
    platform,
    github,
    artifacts,
    inputs,
    runAction: ({ withoutCredentials, ...scenario } = {}, cancelled) =>
      runAction(
        {
          action: REPOSITORY,
          githubToken: github.token,
          event: { repository: { visibility: 'private', default_branch: 'main' } },
          ...scenario,
          inputs: { ...(withoutCredentials === true ? {} : inputs), ...scenario.inputs },
          env: { ...artifacts.env, ...github.env, ...scenario.env },
        },
        cancelled,
      ),
    async nextRun() {
      await artifacts.startRun()
      platform.forget()
      github.forget()
    },
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  }
}
