import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { hasOther } from '@/lib/elements/verbatim'
import { hostOf } from '@/lib/elements/vpc-endpoint/service-name'
import type { Reach } from '../define'

/** The services that an image comes from: ECR says where it is and what it is made of, and S3 holds the layers. */
const SOURCES = ['ecr.api', 'ecr.dkr', 's3'] as const
export type Source = (typeof SOURCES)[number]

/** No route, or one to an internet gateway, which carries nothing for what has no public address. */
const NO_WAY = new Set(['NO_ROUTE_TO_DESTINATION', 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS'])

/**
 * The sources of an image that tasks without public addresses have no way to from a subnet.
 * Fails: undefined when nobody knows, or when something else than a route or an endpoint is in the way.
 */
export function sourcesCutOff(
  subnet: ElementOf<'subnet'>,
  around: Around,
  reach: Reach,
): readonly Source[] | undefined {
  const region = ancestor(around, subnet, 'region')
  const code = isKind(region, 'region') ? read(region, 'code') : undefined
  // Without a Region nobody knows the names of services; without endpoints they are where the internet is.
  if (code === undefined)
    return ofKind(around.children(subnet.parent), 'vpc-endpoint').length > 0 ||
      hasOther(around, 'AWS::EC2::VPCEndpoint')
      ? undefined
      : SOURCES
  const cut: Source[] = []
  for (const service of SOURCES) {
    const { verdict, blockers } = reach({
      from: { element: subnet.id },
      to: { name: hostOf({ region: code, service }) },
      protocols: [[6, 6]],
      ports: [[443, 443]],
      family: 4,
    })
    if (verdict === 'UNKNOWN') return undefined
    if (verdict !== 'NOT_REACHABLE') continue
    // An endpoint whose group refuses the subnet may admit the tasks.
    if (blockers.every((one) => NO_WAY.has(one.code))) cut.push(service)
  }
  return cut
}
