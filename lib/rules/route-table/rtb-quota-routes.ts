import { defineRule } from '../define'
import { classic, make } from '../example'
import { QUOTA, exist } from '../quota'
import { routesOf } from '../routes'

const table = (count: number) =>
  make('route-table', 'long', {
    in: 'net',
    routes: Array.from({ length: count }, (_, at) => ({
      destination: `52.${Math.floor(at / 250)}.${at % 250}.0/24`,
      target: 'door',
    })),
  })

export const rtbQuotaRoutes = defineRule({
  id: 'rtb-quota-routes',
  severity: 'warning',
  title: 'A table has at most 500 routes by default',
  why: 'The quota is 500 IPv4 and 500 IPv6 routes in a table; it can be raised to 1,000.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  kind: 'route-table',
  *check(table, around) {
    if (exist(table)) return
    for (const family of [4, 6] as const) {
      const count = (routesOf(table, around) ?? []).filter(
        (route) => route.destination?.family === family,
      ).length
      if (count > QUOTA.routesPerTable)
        yield {
          field: 'routes',
          message: `${table.name} has ${count} IPv${family} routes; AWS allows ${QUOTA.routesPerTable} by default. Summarise them, or have the quota raised.`,
        }
    }
  },
  examples: {
    good: [{ says: '500 routes fit.', design: () => classic(table(500)) }],
    bad: [{ says: '501 do not, by default.', design: () => classic(table(501)) }],
  },
})
