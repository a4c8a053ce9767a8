import { setProps } from '@/lib/design/patch'
import { formatPrefix, parsePrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { withRow } from '@/lib/elements/read'
import { vpcOf } from '../routes'
import { rulesOf, tcpPorts } from './traffic'

const ADMIN: readonly (readonly [port: number, what: string])[] = [
  [22, 'SSH'],
  [3389, 'RDP'],
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
      const what = open.length > 2 ? 'SSH, RDP and databases' : open.map(([, what]) => what).join(' and ')
      yield {
        field: `securityGroupIngress.${line.at}.cidr`,
        message: `${group.name}: inbound rule ${line.at + 1} opens ${what} to ${line.cidr}. Name the block that needs it, or use Session Manager.`,
        fix: () => {
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
    good: [{ says: 'SSH from inside the VPC.', design: () => inner('10.0.0.0/16') }],
    bad: [{ says: 'SSH from everywhere.', design: () => inner('0.0.0.0/0') }],
  },
})
