import { setProps } from '@/lib/design/patch'
import { addressesIn, formatFlow } from '@/lib/net/flow'
import { formatPrefix } from '@/lib/net/prefix'
import { holdsAll } from '@/lib/net/ranges'
import { defineBehaviour } from '../facts'
import { rawRows, read, rowsOf } from '../read'
import { announceMends } from './announce'
import { throughFirewall } from './firewall'
import { rulesFor } from './firewall-rule'
import { farSide } from './learns'
import { linesAt, publicLinesAt } from './lines'

/** The door of a router that leads out by one line. */
const doorTo = (line: { readonly by: { readonly id: string } }): string => `to ${line.by.id}`

/** Where the lines of a site end: `in` from AWS, and a door for each line. */
export const onPremisesRouterBehaviour = defineBehaviour({
  kind: 'on-premises-router',
  *facts(self, around) {
    const door = { fact: 'door', element: self.id } as const
    const site = around.get(self.parent)
    yield {
      ...door,
      door: 'in',
      pass: (packet, here) =>
        site?.kind === 'on-premises-site'
          ? throughFirewall(self, 'in', packet, here, (part) => ({
              go: { door: 'in', of: site.id },
              packet: part,
              because: `${self.name} lets it into ${site.name}.`,
            }))
          : [{ refuse: 'UNKNOWN_RESOURCE', because: `${self.name} stands in no site.`, unknown: true }],
    }
    for (const line of [...linesAt(self, around), ...publicLinesAt(self, around)])
      yield {
        ...door,
        door: doorTo(line),
        pass: (packet, here) =>
          throughFirewall(self, 'out', packet, here, (part) => ({
            go: { door: 'from-site', of: line.by.id },
            packet: part,
            because: `${self.name} sends it by ${line.by.name}.`,
          })),
      }
  },
  *mends(self, { code, packet, field }, around, world) {
    if (code === 'FIREWALL_RULES_RESTRICTION') {
      const rules = rawRows(rowsOf(self, 'firewallRules') ?? [])
      const inward = linesAt(self, around).some((line) => line.by.id === packet.via)
      yield {
        label: `Allow ${formatFlow(packet.flow)} in the firewall of ${self.name}`,
        patch: setProps(self, {
          firewallRules: [...rulesFor(packet, inward ? 'in' : 'out', world), ...rules],
        }),
      }
    }
    const { family, destinations } = packet.flow
    if (field === 'staticRoutes') {
      const blocks = linesAt(self, around).flatMap((line) => farSide(line, around).prefixes)
      const block = blocks.find((one) => one.family === family && holdsAll(addressesIn(one), destinations))
      if (block)
        yield {
          label: `Route ${formatPrefix(block)} into the links of ${self.name}`,
          patch: setProps(self, {
            staticRoutes: [...(read(self, 'staticRoutes') ?? []), formatPrefix(block)],
          }),
        }
    }
    if (field === 'advertisedPrefixes' && code.endsWith('_NOT_ADVERTISED'))
      yield* announceMends(linesAt(self, around), packet, around)
  },
})
