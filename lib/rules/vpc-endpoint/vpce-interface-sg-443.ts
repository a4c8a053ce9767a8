import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { contains, parsePrefix } from '@/lib/net/prefix'
import { mentioned } from '@/lib/elements/verbatim'
import { rawRows, read } from '@/lib/elements/read'
import { vpcOf } from '../routes'
import type { GroupRule } from '../security-group/traffic'
import { rulesOf, tcpPorts } from '../security-group/traffic'
import type { Reach } from '../define'
import { defineRule } from '../define'
import { classic, make, queueEndpoint } from '../example'

type Vpc = ElementOf<'vpc'>

/** Services of AWS that are reached by HTTPS and nothing else; some others have ports of their own. */
const HTTPS =
  /^com\.amazonaws\.[a-z0-9-]+\.(s3|dynamodb|sqs|sns|ssm|ssmmessages|ec2messages|ec2|kms|secretsmanager|logs|monitoring|events|sts|ecr\.api|ecr\.dkr|ecs|ecs-agent|ecs-telemetry|lambda|execute-api|kinesis-streams|states|autoscaling|elasticloadbalancing|cloudformation)$/
const isHttps = (service: string | undefined) => HTTPS.test(service ?? '')

export const vpceInterfaceSg443 = defineRule({
  id: 'vpce-interface-sg-443',
  severity: 'error',
  title: 'The security group of an interface endpoint lets clients in',
  why: 'Clients reach the services of AWS at an interface endpoint by HTTPS; its security groups must let 443 in.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html',
  kind: 'vpc-endpoint',
  *check(endpoint, around, reach) {
    const ids = read(endpoint, 'securityGroups') ?? []
    const service = read(endpoint, 'serviceName')
    if (read(endpoint, 'vpcEndpointType') !== 'Interface' || ids.length === 0 || !isHttps(service)) return
    const groups = ofKind(
      ids.flatMap((id) => around.get(id) ?? []),
      'security-group',
    )
    const rules = groups.map((group) => rulesOf(group, 'securityGroupIngress'))
    // A group or a rule that is not known may let them in.
    if (groups.length < ids.length || rules.some((list) => list?.some(isUnclear) ?? true)) return
    if (groups.some((group) => mentioned(around, group, 'AWS::EC2::SecurityGroupIngress'))) return
    const vpc = vpcOf(around, endpoint)
    const open = rules.flatMap((list) => list ?? []).filter(letsHttpsIn)
    if (!vpc || open.some((rule) => admits(rule, vpc)) || !isShut(endpoint, vpc, open, around, reach)) return
    yield {
      field: 'securityGroups',
      message: `${endpoint.name} is protected by ${groups.map((group) => group.name).join(', ')}, which lets no HTTPS in from ${vpc.name}. Allow inbound 443 from the clients.`,
      fix: () => {
        const [group] = groups
        const cidr = read(vpc, 'cidrBlock')
        if (!group || !cidr) return undefined
        const rule = { ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr }
        const old = rulesOf(group, 'securityGroupIngress') ?? []
        return {
          label: `Allow 443 from ${cidr} in ${group.name}`,
          patch: setProps(group, { securityGroupIngress: [...rawRows(old), rule] }),
        }
      },
    }
  },
  examples: {
    good: [
      {
        says: 'The members of a group are let in.',
        design: () =>
          classic(
            make('security-group', 'lock', {
              in: 'net',
              groupDescription: 'Endpoint',
              securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, group: 'web' }],
            }),
            queueEndpoint('queue', { subnets: ['private-a'], securityGroups: ['lock'] }),
          ),
      },
      {
        says: '443 from the VPC is let in.',
        design: () =>
          classic(
            make('security-group', 'lock', {
              in: 'net',
              groupDescription: 'Endpoint',
              securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '10.0.0.0/16' }],
            }),
            queueEndpoint('queue', { subnets: ['private-a'], securityGroups: ['lock'] }),
          ),
      },
    ],
    bad: [
      {
        says: '443 is let in from addresses that no subnet has.',
        design: () =>
          classic(
            make('security-group', 'lock', {
              in: 'net',
              groupDescription: 'Endpoint',
              securityGroupIngress: [
                { ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '10.0.200.0/24' },
              ],
            }),
            queueEndpoint('queue', { subnets: ['private-a'], securityGroups: ['lock'] }),
          ),
      },
      {
        says: 'Only 80 is let in.',
        design: () =>
          classic(
            make('security-group', 'lock', {
              in: 'net',
              groupDescription: 'Endpoint',
              securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 80, toPort: 80, cidr: '10.0.0.0/16' }],
            }),
            queueEndpoint('queue', { subnets: ['private-a'], securityGroups: ['lock'] }),
          ),
      },
    ],
  },
})

const letsHttpsIn = (rule: GroupRule): boolean => {
  const ports = tcpPorts(rule)
  return ports !== undefined && ports.from <= 443 && 443 <= ports.to
}

const isUnclear = ({ ipProtocol, fromPort, toPort, row }: GroupRule): boolean =>
  ipProtocol === undefined ||
  (row.fromPort !== undefined && fromPort === undefined) ||
  (row.toPort !== undefined && toPort === undefined)

/** Does a rule take the whole VPC? Then nobody need be asked. */
const admits = ({ cidr }: GroupRule, vpc: Vpc): boolean => {
  const from = parsePrefix(cidr ?? '')
  return from !== undefined && blocksOf(vpc).some(({ block }) => contains(from, block))
}

/**
 * Does the tracer see the groups refuse every client? Asked are the subnets of the VPC and the members of groups that
 * rules name; a rule for others (peers, on-premises, prefix lists) may be meant for them.
 */
function isShut(
  endpoint: ElementOf<'vpc-endpoint'>,
  vpc: Vpc,
  open: readonly GroupRule[],
  around: Around,
  reach: Reach,
): boolean {
  const own = blocksOf(vpc).map(({ block }) => block)
  const isInner = ({ cidr, group }: GroupRule) => {
    const from = parsePrefix(cidr ?? '')
    return group !== undefined || (from !== undefined && own.some((block) => contains(block, from)))
  }
  if (!open.every(isInner)) return false
  const members = open.flatMap(({ group }) => (group === undefined ? [] : [group]))
  const subnets = ofKind(around.children(vpc.id), 'subnet').filter(
    (one) => read(one, 'cidrBlock') !== undefined,
  )
  const near = new Set(read(endpoint, 'subnets') ?? [])
  const starts = [
    ...subnets.filter(({ id }) => near.has(id)),
    ...subnets.filter(({ id }) => !near.has(id)),
  ].map(({ id }) => id)
  return (
    starts.length > 0 &&
    [...starts, ...members].every((id) => {
      const { verdict, blockers } = reach({
        from: { element: id },
        to: { element: endpoint.id },
        protocols: [[6, 6]],
        ports: [[443, 443]],
        family: 4,
      })
      return (
        verdict === 'NOT_REACHABLE' && blockers.some(({ code, at }) => at === endpoint.id && SHUT.has(code))
      )
    })
  )
}

const SHUT = new Set(['ENI_SG_RULES_MISMATCH', 'SG_HAS_NO_RULES'])
