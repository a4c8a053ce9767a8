import { setProps } from '@/lib/design/patch'
import { rowsOf, withRow } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make } from '../example'

const LISTS = { prefixList: undefined, prefixListId: undefined }

const table = (route: Readonly<Record<string, string>>) =>
  make('route-table', 'spare', { in: 'net', routes: [{ ...route, target: 'door' }] })

export const rtbExactlyOneTarget = defineRule({
  id: 'rtb-exactly-one-target',
  severity: 'error',
  title: 'A route has one destination and one target',
  why: 'AWS takes one block or one prefix list for each route, and one target.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html',
  kind: 'route-table',
  *check(table) {
    const rows = rowsOf(table, 'routes') ?? []
    for (const { at, row, destination } of rows) {
      const given = [row.destination, row.prefixList, row.prefixListId].filter((one) => one !== undefined)
      if (given.length < 2) continue
      const block = destination ?? 'the block'
      yield {
        field: `routes.${at}.destination`,
        message: `${table.name}: route ${at + 1} has ${given.length} destinations. Keep the block or the prefix list, and give the other a route of its own.`,
        fix: () =>
          row.destination === undefined
            ? {
                label: 'Keep the prefix list that is drawn',
                patch: setProps(table, { routes: withRow(rows, at, { prefixListId: undefined }) }),
              }
            : { label: `Keep ${block}`, patch: setProps(table, { routes: withRow(rows, at, LISTS) }) },
      }
    }
  },
  examples: {
    good: [{ says: 'A block.', design: () => classic(table({ destination: '203.0.113.0/24' })) }],
    bad: [
      {
        says: 'A block and a prefix list.',
        design: () => classic(table({ destination: '203.0.113.0/24', prefixListId: 'pl-0123456789abcdef0' })),
      },
    ],
  },
})
