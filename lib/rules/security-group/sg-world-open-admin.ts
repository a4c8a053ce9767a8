import type { Id } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import type { Around } from '@/lib/elements/define'
import { formatPrefix, parsePrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { withRow } from '@/lib/elements/read'
import { vpcOf } from '../routes'
import { twoZones } from '../two-zones'
import { groupsOf } from './groups-of'
import { rulesOf, tcpPorts } from './traffic'

const [SSH, RDP] = [22, 3389]
const ADMIN: readonly (readonly [port: number, what: string])[] = [
  [SSH, 'SSH'],
  [RDP, 'RDP'],
  [1433, 'SQL Server'],
  [1521, 'Oracle'],
  [3306, 'MySQL'],
  [5432, 'PostgreSQL'],
  [6379, 'Redis'],
  [27017, 'MongoDB'],
]

const inner = (cidr: string) =>
  classic(
    make('security-group', 'web', {
      in: 'net',
      groupDescription: 'Inner',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidr }],
    }),
  )

export const sgWorldOpenAdmin = defineRule({
  id: 'sg-world-open-admin',
  severity: 'warning',
  title: 'Administration and databases are not open to the world',
  why: 'SSH, RDP and database ports that everybody may reach are tried day and night.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-best-practices.html',
  kind: 'security-group',
  *check(group, around) {
    const lines = rulesOf(group, 'securityGroupIngress') ?? []
    for (const line of lines) {
      const block = parsePrefix(line.cidr ?? '')
      const ports = tcpPorts(line)
      const open = ADMIN.filter(([port]) => ports && ports.from <= port && port <= ports.to)
      if (block?.length !== 0 || open.length === 0) continue
      // A load balancer answers on the ports of its listeners, whatever its groups let in.
      if (isForBalancersOnly(group.id, around)) return
      const what = open.length > 2 ? 'SSH, RDP and databases' : open.map(([, what]) => what).join(' and ')
      const other = open.some(([port]) => port === SSH || port === RDP) ? ', or use Session Manager' : ''
      yield {
        field: `securityGroupIngress.${line.at}.cidr`,
        message: `${group.name}: inbound rule ${line.at + 1} opens ${what} to ${line.cidr}. Name the block that needs it${other}.`,
        fix: () => {
          // A rule for more than this port may be what the world is to reach.
          if (ports?.from !== ports?.to) return undefined
          const vpc = vpcOf(around, group)
          const range = vpc && blocksOf(vpc).find((held) => held.block.family === block.family)?.block
          if (!range) return undefined
          const cidr = formatPrefix(range)
          const rules = withRow(lines, line.at, { cidr })
          return { label: `Allow only ${cidr}`, patch: setProps(group, { securityGroupIngress: rules }) }
        },
      }
    }
  },
  examples: {
    good: [
      { says: 'SSH from inside the VPC.', design: () => inner('10.0.0.0/16') },
      {
        says: 'A load balancer has no SSH.',
        design: () =>
          twoZones(
            make('security-group', 'front-door', {
              in: 'net',
              groupDescription: 'Everybody',
              securityGroupIngress: [{ ipProtocol: '-1', cidr: '0.0.0.0/0' }],
            }),
            make('application-load-balancer', 'front', {
              in: 'net',
              subnets: ['public-a', 'public-b'],
              securityGroups: ['front-door'],
            }),
          ),
      },
    ],
    bad: [{ says: 'SSH from everywhere.', design: () => inner('0.0.0.0/0') }],
  },
})

/** What forwards requests, or offers a service of AWS: it has no administration of its own. */
const FRONTS = new Set(['application-load-balancer', 'vpc-endpoint', 'vpc-link'])

function isForBalancersOnly(group: Id, around: Around): boolean {
  const carriers = around.referrers(group).filter((one) => groupsOf(one).includes(group))
  return carriers.length > 0 && carriers.every(({ kind }) => FRONTS.has(kind))
}
