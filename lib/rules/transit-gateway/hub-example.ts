import type { Design, Element } from '@/lib/design/element'
import { designOf, make } from '../example'

type Route = { readonly destination: string; readonly target: string }

/** A VPC 10.<second>.0.0/16 on `hub`: <name>-app with table <name>-routes, and <name>-edge for the attachment <name>-link. */
export const spoke = (name: string, second: number, ...routes: readonly Route[]): readonly Element[] => [
  make('vpc', name, {
    in: 'ireland',
    cidrBlock: `10.${second}.0.0/16`,
    enableDnsSupport: true,
    enableDnsHostnames: true,
  }),
  make('route-table', `${name}-routes`, { in: name, routes }),
  make('subnet', `${name}-app`, {
    in: name,
    cidrBlock: `10.${second}.0.0/24`,
    availabilityZone: 'eu-west-1a',
    routeTable: `${name}-routes`,
  }),
  make('subnet', `${name}-edge`, {
    in: name,
    cidrBlock: `10.${second}.255.0/28`,
    availabilityZone: 'eu-west-1a',
  }),
  link(name),
]

/** The attachment of a VPC to `hub`. */
export const link = (
  name: string,
  subnets: readonly string[] = [`${name}-edge`],
  more: object = {},
): Element =>
  make('transit-gateway-attachment', `${name}-link`, { in: name, transitGateway: 'hub', subnets, ...more })

const SWITCHED_OFF = {
  defaultRouteTableAssociation: 'disable',
  defaultRouteTablePropagation: 'disable',
} as const

/** `hub` that associates and propagates nothing by itself. */
export const strictHub = make('transit-gateway', 'hub', { in: 'ireland', ...SWITCHED_OFF })

/** A table of `hub`: who follows it, and who announces its ranges in it. */
export const hubTable = (id: string, { associations = [], propagations = [], ...more }: HubTable): Element =>
  make('transit-gateway-route-table', id, {
    in: 'ireland',
    transitGateway: 'hub',
    associations: associations.map((attachment) => ({ attachment })),
    propagations: propagations.map((attachment) => ({ attachment })),
    ...more,
  })

type HubTable = {
  readonly associations?: readonly string[]
  readonly propagations?: readonly string[]
  readonly routes?: readonly { destination: string; attachment?: string; blackhole?: boolean }[]
}

/** The VPCs orders (10.1.0.0/16) and billing (10.2.0.0/16), which meet over `hub` with its default table. Elements given replace those of the same id, or are added. */
export const onHub = (...more: readonly (Element | readonly Element[])[]): Design =>
  designOf(
    make('region', 'ireland', { code: 'eu-west-1' }),
    make('transit-gateway', 'hub', { in: 'ireland' }),
    ...spoke('orders', 1, { destination: '10.2.0.0/16', target: 'hub' }),
    ...spoke('billing', 2, { destination: '10.1.0.0/16', target: 'hub' }),
    ...more.flat(),
  )
