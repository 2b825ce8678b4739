/** What starts a workflow run: the event's name, its payload, and what the runner's environment says with it. */
interface RunnerEvent {
  readonly eventName: string
  readonly event: object
  readonly env: Readonly<Record<string, string>>
}

export type EventKind =
  | 'push'
  | 'workflow_dispatch'
  | 'schedule'
  | 'repository_dispatch'
  | 'pull_request'
  | 'pull_request draft'
  | 'pull_request fork'
  | 'pull_request fork deleted'
  | 'pull_request dependabot'
  | 'merge_group'
  | 'pull_request_target'
  | 'issue_comment'
  | 'workflow_run'
  | 'release'

/** The commit on main, or the head of the pull request; its base; and the merge commit that GitHub tests. */
export const HEAD_SHA = '3f1c9a0b7d214e5f8a9b0c1d2e3f405162738495'
export const BASE_SHA = '8a1d0f3b5c7e9a2b4d6f8091a3b5c7d9e1f20314'
export const MERGE_SHA = 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00'
const PULL_NUMBER = 7

interface EventOptions {
  readonly visibility?: 'public' | 'private' | 'internal'
}

/** Events as GitHub sends them, with what an action may look at, for the repository of the stand-in for GitHub's API. */
export function runnerEvent(kind: EventKind, options: EventOptions = {}): RunnerEvent {
  const repository = repositoryOf(OURS, options.visibility ?? 'private')
  const common = { repository, sender: userOf('octocat', 583_231, 'User') }
  switch (kind) {
    case 'push':
      return onMain('push', {
        ...common,
        ref: 'refs/heads/main',
        before: BASE_SHA,
        after: HEAD_SHA,
        created: false,
        deleted: false,
        forced: false,
        base_ref: null,
        compare: `https://github.com/octo-org/support-bot/compare/${BASE_SHA.slice(0, 12)}...${HEAD_SHA.slice(0, 12)}`,
        pusher: { name: 'octocat', email: 'octocat@example.com' },
        head_commit: { id: HEAD_SHA, message: 'Merge the new greeting', timestamp: '2026-11-22T09:29:50Z' },
        commits: [],
      })
    case 'workflow_dispatch':
      return onMain(kind, {
        ...common,
        inputs: { 'dry-run': 'true' },
        ref: 'refs/heads/main',
        workflow: '.github/workflows/enrich.yml',
      })
    case 'schedule':
      // The payload of a schedule names the repository, but says nothing of a sender or a commit.
      return onMain(kind, { schedule: '17 4 * * 1', repository, workflow: '.github/workflows/enrich.yml' })
    case 'repository_dispatch':
      return onMain(kind, { ...common, action: 'utterances-changed', branch: 'main', client_payload: {} })
    case 'pull_request':
      return onPull(kind, { ...common, ...pull(repository, repository) })
    case 'pull_request draft':
      return onPull('pull_request', { ...common, ...pull(repository, repository, { draft: true }) })
    case 'pull_request fork':
      return onPull('pull_request', { ...common, ...pull(repository, repositoryOf(FORK, 'public')) })
    case 'pull_request fork deleted':
      return onPull('pull_request', { ...common, ...pull(repository, null) })
    case 'pull_request dependabot':
      return onPull(
        'pull_request',
        { ...common, sender: DEPENDABOT, ...pull(repository, repository, { user: DEPENDABOT }) },
        'dependabot[bot]',
      )
    case 'pull_request_target':
      return {
        eventName: kind,
        event: { ...common, ...pull(repository, repositoryOf(FORK, 'public')) },
        env: { ...branch('main'), GITHUB_SHA: BASE_SHA, GITHUB_HEAD_REF: 'patch-1', GITHUB_BASE_REF: 'main' },
      }
    case 'merge_group': {
      const ref = `gh-readonly-queue/main/pr-${PULL_NUMBER}-${BASE_SHA}`
      const group = {
        head_sha: MERGE_SHA,
        head_ref: `refs/heads/${ref}`,
        base_sha: BASE_SHA,
        base_ref: 'refs/heads/main',
      }
      return {
        eventName: kind,
        event: { ...common, action: 'checks_requested', merge_group: group },
        env: { ...branch(ref), GITHUB_SHA: MERGE_SHA },
      }
    }
    case 'issue_comment':
      return onMain(kind, {
        ...common,
        action: 'created',
        issue: {
          number: PULL_NUMBER,
          pull_request: { url: 'https://api.github.com/repos/octo-org/support-bot/pulls/7' },
        },
        comment: { id: 1, body: '/enrich', user: userOf('mallory', 666, 'User') },
      })
    case 'workflow_run':
      return onMain(kind, {
        ...common,
        action: 'completed',
        workflow_run: { id: 2999, event: 'pull_request', head_branch: 'main', conclusion: 'success' },
      })
    case 'release':
      return {
        eventName: kind,
        event: { ...common, action: 'published', release: { tag_name: 'v2.0.0', target_commitish: 'main' } },
        env: {
          GITHUB_SHA: HEAD_SHA,
          GITHUB_REF: 'refs/tags/v2.0.0',
          GITHUB_REF_NAME: 'v2.0.0',
          GITHUB_REF_TYPE: 'tag',
        },
      }
  }
}

