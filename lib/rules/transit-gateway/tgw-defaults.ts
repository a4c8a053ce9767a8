import { setProps } from '@/lib/design/patch'
import { read, rowsOf } from '@/lib/elements/read'
import { attachedTo, tablesOf } from '@/lib/elements/transit-gateway-route-table/attached'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { designOf } from '../example'
import { hubTable, onHub, strictHub } from './hub-example'

const both = ['orders-link', 'billing-link']

export const tgwDefaults = defineRule({
  id: 'tgw-defaults',
  severity: 'info',
  title: 'A gateway with tables of its own associates nothing by default',
  why: 'Unless you switch it off, a transit gateway puts every new attachment into its default table and lets it propagate there, so that all of them meet.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/create-tgw.html',
  kind: 'transit-gateway',
  *check(gateway, around) {
    if (read(gateway, 'defaultRouteTableAssociation') !== 'enable') return
    const own = tablesOf(gateway, around).filter(
      (table) => read(table, 'defaultAssociation') === false && read(table, 'defaultPropagation') === false,
    )
    const followed = own.some((table) => rowsOf(table, 'associations')?.length !== 0)
    const [first] = own
    // A drawn association beside the default one is told as an error, where it is.
    if (!first || (followed && !exist(gateway))) return
    yield {
      field: 'defaultRouteTableAssociation',
      message: `${gateway.name} puts every new attachment into its default table, not into ${first.name}. To keep networks apart, disable its default association and propagation.`,
      fix: () =>
        attachedTo(gateway, around).length === 0
          ? {
              label: 'Disable default association and propagation',
              patch: setProps(gateway, {
                defaultRouteTableAssociation: 'disable',
                defaultRouteTablePropagation: 'disable',
              }),
            }
          : undefined,
    }
  },
  examples: {
    good: [
      { says: 'Everything follows the default table.', design: () => onHub() },
      {
        says: 'Tables of its own, and no defaults.',
        design: () => onHub(strictHub, hubTable('core', { associations: both, propagations: both })),
      },
    ],
    bad: [
      {
        says: 'A table of its own that nothing will follow.',
        design: () =>
          designOf(
            make('region', 'ireland', { code: 'eu-west-1' }),
            make('transit-gateway', 'hub', { in: 'ireland' }),
            hubTable('core', {}),
          ),
      },
    ],
  },
})
