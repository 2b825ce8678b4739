import type { GitHubWorld } from './world.ts'

export function repositoryUrl(world: GitHubWorld, origin: string): string {
  return `${origin}/repos/${world.owner}/${world.repository}`
}

export function repositoryOf(world: GitHubWorld): object {
  return {
    id: world.repositoryId,
    node_id: 'R_1001',
    name: world.repository,
    full_name: `${world.owner}/${world.repository}`,
    private: world.visibility !== 'public',
    visibility: world.visibility,
    default_branch: world.defaultBranch,
    html_url: `https://github.com/${world.owner}/${world.repository}`,
    fork: false,
    owner: userOf(world.owner, 2001),
  }
}

export function userOf(login: string, id: number): object {
  return {
    login,
    id,
    node_id: `U_${id}`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    html_url: `https://github.com/${login}`,
    site_admin: false,
  }
}
