import { setProps } from '@/lib/design/patch'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { withRow } from '@/lib/elements/read'
import { formatPrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'
import { areFar, foreignRules } from './foreign'
import { wordOf } from './traffic'

const abroad = (source: { group: string } | { cidr: string }) =>
  classic(
    make('region', 'frankfurt', { code: 'eu-central-1' }),
    make('vpc', 'lab', { in: 'frankfurt', cidrBlock: '10.1.0.0/16' }),
    make('subnet', 'lab-a', { in: 'lab', cidrBlock: '10.1.0.0/24', routeTable: 'back' }),
    make('security-group', 'far', {
      in: 'lab',
      groupDescription: 'Far',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '10.0.0.0/16' }],
    }),
    make('instance', 'probe', {
      in: 'lab-a',
      imageId: 'ami-0123456789abcdef0',
      securityGroups: ['far'],
    }),
    make('route-table', 'back', {
      in: 'lab',
      routes: [{ destination: '10.0.0.0/16', target: 'bridge' }],
    }),
    make('route-table', 'inward', {
      in: 'net',
      routes: [
        { destination: '0.0.0.0/0', target: 'nat' },
        { destination: '10.1.0.0/16', target: 'bridge' },
      ],
    }),
    make('vpc-peering', 'bridge', {
      in: 'ireland',
      vpc: 'net',
      peerVpc: 'lab',
      peerRegion: 'eu-central-1',
    }),
    make('security-group', 'web', {
      in: 'net',
      groupDescription: 'Web servers',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, ...source }],
    }),
  )

export const sgReferenceNotInterregion = defineRule({
  id: 'sg-reference-not-interregion',
  severity: 'error',
  title: 'A rule names no security group of another Region',
  why: 'Over a peering between Regions a rule cannot name a group of the peer; it has to name its block.',
  source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html',
  kind: 'security-group',
  *check(group, around) {
    for (const { side, lines, line, named, vpc, home } of foreignRules(group, around)) {
      if (!areFar(vpc, home, around) || exist(group, named)) continue
      yield {
        field: `${side}.${line.at}.group`,
        message: `${group.name}: ${wordOf(side)} ${line.at + 1} names ${named.name}, which is in another Region. Use the block of ${home.name} instead.`,
        fix: () => {
          const block = blocksOf(home).find((held) => held.block.family === 4)?.block
          if (!block) return undefined
          const cidr = formatPrefix(block)
          const rows = withRow(lines, line.at, { group: undefined, cidr })
          return { label: `Use ${cidr}`, patch: setProps(group, { [side]: rows }) }
        },
      }
    }
  },
  examples: {
    good: [{ says: 'The block of the peer is named.', design: () => abroad({ cidr: '10.1.0.0/16' }) }],
    bad: [{ says: 'A group of the peer is named.', design: () => abroad({ group: 'far' }) }],
  },
})
