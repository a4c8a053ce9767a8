import type { ElementOf } from '@/lib/elements'
import { isOpen, read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { watch, zoned } from './zone-example'

/** One address of the checkers of a Region. Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/route-53-ip-addresses.html */
const CHECKERS: Readonly<Record<string, string>> = {
  'us-east-1': '54.243.31.193',
  'us-west-1': '54.241.32.65',
  'us-west-2': '54.244.52.193',
  'eu-west-1': '54.228.16.1',
  'ap-southeast-1': '54.255.254.193',
  'ap-southeast-2': '54.252.79.129',
  'ap-northeast-1': '54.248.220.1',
  'sa-east-1': '54.232.40.65',
}

/** Only security groups stand in the way. */
const GROUPS = new Set(['ENI_SG_RULES_MISMATCH', 'SG_HAS_NO_RULES'])

const behind = (cidr: string) =>
  zoned(
    [],
    make('security-group', 'web', {
      in: 'net',
      groupDescription: 'Website',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr }],
    }),
    make('instance', 'server', { in: 'public-a', imageId: 'ami-0123456789abcdef0', securityGroups: ['web'] }),
    make('elastic-ip', 'known', { in: 'ireland', publicIp: '203.0.113.10', instance: 'server' }),
    watch,
  )

export const r53HcSg = defineRule({
  id: 'r53-hc-sg',
  severity: 'warning',
  title: 'What is checked lets the checkers of Route 53 in',
  why: 'A target whose security group refuses the addresses of the checkers counts as unhealthy. AWS keeps them in the prefix list route53-healthchecks of each Region.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-router-firewall-rules.html',
  kind: 'health-check',
  *check(check, around, reach) {
    const [port, goal] = [portOf(check), goalOf(check)]
    if (port === undefined || !goal) return
    const { verdict, blockers } = reach({
      from: { address: checkerOf(check) },
      to: goal,
      protocols: [[6, 6]],
      ports: [[port, port]],
      family: 4,
    })
    const [first] = blockers
    if (verdict !== 'NOT_REACHABLE' || !first || !blockers.every(({ code }) => GROUPS.has(code))) return
    const target = around.get(first.at ?? first.element)
    yield {
      message: `${check.name} asks ${target?.name ?? 'its target'} on port ${port}, whose security groups do not let the checkers in. Allow the prefix list route53-healthchecks.`,
    }
  },
  examples: {
    good: [{ says: 'Everybody may come in.', design: () => behind('0.0.0.0/0') }],
    bad: [{ says: 'Only the office may.', design: () => behind('198.51.100.0/24') }],
  },
})

function portOf(check: ElementOf<'health-check'>): number | undefined {
  const type = read(check, 'type')
  if (type === undefined || ['CALCULATED', 'CLOUDWATCH_METRIC', 'RECOVERY_CONTROL'].includes(type))
    return undefined
  if (check.props.port !== undefined) return read(check, 'port')
  return type.startsWith('HTTPS') ? 443 : type === 'TCP' ? undefined : 80
}

function goalOf(check: ElementOf<'health-check'>) {
  const [address, name] = [read(check, 'ipAddress'), read(check, 'fullyQualifiedDomainName')]
  if (check.props.ipAddress !== undefined) return address?.includes(':') === false ? { address } : undefined
  return name === undefined ? undefined : { name }
}

/** One of the Regions that it is asked from. */
function checkerOf(check: ElementOf<'health-check'>): string {
  const regions = (read(check, 'regions') ?? []).filter((one) => !isOpen(one))
  const found = regions.find((one) => CHECKERS[one] !== undefined)
  return CHECKERS[found ?? 'us-east-1']!
}
