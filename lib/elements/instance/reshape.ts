import type { Reshape } from '../define'

type Face = Readonly<Record<string, unknown>>

/** Properties of the instance that stand at its first interface when interfaces are written at all. */
const MOVED = {
  SubnetId: 'SubnetId',
  SecurityGroupIds: 'GroupSet',
  PrivateIpAddress: 'PrivateIpAddress',
  AssociatePublicIpAddress: 'AssociatePublicIpAddress',
} as const

const isFirst = (face: Face | undefined): face is Face =>
  String(face?.DeviceIndex) === '0' && face?.NetworkInterfaceId === undefined

/**
 * A public address can be asked for only on a network interface; where interfaces are written, subnet, groups and
 * address must stand there too. A design keeps them at the instance, and the further interfaces as rows.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-networkinterface.html
 */
export const reshapeInstance: Reshape = {
  out: (properties) => {
    const { NetworkInterfaces: given = [], ...rest } = properties
    const asked = rest.AssociatePublicIpAddress !== undefined
    if (!Array.isArray(given) || (given.length === 0 && !asked)) return properties
    const faces = given as readonly Face[]
    const [first, ...more] = asked && !isFirst(faces[0]) ? [{ DeviceIndex: '0' }, ...faces] : faces
    // An interface of its own has its subnet itself.
    if (first!.NetworkInterfaceId !== undefined) {
      const { SubnetId: _subnet, ...left } = rest
      return { ...left, NetworkInterfaces: faces }
    }
    const left = Object.fromEntries(Object.entries(rest).filter(([name]) => !Object.hasOwn(MOVED, name)))
    const moved = Object.entries(MOVED).flatMap(([name, at]) =>
      rest[name] === undefined ? [] : [[at, rest[name]] as const],
    )
    return { ...left, NetworkInterfaces: [{ ...Object.fromEntries(moved), ...first }, ...more] }
  },
  in: (properties) => {
    const { NetworkInterfaces: faces, ...rest } = properties
    const [first, ...more] = Array.isArray(faces) ? (faces as readonly unknown[]) : []
    if (typeof first !== 'object' || first === null) return properties
    if (Object.hasOwn(first, 'NetworkInterfaceId')) return properties
    const face: Record<string, unknown> = { ...first }
    const lifted: Record<string, unknown> = {}
    for (const [name, at] of Object.entries(MOVED)) {
      if (face[at] === undefined || rest[name] !== undefined) continue
      lifted[name] = face[at]
      delete face[at]
    }
    const says = Object.keys(face).some((name) => name !== 'DeviceIndex')
    const kept = says || lifted.AssociatePublicIpAddress === undefined ? [face, ...more] : more
    return { ...rest, ...lifted, ...(kept.length > 0 && { NetworkInterfaces: kept }) }
  },
}
