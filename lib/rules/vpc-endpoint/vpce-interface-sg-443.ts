import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { rawRows, read } from '@/lib/elements/read'
import { mentioned } from '@/lib/elements/verbatim'
import { writtenService } from '@/lib/elements/vpc-endpoint/written-service'
import { defineRule } from '../define'
import { classic, make, queueEndpoint } from '../example'
import { vpcOf } from '../routes'
import { rulesOf } from '../security-group/traffic'
import { isForEndpoints, unlessMembers, withGroup } from './own-group'
import { admits, isShut, isUnclear, letsHttpsIn } from './shut'

/** Services of AWS that are reached by HTTPS and nothing else; some others have ports of their own. */
const HTTPS_SERVICES = (
  'athena autoscaling bedrock bedrock-runtime cloudformation cloudtrail codebuild config dynamodb ec2 ec2messages ' +
  'ecr.api ecr.dkr ecs ecs-agent ecs-telemetry elasticloadbalancing events execute-api glue kinesis-firehose ' +
  'kinesis-streams kms lambda logs monitoring s3 sagemaker.api sagemaker.runtime secretsmanager sns sqs ssm ' +
  'ssmmessages states sts xray'
).split(' ')
const isHttps = (name = ''): boolean =>
  HTTPS_SERVICES.includes(/^com\.amazonaws\.[^.]+\.(.+)$/.exec(name)?.[1] ?? '')

export const vpceInterfaceSg443 = defineRule({
  id: 'vpce-interface-sg-443',
  severity: 'error',
  title: 'The security group of an interface endpoint lets clients in',
  why: 'Clients reach the services of AWS at an interface endpoint by HTTPS; its security groups must let 443 in.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html',
  kind: 'vpc-endpoint',
  *check(endpoint, around, reach) {
    const ids = read(endpoint, 'securityGroups') ?? []
    const vpc = vpcOf(around, endpoint)
    if (read(endpoint, 'vpcEndpointType') !== 'Interface' || !vpc || !isHttps(writtenService(endpoint)))
      return
    if (endpoint.props.securityGroups === undefined) yield* unlessMembers(endpoint, vpc, around, reach)
    if (ids.length === 0) return
    const groups = ofKind(
      ids.flatMap((id) => around.get(id) ?? []),
      'security-group',
    )
    const rules = groups.map((group) => rulesOf(group, 'securityGroupIngress'))
    // A group or a rule that is not known may let them in.
    if (groups.length < ids.length || rules.some((list) => list?.some(isUnclear) ?? true)) return
    if (groups.some((group) => mentioned(around, group, 'AWS::EC2::SecurityGroupIngress'))) return
    const open = rules.flatMap((list) => list ?? []).filter(letsHttpsIn)
    if (open.some((rule) => admits(rule, vpc)) || !isShut(endpoint, vpc, open, around, reach)) return
    yield {
      field: 'securityGroups',
      message: `${endpoint.name} is protected by ${groups.map((group) => group.name).join(', ')}, which lets no HTTPS in from ${vpc.name}. Allow inbound 443 from the clients.`,
      fix: () => {
        const group = groups.find((one) => isForEndpoints(one, around))
        const cidr = read(vpc, 'cidrBlock')
        if (!group || !cidr) return withGroup(endpoint, vpc, around)
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
        says: 'Endpoint and server both have the default group.',
        design: () =>
          classic(
            make('instance', 'server', { in: 'private-a', imageId: 'ami-0123456789abcdef0' }),
            make('security-group', 'web', { in: 'net', groupDescription: 'Nothing yet' }),
            queueEndpoint('queue', { subnets: ['private-a'], securityGroups: undefined }),
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
        says: 'The endpoint has the default group, and the server another.',
        design: () => classic(queueEndpoint('queue', { subnets: ['private-a'], securityGroups: undefined })),
      },
      {
        says: 'It has the group of the servers, which lets nothing in.',
        design: () =>
          classic(
            make('security-group', 'web', { in: 'net', groupDescription: 'Workers' }),
            queueEndpoint('queue', { subnets: ['private-a'], securityGroups: ['web'] }),
          ),
      },
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
