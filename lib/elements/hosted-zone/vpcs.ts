import type { Reshape } from '../define'

const OWN_REGION = JSON.stringify({ Ref: 'AWS::Region' })

/** AWS wants the Region of each VPC; it is that of the template where none is given. */
export const vpcRegions: Reshape = {
  out: (properties) =>
    eachVpc(properties, (vpc) =>
      vpc.VPCRegion === undefined ? { ...vpc, VPCRegion: { Ref: 'AWS::Region' } } : vpc,
    ),
  in: (properties) =>
    eachVpc(properties, ({ VPCRegion: region, ...vpc }) =>
      JSON.stringify(region) === OWN_REGION
        ? vpc
        : { ...vpc, ...(region !== undefined && { VPCRegion: region }) },
    ),
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
