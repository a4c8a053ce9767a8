import type { Element } from '@/lib/design/element'
import { ancestor } from '@/lib/elements/ancestor'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { apiOf } from '../api-gateway/guards'
import { httpExample } from '../api-gateway/api-example'
import { defineRule } from '../define'
import { make } from '../example'
import { waysOver } from './private-ways'

export const vpclinkSameAccount = defineRule({
  id: 'vpclink-same-account',
  severity: 'error',
  title: 'API, VPC link and load balancer belong to one account',
  why: 'A private integration works only where all of its parts are owned by the same account.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html',
  kind: ['vpc-link', 'rest-vpc-link'],
  *check(link, around) {
    const account = ancestor(around, link, 'account')
    if (!account) return
    const own = isKind(link as Element, 'rest-vpc-link')
      ? ofKind(balancersOf(link, around), 'network-load-balancer')
      : []
    const ways = waysOver(link, around)
    const parts = [
      ...ways.flatMap(({ holder, balancer }) => [apiOf(holder, around), balancer]),
      ...own,
    ].flatMap((one) => one ?? [])
    for (const part of new Set(parts)) {
      const its = ancestor(around, part, 'account')
      if (its && its !== account)
        yield {
          message: `${link.name} belongs to ${account.name}, and ${part.name} to ${its.name}. Make a link in the account of the API and the load balancer, or share the service by PrivateLink.`,
        }
    }
  },
  examples: {
    good: [{ says: 'All in one Region of one account.', design: () => httpExample() }],
    bad: [
      {
        says: 'The API is in another account than its link.',
        design: () => {
          const { elements } = httpExample(
            {},
            {},
            make('account', 'network-account', { accountId: '111122223333' }),
            make('account', 'shop-account', { accountId: '444455556666' }),
            make('region', 'shop-region', { in: 'shop-account', code: 'eu-west-1' }),
          )
          const [region, api] = [elements['eu-west-1']!, elements['orders-api']!]
          return {
            elements: {
              ...elements,
              'eu-west-1': { ...region, parent: 'network-account' },
              'orders-api': { ...api, parent: 'shop-region' },
            },
          }
        },
      },
    ],
  },
})

const balancersOf = (link: Element, around: Around): readonly Element[] =>
  isKind(link, 'rest-vpc-link') ? (read(link, 'targets') ?? []).flatMap((id) => around.get(id) ?? []) : []
