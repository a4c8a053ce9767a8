import type { Row } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import { read, rowsOf } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { exist } from '../exist'
import { webBalancer, webListener, webShop } from '../load-balancer/balanced-example'

const pool = [
  make('user-pool', 'people', { in: 'ireland' }),
  make('user-pool-client', 'shop-client', {
    in: 'people',
    generateSecret: true,
    callbackURLs: ['https://shop.example.com/oauth2/idpresponse'],
    allowedOAuthFlows: ['code'],
    allowedOAuthScopes: ['openid'],
    allowedOAuthFlowsUserPoolClient: true,
    supportedIdentityProviders: ['COGNITO'],
  }),
]
const signIn = { userPool: 'people', userPoolClient: 'shop-client', userPoolDomain: 'shop' }

export const albAuthActionEgress = defineRule({
  id: 'alb-auth-action-egress',
  severity: 'error',
  title: 'A load balancer that signs users in takes HTTPS and reaches the provider',
  why: 'Sign-in is for HTTPS listeners. The load balancer itself calls the endpoints of the provider; those of Cognito have public IPv4 addresses.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html',
  kind: 'listener',
  *check(listener, around, reach) {
    const balancer = around.get(listener.parent)
    const [first] = signInsOf(listener)
    if (!first || !isKind(balancer, 'application-load-balancer')) return
    if (read(listener, 'protocol') === 'HTTP' && !exist(listener))
      yield {
        field: first.field,
        message: `${listener.name} takes HTTP, and users can sign in at an HTTPS listener only. Take HTTPS, with a certificate.`,
      }
    const cognito = signInsOf(listener).find(({ isCognito }) => isCognito)
    if (!cognito) return
    const { verdict, blockers } = reach({
      from: { element: balancer.id },
      to: { internet: true },
      protocols: [[6, 6]],
      ports: [[443, 443]],
      family: 4,
    })
    if (verdict !== 'NOT_REACHABLE' || blockers.some(({ unknown }) => unknown)) return
    yield {
      field: cognito.field,
      message: `${balancer.name} does not reach Cognito for the sign-in of ${listener.name}: ${blockers[0]?.because} Give its subnets a way out by HTTPS, such as a NAT gateway.`,
    }
  },
  examples: {
    good: [
      {
        says: 'An HTTPS listener of a load balancer with a way out.',
        design: () => webShop(...pool, webListener(signIn)),
      },
    ],
    bad: [
      {
        says: 'Sign-in at an HTTP listener.',
        design: () =>
          webShop(
            ...pool,
            webListener({
              ...signIn,
              protocol: 'HTTP',
              port: 80,
              certificate: undefined,
              sslPolicy: undefined,
            }),
          ),
      },
      {
        says: 'An internal load balancer without a way out.',
        design: () =>
          webShop(
            ...pool,
            webListener(signIn),
            webBalancer({ scheme: 'internal', subnets: ['inner-a', 'inner-b'] }),
            ...['a', 'b'].map((zone, at) =>
              make('subnet', `inner-${zone}`, {
                in: 'net',
                cidrBlock: `10.0.${8 + at}.0/24`,
                availabilityZone: `eu-west-1${zone}`,
              }),
            ),
          ),
      },
    ],
  },
})

type Found = { readonly field: string; readonly isCognito: boolean }

/** The actions of a listener that sign users in, and where. */
function signInsOf(listener: ElementOf<'listener'>): readonly Found[] {
  const rules = rowsOf(listener, 'rules') ?? []
  return [
    { values: listener.props as Row, place: '' },
    ...rules.map(({ at, row }) => ({ values: (known(row) ?? {}) as Row, place: `rules.${at}.` })),
  ].flatMap(({ values, place }): readonly Found[] => {
    if (values.userPool !== undefined) return [{ field: `${place}userPool`, isCognito: true }]
    return values.oidcIssuer !== undefined ? [{ field: `${place}oidcIssuer`, isCognito: false }] : []
  })
}
