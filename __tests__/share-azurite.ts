import { startAzurite } from '../sandbox/artifacts/azurite.ts'

/** One for all suites, as each costs a second and a half of CPU; it ends with jest. */
// oxlint-disable-next-line import/no-default-export -- jest takes no other
export default async function shareAzurite(): Promise<void> {
  const { origin } = await startAzurite()
  process.env['AZURITE_ORIGIN'] = origin
}
