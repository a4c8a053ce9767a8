import type { Element } from '@/lib/design/element'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read, rowsOf } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'

const far = make('subnet', 'private-b', {
  in: 'net',
  cidrBlock: '10.0.2.0/24',
  availabilityZone: 'eu-west-1b',
  routeTable: 'inward-b',
})
const table = make('route-table', 'inward-b', { in: 'net' })
const face = (place: string) =>
  make('network-interface', 'face', {
    in: place,
    securityGroups: ['web'],
    attachments: [{ instance: 'server', deviceIndex: '1' }],
  })

export const ec2InOneSubnet = defineRule({
  id: 'ec2-in-one-subnet',
  severity: 'error',
  title: 'All interfaces of an instance are in one Availability Zone',
  why: 'The first interface stays in its subnet for life, and every other one must be in the same Availability Zone.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/network-interface-attachments.html',
  kind: ['instance', 'network-interface'],
  *check(element, around) {
    if (isKind(element, 'network-interface')) {
      for (const { at, instance: id } of rowsOf(element, 'attachments') ?? []) {
        const instance = around.get(id)
        const [own, other] = [zoneIn(element.parent, around), zoneIn(instance?.parent, around)]
        if (!instance || own === undefined || other === undefined || own === other) continue
        if (exist(element, instance)) continue
        yield {
          field: `attachments.${at}.instance`,
          message: `${element.name} is in ${own}, but ${instance.name}, to which it is attached, is in ${other}. Move it to a subnet in ${other}.`,
        }
      }
      return
    }
    if (!isKind(element, 'instance')) return
    const home = zoneIn(element.parent, around)
    for (const { at, subnet, networkInterface } of rowsOf(element, 'networkInterfaces') ?? []) {
      const zone = zoneIn(subnet ?? around.get(networkInterface)?.parent, around)
      if (home === undefined || zone === undefined || zone === home || exist(element)) continue
      yield {
        field: `networkInterfaces.${at}`,
        message: `${element.name} is in ${home}, but its network interface ${at + 1} is in ${zone}. Use subnets of one zone.`,
      }
    }
  },
  examples: {
    good: [{ says: 'Two subnets of one zone.', design: () => classic(face('public-a')) }],
    bad: [
      {
        says: 'An attached interface is in another zone.',
        design: () => classic(table, far, face('private-b')),
      },
      {
        says: 'It starts with interfaces in two zones.',
        design: () =>
          classic(
            table,
            far,
            make('instance', 'server', {
              in: 'private-a',
              imageId: 'ami-0123456789abcdef0',
              networkInterfaces: [
                { deviceIndex: '0', subnet: 'private-a', securityGroups: ['web'] },
                { deviceIndex: '1', subnet: 'private-b', securityGroups: ['web'] },
              ],
            }),
          ),
      },
    ],
  },
})

function zoneIn(place: Element['parent'], around: Around): string | undefined {
  const subnet = around.get(place)
  return isKind(subnet, 'subnet') ? read(subnet, 'availabilityZone') : undefined
}
