import { known } from '@/lib/design/element'
import type { Around } from '../define'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { interfaceIn, somePublic } from '../interface-in'
import { isOpen, read, rowsOf } from '../read'

type Self = ElementOf<'auto-scaling-group'>

export const autoScalingGroupBehaviour = defineBehaviour({
  kind: 'auto-scaling-group',
  *facts(self, around) {
    const size = read(self, 'desiredCapacity') ?? read(self, 'minSize')
    const worn = wornBy(self, around)
    for (const subnet of read(self, 'subnets') ?? [])
      yield* interfaceIn(self, subnet, around, {
        groups: worn.groups,
        unsure: worn.unsure,
        ...((worn.open ?? opens(subnet, around)) && { publics: [somePublic(self.id)] }),
        ...(size === 0 && { down: `${self.name} runs no instance.` }),
      })
  },
})

/** The groups and the public address that its launch template gives to instances; `open` is undefined where the subnet decides. */
function wornBy(self: Self, around: Around) {
  const template = around.get(read(self, 'launchTemplate'))
  if (!isKind(template, 'launch-template'))
    return {
      groups: [],
      unsure: `The launch template of ${self.name} is not known, and neither are its security groups.`,
    }
  const faces = rowsOf(template, 'networkInterfaces')
  if (!faces) return { groups: [], unsure: `The network interfaces of ${template.name} are not known.` }
  const first = faces.find((face) => face.deviceIndex === 0) ?? faces[0]
  const raw = first && (known(first.row) as Readonly<Record<string, unknown>>)
  return {
    groups: raw?.groups ?? template.props.securityGroups,
    unsure: undefined,
    open: isOpen(raw?.associatePublicIpAddress) ? undefined : first?.associatePublicIpAddress,
  }
}

function opens(id: unknown, around: Around): boolean {
  const subnet = typeof id === 'string' ? around.get(id) : undefined
  return isKind(subnet, 'subnet') && read(subnet, 'mapPublicIpOnLaunch') === true
}