const OURS = { id: 1001, owner: 'octo-org', ownerId: 2001, name: 'support-bot', fork: false }
const FORK = { id: 9009, owner: 'mallory', ownerId: 666, name: 'support-bot', fork: true }
const DEPENDABOT = userOf('dependabot[bot]', 49_699_333, 'Bot')

function onMain(eventName: string, event: object): RunnerEvent {
  return { eventName, event, env: { ...branch('main'), GITHUB_SHA: HEAD_SHA } }
}

function onPull(eventName: string, event: object, actor = 'octocat'): RunnerEvent {
  const env = {
    GITHUB_SHA: MERGE_SHA,
    GITHUB_REF: `refs/pull/${PULL_NUMBER}/merge`,
    GITHUB_REF_NAME: `${PULL_NUMBER}/merge`,
    GITHUB_HEAD_REF: 'patch-1',
    GITHUB_BASE_REF: 'main',
    GITHUB_ACTOR: actor,
    GITHUB_TRIGGERING_ACTOR: actor,
  }
  return { eventName, event, env }
}

function branch(name: string): Readonly<Record<string, string>> {
  return { GITHUB_REF: `refs/heads/${name}`, GITHUB_REF_NAME: name, GITHUB_REF_TYPE: 'branch' }
}

function pull(base: object, head: object | null, changes: object = {}): object {
  const url = `https://github.com/octo-org/support-bot/pull/${PULL_NUMBER}`
  return {
    action: 'synchronize',
    number: PULL_NUMBER,
    before: BASE_SHA,
    after: HEAD_SHA,
    pull_request: {
      number: PULL_NUMBER,
      html_url: url,
      state: 'open',
      locked: false,
      draft: false,
      title: 'Teach the bot a new greeting',
      user: userOf('octocat', 583_231, 'User'),
      merge_commit_sha: MERGE_SHA,
      author_association: 'CONTRIBUTOR',
      head: { label: 'patch-1', ref: 'patch-1', sha: HEAD_SHA, repo: head },
      base: { label: 'octo-org:main', ref: 'main', sha: BASE_SHA, repo: base },
      ...changes,
    },
  }
}

function repositoryOf(repository: typeof OURS, visibility: string): object {
  const { id, owner, ownerId, name, fork } = repository
  return {
    id,
    name,
    full_name: `${owner}/${name}`,
    private: visibility !== 'public',
    visibility,
    fork,
    default_branch: 'main',
    html_url: `https://github.com/${owner}/${name}`,
    owner: userOf(owner, ownerId, 'Organization'),
  }
}

function userOf(login: string, id: number, type: 'User' | 'Bot' | 'Organization'): object {
  return { login, id, type, site_admin: false }
}
