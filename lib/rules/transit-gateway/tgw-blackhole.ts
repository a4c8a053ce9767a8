import { setProps } from '@/lib/design/patch'
import { rowsOf, withoutRow } from '@/lib/elements/read'
import { drawnTable } from '@/lib/elements/transit-gateway-route-table/attached'
import { effectiveRoutes } from '@/lib/elements/transit-gateway-route-table/effective-routes'
import { formatPrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { hubTable, onHub, strictHub } from './hub-example'

const both = ['orders-link', 'billing-link']
const core = (destination: string) =>
  onHub(
    strictHub,
    hubTable('core', {
      associations: both,
      propagations: both,
      routes: [{ destination, blackhole: true }],
    }),
  )

export const tgwBlackhole = defineRule({
  id: 'tgw-blackhole',
  severity: 'info',
  title: 'No blackhole hides what an attachment propagates',
  why: 'A blackhole drops traffic on purpose. As a static route it goes before a propagated one of the same block, so the attachment behind that is cut off.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html',
  kind: 'transit-gateway-route-table',
  *check(table, around) {
    const rows = rowsOf(table, 'routes') ?? []
    if (!rows.some(({ blackhole }) => blackhole === true)) return
    const routes = effectiveRoutes(drawnTable(table, around), around)
    for (const { at, blackhole, destination } of rows) {
      const hidden =
        blackhole === true &&
        routes.find((one) => !one.active && one.attachment && formatPrefix(one.prefix) === destination)
      if (!hidden) continue
      yield {
        field: `routes.${at}`,
        message: `${table.name} drops ${destination}, though ${hidden.attachment!.name} propagates it. Remove the blackhole if it is not on purpose.`,
        fix: () => ({
          label: `Remove the blackhole ${destination}`,
          patch: setProps(table, { routes: withoutRow(rows, at) }),
        }),
      }
    }
  },
  examples: {
    good: [
      {
        says: 'A blackhole for ranges that nobody has.',
        design: () => core('172.16.0.0/12'),
      },
    ],
    bad: [{ says: 'A blackhole for the block of billing.', design: () => core('10.2.0.0/16') }],
  },
})
