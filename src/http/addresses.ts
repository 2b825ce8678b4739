import { BlockList, isIP } from 'node:net'

/** The host of a URL without the brackets of an IPv6 address. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1')
}

export function isLoopbackHost(host: string): boolean {
  const family = isIP(host)
  if (family !== 0) return LOOPBACK.check(host, family === 6 ? 'ipv6' : 'ipv4')
  return host === 'localhost' || host.endsWith('.localhost')
}

export function isPrivateAddress(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && PRIVATE.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

const LOOPBACK = blockList(['127.0.0.0/8', '::1/128'])

/** RFC 6890: loopback, link-local, private, shared and other special ranges, multicast. */
const PRIVATE_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/3',
]

/**
 * As above, for IPv6. A network's own NAT64 (RFC 8215), 6to4, Teredo and addresses that are compatible with IPv4 lead
 * anywhere. So does the NAT64 that all share (RFC 6052, 2.1), by which networks without IPv4 reach public hosts, too.
 */
const PRIVATE = blockList([
  ...PRIVATE_IPV4,
  ...PRIVATE_IPV4.map(behindNat64),
  '::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
])

function behindNat64(subnet: string): string {
  const [network = '', prefix] = subnet.split('/')
  return `64:ff9b::${network}/${96 + Number(prefix)}`
}

function blockList(subnets: readonly string[]): BlockList {
  const list = new BlockList()
  for (const subnet of subnets) {
    const [network = '', prefix = ''] = subnet.split('/')
    list.addSubnet(network, Number(prefix), network.includes(':') ? 'ipv6' : 'ipv4')
  }
  return list
}
