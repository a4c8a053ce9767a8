import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import { partsOf } from '@/lib/elements/api-gateway/backend'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import type { Flow } from '@/lib/net/flow'
import { classic, make } from '../example'
import { defineRule } from '../define'
import { backendsOf, CALLERS } from './backends'
import { mayBePrivate } from './host'

const REFUSED = ['ENI_SG_RULES_MISMATCH', 'SG_HAS_NO_RULES']

export const apigwBackendSg = defineRule({
  id: 'apigw-backend-sg',
  severity: 'warning',
  title: 'A backend on the internet admits API Gateway',
  why: 'API Gateway calls over the internet from public addresses of AWS that change, so no list of addresses admits it for long.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html',
  kind: CALLERS,
  *check(caller, around, reach) {
    for (const { called, host, port } of publicBackends(caller, around)) {
      const { verdict, partial, blockers, passed } = reach({
        from: { internet: true },
        to: { name: host },
        protocols: [[6, 6]],
        ports: [[port, port]],
        family: 4,
      })
      const isRefused =
        verdict === 'NOT_REACHABLE' &&
        blockers.some(({ code, unknown }) => !unknown && REFUSED.includes(code))
      const isFew = verdict !== 'UNKNOWN' && partial && passed.every(fromFew)
      if (isRefused || isFew)
        yield {
          message: `${called} calls ${host} from public addresses of AWS that change, and ${isFew ? `it lets tcp ${port} in from a few addresses only` : `its security groups let tcp ${port} in from none of them`}. Lead it over a VPC link, or open the port and check callers otherwise.`,
        }
    }
  },
  examples: {
    good: [
      { says: 'The server admits HTTPS from everywhere.', design: () => serverFor('0.0.0.0/0') },
      {
        says: 'It admits a range that AWS publishes for API Gateway.',
        design: () => serverFor('3.248.216.0/24'),
      },
    ],
    bad: [
      { says: 'The server admits one address only.', design: () => serverFor('203.0.113.7/32') },
      { says: 'It admits private addresses only.', design: () => serverFor('10.0.0.0/8') },
    ],
  },
})

/** AWS publishes ranges of API Gateway, each of more addresses than this. */
const FEW = 16n

const fromFew = ({ sources }: Flow): boolean => sources.every(([first, last]) => last - first < FEW)

type Called = { readonly called: string; readonly host: string; readonly port: number }

function publicBackends(caller: Element, around: Around): readonly Called[] {
  if (isKind(caller, 'rest-api'))
    return backendsOf(caller, around).flatMap((method) => {
      const parts = partsOf(method.uri ?? '')
      const called = `${caller.name}, ${method.httpMethod} ${method.path},`
      return parts && method.connectionType !== 'VPC_LINK' ? [{ called, ...parts }] : []
    })
  const integration = caller as ElementOf<'api-integration'>
  const parts = partsOf(read(integration, 'integrationUri') ?? '')
  const isPublic =
    read(integration, 'connectionType') === 'INTERNET' && integration.props.listener === undefined
  return parts && isPublic && mayBePrivate(around)(parts.host) ? [{ called: caller.name, ...parts }] : []
}

/** The server with a public address, which an HTTP API calls by its name. */
const serverFor = (cidr: string) =>
  classic(
    make('security-group', 'web', {
      in: 'net',
      groupDescription: 'Web servers',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr }],
    }),
    make('instance', 'server', {
      in: 'public-a',
      imageId: 'ami-0123456789abcdef0',
      securityGroups: ['web'],
    }),
    make('elastic-ip', 'server-address', { in: 'ireland', instance: 'server', publicIp: '198.51.100.10' }),
    make('http-api', 'orders-api', {
      in: 'ireland',
      routes: [{ routeKey: 'GET /orders', authorizationType: 'AWS_IAM', target: 'to-server' }],
    }),
    make('api-integration', 'to-server', {
      in: 'orders-api',
      integrationType: 'HTTP_PROXY',
      integrationMethod: 'GET',
      integrationUri: 'https://www.shop.example/orders',
      payloadFormatVersion: '1.0',
    }),
    make('api-stage', 'live', { in: 'orders-api', stageName: '$default', autoDeploy: true }),
    make('hosted-zone', 'zone', {
      in: 'ireland',
      name: 'shop.example',
      records: [{ name: 'www.shop.example', type: 'A', ttl: 300, elasticIp: 'server-address' }],
    }),
  )
