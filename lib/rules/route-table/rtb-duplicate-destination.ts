import type { Patch } from '@/lib/design/patch'
import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { formatPrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { rowsOf } from '@/lib/elements/read'
import { routesOf } from '../routes'

const table = (...destinations: string[]) =>
  make('route-table', 'spare', {
    in: 'net',
    routes: destinations.map((destination) => ({ destination, target: 'door' })),
  })

/** Of all routes with a destination one stays. */
const keepOne = (table: ElementOf<'route-table'>, around: Around, block: string, kept: number): Patch => {
  const twins = (routesOf(table, around) ?? []).flatMap(({ at, destination }) =>
    destination && at !== kept && formatPrefix(destination) === block ? [at] : [],
  )
  return setProps(table, { routes: (rowsOf(table, 'routes') ?? []).filter((_, at) => !twins.includes(at)) })
}

export const rtbDuplicateDestination = defineRule({
  id: 'rtb-duplicate-destination',
  severity: 'error',
  title: 'A table has one route for each destination',
  why: 'AWS refuses a second route with the same destination.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html',
  kind: 'route-table',
  *check(table, around) {
    const first = new Map<string, number>()
    for (const { at, destination } of routesOf(table, around) ?? []) {
      if (!destination) continue
      const block = formatPrefix(destination)
      const earlier = first.get(block)
      if (earlier === undefined) first.set(block, at)
      else
        yield {
          field: `routes.${at}.destination`,
          message: `${table.name} has ${block} twice, in routes ${earlier + 1} and ${at + 1}. Keep one of them.`,
          fix: () => ({
            label: `Keep route ${earlier + 1} only`,
            patch: keepOne(table, around, block, earlier),
          }),
        }
    }
  },
  examples: {
    good: [
      { says: 'IPv4 and IPv6 have a default route each.', design: () => classic(table('0.0.0.0/0', '::/0')) },
    ],
    bad: [{ says: 'Two default routes.', design: () => classic(table('0.0.0.0/0', '0.0.0.0/0')) }],
  },
})
