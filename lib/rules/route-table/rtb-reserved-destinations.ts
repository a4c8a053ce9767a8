import { setProps } from '@/lib/design/patch'
import { contains, formatPrefix, parsePrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { rowsOf, withoutRow } from '@/lib/elements/read'
import { routesOf } from '../routes'

const RESERVED = ['169.254.168.0/22', 'fd00:ec2::/32'].map((text) => parsePrefix(text)!)

const table = (destination: string) =>
  make('route-table', 'spare', { in: 'net', routes: [{ destination, target: 'door' }] })

export const rtbReservedDestinations = defineRule({
  id: 'rtb-reserved-destinations',
  severity: 'error',
  title: 'No route leads into the ranges of AWS services',
  why: 'AWS refuses routes equal to or inside 169.254.168.0/22 and fd00:ec2::/32, where DNS, time and metadata answer.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/RouteTables.html',
  kind: 'route-table',
  *check(table, around) {
    for (const { at, destination } of routesOf(table, around) ?? []) {
      const range = destination && RESERVED.find((one) => contains(one, destination))
      if (!range) continue
      yield {
        field: `routes.${at}.destination`,
        message: `${table.name}: route ${at + 1} is for ${formatPrefix(destination)}, inside ${formatPrefix(range)}, which AWS keeps for its services. Remove it.`,
        fix: () => ({
          label: `Remove route ${at + 1}`,
          patch: setProps(table, { routes: withoutRow(rowsOf(table, 'routes') ?? [], at) }),
        }),
      }
    }
  },
  examples: {
    good: [{ says: 'A larger block is accepted.', design: () => classic(table('169.254.0.0/16')) }],
    bad: [
      { says: 'The DNS address.', design: () => classic(table('169.254.169.253/32')) },
      { says: 'The IPv6 range of the services.', design: () => classic(table('fd00:ec2::253/128')) },
    ],
  },
})
