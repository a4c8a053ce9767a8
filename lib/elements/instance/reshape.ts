import type { Reshape } from '../define'

/** Properties that move into the interface when AWS is asked for a public address. */
const MOVED = {
  SubnetId: 'SubnetId',
  SecurityGroupIds: 'GroupSet',
  PrivateIpAddress: 'PrivateIpAddress',
} as const

/**
 * A public address can be asked for only on a network interface, and then subnet, groups and address must
 * stand there too.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-networkinterface.html
 */
export const reshapeInstance: Reshape = {
  out: ({ AssociatePublicIpAddress, ...properties }) => {
    if (AssociatePublicIpAddress === undefined) return properties
    const face: Record<string, unknown> = { DeviceIndex: '0', AssociatePublicIpAddress }
    const rest: Record<string, unknown> = { ...properties }
    for (const [name, moved] of Object.entries(MOVED)) {
      if (rest[name] === undefined) continue
      face[moved] = rest[name]
      delete rest[name]
    }
    return { ...rest, NetworkInterfaces: [face] }
  },
  in: (properties) => {
    const faces = properties.NetworkInterfaces
    if (!Array.isArray(faces) || faces.length !== 1) return properties
    const face = Object(faces[0]) as Record<string, unknown>
    const plain = new Set<string>(['DeviceIndex', 'AssociatePublicIpAddress', ...Object.values(MOVED)])
    if (!Object.keys(face).every((name) => plain.has(name)) || face.AssociatePublicIpAddress === undefined)
      return properties
    const { NetworkInterfaces: _faces, ...rest } = properties
    const back = Object.entries(MOVED).flatMap(([name, moved]) =>
      face[moved] === undefined ? [] : [[name, face[moved]] as const],
    )
    return { ...rest, ...Object.fromEntries(back), AssociatePublicIpAddress: face.AssociatePublicIpAddress }
  },
}
