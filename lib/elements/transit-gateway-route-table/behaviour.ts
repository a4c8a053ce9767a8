import { setProps } from '@/lib/design/patch'
import { formatPrefix } from '@/lib/net/prefix'
import { defineBehaviour } from '../facts'
import { rawRows, rowsOf, withoutRow } from '../read'
import { attachedTo, drawnTable } from './attached'
import { leadingTo } from './leading-to'
import { tableFact } from './table-fact'

export const transitGatewayRouteTableBehaviour = defineBehaviour({
  kind: 'transit-gateway-route-table',
  *facts(self, around) {
    yield tableFact(drawnTable(self, around), around)
  },
  *mends(self, { code, packet, field }, around) {
    const { gateway } = drawnTable(self, around)
    const [list, at] = (field ?? '').split('.')
    if (code === 'TGW_RTB_BAD_STATE_ROUTE' && (list === 'routes' || list === 'prefixListReferences')) {
      const rows = rowsOf(self, list) ?? []
      yield {
        label: `Remove the blackhole from ${self.name}`,
        patch: setProps(self, { [list]: withoutRow(rows, Number(at)) }),
      }
    }
    if (!gateway || !code.startsWith('TGW_RTB_')) return
    for (const { attachment, prefix, propagates } of leadingTo(packet, attachedTo(gateway, around), around)) {
      if (propagates)
        yield {
          label: `Propagate ${attachment.name} to ${self.name}`,
          patch: setProps(self, {
            propagations: [...rawRows(rowsOf(self, 'propagations') ?? []), { attachment: attachment.id }],
          }),
        }
      const text = formatPrefix(prefix)
      const rows = (rowsOf(self, 'routes') ?? []).filter((row) => row.destination !== text)
      yield {
        label: `Route ${text} to ${attachment.name} in ${self.name}`,
        patch: setProps(self, {
          routes: [...rawRows(rows), { destination: text, attachment: attachment.id }],
        }),
      }
    }
  },
})
