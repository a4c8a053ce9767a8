import type { Design, Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { containerApi } from '@/lib/samples/ready/container-api'
import { designOf, make } from '../example'

type Method = NonNullable<
  Exclude<ElementOf<'rest-resource'>['props']['methods'], { expression: unknown }>
>[number]
type Integration = ElementOf<'api-integration'>['props']
type Changes = Readonly<Record<string, object>>

/** Elements with some fields of some of them changed, by id. */
export const changed = (elements: readonly Element[], changes: Changes): readonly Element[] =>
  elements.map((one) =>
    changes[one.id] ? { ...one, props: { ...one.props, ...changes[one.id] } as Element['props'] } : one,
  )

const certificateFor = (name: string): Element =>
  make('certificate', 'orders-certificate', {
    in: 'eu-west-1',
    domainName: name,
    validationMethod: 'DNS',
  })

/** The private containers behind a balancer that speaks TLS, and only TLS, with a public certificate for orders.shop.example. */
const encrypted: readonly Element[] = [
  ...changed(containerApi({}), {
    http: {
      protocol: 'HTTPS',
      port: 443,
      certificate: 'orders-certificate',
      sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
    },
    'front-group': {
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, group: 'link-group' }],
    },
  }),
  certificateFor('orders.shop.example'),
]

/** An HTTP API that calls private containers by TLS: orders-api, to-front (its integration), link, front with http (its listener). */
export const httpExample = (
  integration: Integration = {},
  changes: Changes = {},
  ...more: readonly Element[]
): Design =>
  designOf(
    ...changed(encrypted, { 'to-front': { tlsServerName: 'orders.shop.example', ...integration } }).map(
      (one) => (changes[one.id] ? changed([one], changes)[0]! : one),
    ),
    ...more,
  )

const API_PARTS = ['orders-api', 'to-front', 'live']

/** A REST API before the same containers: partner-api with orders (its resource), link, front. */
export const restExample = (
  method: Partial<Method> = {},
  changes: Changes = {},
  ...more: readonly Element[]
): Design =>
  designOf(
    ...changed(
      [
        ...encrypted.filter(({ id }) => !API_PARTS.includes(id)),
        make('rest-api', 'partner-api', { in: 'eu-west-1', endpointType: 'REGIONAL' }),
        make('rest-resource', 'orders-path', {
          in: 'partner-api',
          pathPart: 'orders',
          methods: [
            {
              httpMethod: 'GET',
              authorizationType: 'AWS_IAM',
              type: 'HTTP_PROXY',
              integrationHttpMethod: 'GET',
              uri: 'https://orders.shop.example/orders',
              connectionType: 'VPC_LINK',
              vpcLink: 'link',
              integrationTarget: 'front',
              ...method,
            },
          ],
        }),
        make('rest-deployment', 'first', { in: 'partner-api' }),
        make('rest-stage', 'live', { in: 'partner-api', stageName: 'live', deployment: 'first' }),
      ],
      changes,
    ),
    ...more,
  )

type SocketRoutes = ElementOf<'websocket-api'>['props']['routes']

/** A WebSocket API: chat with answer (a mock) and its stage live. */
export const socketExample = (routes: SocketRoutes): Design =>
  designOf(
    make('region', 'ireland', { code: 'eu-west-1' }),
    make('websocket-api', 'chat', {
      in: 'ireland',
      routeSelectionExpression: '$request.body.action',
      routes,
    }),
    make('api-integration', 'answer', { in: 'chat', integrationType: 'MOCK' }),
    make('api-stage', 'live', { in: 'chat', stageName: 'live', autoDeploy: true }),
  )

/** A certificate of the same name that nobody but its owner signed, or somebody else. */
export const importedAs = (trust: 'self-signed' | 'private', domainName = 'orders.shop.example'): Element =>
  make('imported-certificate', 'own', { in: 'eu-west-1', domainName, trust })
