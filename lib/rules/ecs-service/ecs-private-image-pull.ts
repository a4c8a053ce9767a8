import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { listedSubnets } from '@/lib/elements/subnet/listed'
import { tableOf } from '@/lib/elements/subnet/table'
import { gatewayTo } from '@/lib/elements/vpc-endpoint/gateway-to'
import type { Fix } from '../define'
import { defineRule } from '../define'
import { make } from '../example'
import { ISOLATED } from '../two-zones'
import { mayGoBySix, wayOut } from '../way-out'
import type { Source } from './image-way'
import { sourcesCutOff } from './image-way'
import { containers, tasks } from './service-example'

const endpoint = (service: string) =>
  make('vpc-endpoint', service, {
    in: 'net',
    vpcEndpointType: 'Interface',
    serviceName: `com.amazonaws.eu-west-1.${service}`,
    subnets: ['inner-a', 'inner-b'],
    securityGroups: ['lock'],
    privateDnsEnabled: true,
  })

const ECR = [
  make('security-group', 'lock', {
    in: 'net',
    groupDescription: 'Endpoints',
    securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '10.0.0.0/16' }],
  }),
  ...['ecr.api', 'ecr.dkr', 'logs'].map(endpoint),
]

const inner = tasks({ subnets: ['inner-a', 'inner-b'] })

export const ecsPrivateImagePull = defineRule({
  id: 'ecs-private-image-pull',
  severity: 'warning',
  title: 'Fargate tasks have a way to their image',
  why: 'A task pulls its image over its own interface. Without the internet it needs endpoints for ecr.api and ecr.dkr, a gateway endpoint for S3, and one for logs where it writes to CloudWatch.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/vpc-endpoints.html',
  kind: 'ecs-service',
  *check(self, around, reach) {
    if (read(self, 'launchType') !== 'FARGATE') return
    const cut = (listedSubnets(self, around) ?? []).filter(
      (subnet) => wayOut(subnet, 4, around, reach) === 'none' && !mayGoBySix(subnet, around, reach),
    )
    const missing = new Set<Source>()
    const stuck = cut.filter((subnet) => {
      const sources = sourcesCutOff(subnet, around, reach) ?? []
      for (const source of sources) missing.add(source)
      return sources.length > 0
    })
    const [first] = stuck
    if (!first) return
    const names = [...missing].join(', ')
    yield {
      field: 'subnets',
      message: `${self.name} runs on Fargate in ${stuck.map(({ name }) => name).join(', ')}, from where neither the internet nor ${names} can be reached, so no image of Amazon ECR is pulled. Add ${missing.size === 1 && missing.has('s3') ? 'a gateway endpoint for S3' : `endpoints for ${names}`}, or a NAT gateway.`,
      fix: () => (missing.size === 1 && missing.has('s3') ? openStorage(stuck, around) : undefined),
    }
  },
  examples: {
    good: [
      { says: 'NAT gateways lead out.', design: () => containers() },
      {
        says: 'Endpoints of ECR, of logs, and the gateway to S3.',
        design: () =>
          containers(
            ...ISOLATED,
            inner,
            ...ECR,
            make('vpc-endpoint', 'storage', {
              in: 'net',
              vpcEndpointType: 'Gateway',
              serviceName: 'com.amazonaws.eu-west-1.s3',
              routeTables: ['closed', 'inward', 'inward-b'],
            }),
          ),
      },
    ],
    bad: [
      { says: 'Nothing leads out.', design: () => containers(...ISOLATED, inner) },
      { says: 'The layers in S3 are out of reach.', design: () => containers(...ISOLATED, inner, ...ECR) },
    ],
  },
})

/** The tables of the subnets, where all are drawn, get the gateway endpoint of S3. */
function openStorage(subnets: readonly ElementOf<'subnet'>[], around: Around): Fix | undefined {
  const vpc = around.get(subnets[0]?.parent)
  const region = ancestor(around, vpc, 'region')
  const code = isKind(region, 'region') ? read(region, 'code') : undefined
  const tables = subnets.flatMap((subnet) => {
    const table = tableOf(subnet, around)
    return table && table !== 'local' ? [table.id] : []
  })
  if (!vpc || code === undefined || tables.length < subnets.length) return undefined
  return gatewayTo('s3', code, vpc, [...new Set(tables)], around)
}
