/** The payload of a push to the default branch, as far as an action may look at it. */
export function pushEvent(repository: string, sha: string): object {
  const [owner] = repository.split('/')
  return {
    ref: 'refs/heads/main',
    before: '0'.repeat(40),
    after: sha,
    created: false,
    deleted: false,
    forced: false,
    repository: {
      id: 1001,
      name: repository.slice(repository.indexOf('/') + 1),
      full_name: repository,
      private: true,
      visibility: 'private',
      default_branch: 'main',
      owner: { login: owner, id: 2001, type: 'Organization' },
    },
    pusher: { name: 'octocat' },
    sender: { login: 'octocat', id: 583_231, type: 'User' },
    head_commit: { id: sha, message: 'Merge the new greeting' },
  }
}
