import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { isOpen } from '@/lib/elements/read'
import { defineRule } from '../define'
import { httpExample, restExample } from './api-example'
import { answersOf, CALLERS } from './backends'

export const apigwInternetIntegrationPublic = defineRule({
  id: 'apigw-internet-integration-public',
  severity: 'error',
  title: 'A backend that is called over the internet has public addresses',
  why: 'Without a VPC link API Gateway calls over the internet, where private addresses and internal load balancers are not reached.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html',
  kind: CALLERS,
  *check(caller, around, reach) {
    const named = isKind(caller as Element, 'api-integration') ? internalIn(caller, around) : undefined
    if (named)
      yield {
        field: 'connectionType',
        message: `${caller.name} calls ${named.name} over the internet, and that is internal. Lead it over a VPC link.`,
      }
    for (const answer of answersOf(caller, around, reach)) {
      const blocker = answer.trace.blockers.find(({ code }) => code === 'X_APIGW_PRIVATE_ENDPOINT')
      const field = answer.field ?? (answer.holder === caller ? 'connectionType' : undefined)
      if (blocker && !blocker.unknown)
        yield {
          ...(field !== undefined && { field }),
          message: `${answer.called}: ${blocker.because}`,
        }
    }
  },
  examples: {
    good: [
      { says: 'A VPC link leads to the internal load balancer.', design: () => httpExample() },
      {
        says: 'A public name.',
        design: () =>
          restExample({
            uri: 'https://orders.partner.example/orders',
            connectionType: 'INTERNET',
            vpcLink: undefined,
            integrationTarget: undefined,
          }),
      },
    ],
    bad: [
      {
        says: 'The internal load balancer is named without a VPC link.',
        design: () => httpExample({ connectionType: 'INTERNET', vpcLink: undefined }),
      },
      {
        says: 'A private address.',
        design: () =>
          restExample({
            uri: 'https://10.0.10.25/orders',
            connectionType: 'INTERNET',
            vpcLink: undefined,
            integrationTarget: undefined,
          }),
      },
    ],
  },
})

/** The internal load balancer whose name a template puts into the URI. */
function internalIn({ props }: Element, around: Around): Element | undefined {
  const { integrationUri: uri, connectionType } = props
  if (!isOpen(uri) || (connectionType !== undefined && known(connectionType) !== 'INTERNET')) return undefined
  const text = JSON.stringify(uri)
  return ['application-load-balancer', 'network-load-balancer']
    .flatMap((kind) => around.all(kind))
    .find(
      ({ logicalId, props: own }) =>
        logicalId !== undefined &&
        known(own.scheme) === 'internal' &&
        (text.includes(`"${logicalId}","DNSName"`) || text.includes(`{${logicalId}.DNSName}`)),
    )
}
