import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { mentioned } from '@/lib/elements/verbatim'
import { rawRows, read } from '@/lib/elements/read'
import { vpcOf } from '../routes'
import type { GroupRule } from '../security-group/traffic'
import { rulesOf, tcpPorts } from '../security-group/traffic'
import { defineRule } from '../define'
import { classic, make, queueEndpoint } from '../example'

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
  *check(endpoint, around) {
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
    if (rules.some((list) => list?.some(letsHttpsIn))) return
    yield {
      field: 'securityGroups',
      message: `${endpoint.name} is protected by ${groups.map((group) => group.name).join(', ')}, which lets no HTTPS in. Allow inbound 443 from the clients.`,
      fix: () => {
        const [group] = groups
        const vpc = vpcOf(around, endpoint)
        const cidr = vpc && read(vpc, 'cidrBlock')
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
