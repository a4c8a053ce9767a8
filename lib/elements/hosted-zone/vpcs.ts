import type { Reshape } from '../define'

const OWN_REGION = JSON.stringify({ Ref: 'AWS::Region' })

/** AWS wants the Region of each VPC; where none is given it is that of the template, or asked for with a VPC of another one. */
export const vpcRegions: Reshape = {
  out: (properties) =>
    eachVpc(properties, (vpc) =>
      vpc.VPCRegion === undefined ? { ...vpc, VPCRegion: regionOf(vpc) ?? { Ref: 'AWS::Region' } } : vpc,
    ),
  in: (properties) =>
    eachVpc(properties, ({ VPCRegion: region, ...vpc }) =>
      [OWN_REGION, JSON.stringify(regionOf(vpc))].includes(JSON.stringify(region))
        ? vpc
        : { ...vpc, ...(region !== undefined && { VPCRegion: region }) },
    ),
}

/** The Region of a VPC that stands in another template, whose name is no logical id: it has a space. */
function regionOf({ VPCId: vpc }: Members): unknown {
  const name = (vpc as { Ref?: unknown } | undefined)?.Ref
  return typeof name === 'string' && name.includes(' ') ? { 'Fn::GetAtt': [name, 'Region'] } : undefined
}

type Members = Readonly<Record<string, unknown>>

function eachVpc(properties: Members, change: (vpc: Members) => Members): Members {
  const { VPCs: vpcs } = properties
  if (!Array.isArray(vpcs)) return properties
  const changed = vpcs.map((vpc: unknown) =>
    typeof vpc === 'object' && vpc !== null && Object.hasOwn(vpc, 'VPCId') ? change(vpc as Members) : vpc,
  )
  return { ...properties, VPCs: changed }
}
