import type { Element } from '@/lib/design/element'
import { sketch } from '../sketch'
import type { Zone } from '../parts'
import { ANYWHERE, groupOf, IMAGE, placeOf, regionOf, subnetOf, tableOf, tcp, vpcOf } from '../parts'
import { mustReach, onlyFromInside } from '../promises'
import { ready } from './define'

const ZONES: readonly Zone[] = ['a', 'b']
const HOST = 'www.shop.example'
/** The Region whose stack also holds the names. */
const HOME = 'eu-west-1'

/** One whole site: a load balancer that ends HTTPS, and servers behind it. `second` keeps the ranges apart. */
const siteIn = (region: string, city: string, second: number): readonly Element[] => {
  const named = (name: string) => `${name}-${city}`
  const subnets = ZONES.map((zone) => named(`public-${zone}`))
  return [
    vpcOf(named('shop'), region, `10.${second}.0.0/16`),
    sketch('internet-gateway', named('igw'), { in: named('shop') }),
    tableOf(named('shop'), named('rt-public'), ['0.0.0.0/0', named('igw')]),
    ...ZONES.map((zone, index) =>
      subnetOf(named('shop'), subnets[index]!, [`10.${second}.${index}.0/24`, zone], named('rt-public'), {
        region,
        open: true,
      }),
    ),
    groupOf(
      named('shop'),
      named('front'),
      'Load balancer, open to the internet',
      tcp(443, ANYWHERE, 'HTTPS'),
    ),
    groupOf(named('shop'), named('web'), 'For the load balancer only', tcp(8080, { group: named('front') })),
    sketch(
      'certificate',
      named('certificate'),
      { in: region },
      {
        domainName: HOST,
        validationMethod: 'DNS',
        // The record that proves the name is the same in all Regions of an account; the zone's own stack makes it.
        ...(region === HOME && {
          domainValidationOptions: [{ domainName: HOST, hostedZone: 'zone' }],
        }),
      },
    ),
    sketch(
      'application-load-balancer',
      named('balancer'),
      { in: named('shop') },
      { scheme: 'internet-facing', subnets, securityGroups: [named('front')] },
    ),
    sketch(
      'listener',
      named('https'),
      { in: named('balancer') },
      {
        protocol: 'HTTPS',
        port: 443,
        certificate: named('certificate'),
        sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
        targetGroup: named('servers'),
      },
    ),
    sketch(
      'target-group',
      named('servers'),
      { in: named('shop') },
      { targetType: 'instance', protocol: 'HTTP', port: 8080, healthCheckPath: '/health' },
    ),
    sketch(
      'launch-template',
      named('template'),
      { in: region },
      { imageId: IMAGE, instanceType: 't3.small', securityGroups: [named('web')] },
    ),
    sketch(
      'auto-scaling-group',
      named('group'),
      { in: named('shop') },
      {
        launchTemplate: named('template'),
        version: '$Latest',
        minSize: 2,
        maxSize: 4,
        subnets,
        targetGroups: [named('servers')],
        healthCheckType: 'ELB',
        healthCheckGracePeriod: 120,
      },
    ),
  ]
}

/** Each site is checked under a name of its own; the shared name follows the checks. */
const recordsOf = (city: string, failover: 'PRIMARY' | 'SECONDARY') => {
  const alias = { type: 'A' as const, alias: `balancer-${city}`, evaluateTargetHealth: true }
  return [
    { ...alias, name: `${city}.shop.example` },
    { ...alias, name: HOST, setIdentifier: city, failover, healthCheck: `${city}-check` },
  ]
}

const checkOf = (city: string): Element =>
  sketch(
    'health-check',
    `${city}-check`,
    { in: HOME },
    {
      type: 'HTTPS',
      fullyQualifiedDomainName: `${city}.shop.example`,
      port: 443,
      resourcePath: '/health',
      enableSni: true,
      requestInterval: 30,
      failureThreshold: 3,
    },
  )

export const twoRegionFailover = ready(
  'two-region-failover',
  'Failover between two Regions',
  'One name leads to a site in Ireland, and to its twin in Frankfurt while a health check finds Ireland down.',
  placeOf(HOME, 'Ireland'),
  regionOf('eu-central-1', 'Frankfurt'),
  siteIn(HOME, 'ireland', 0),
  siteIn('eu-central-1', 'frankfurt', 1),
  sketch(
    'note',
    'order',
    {},
    {
      text: 'Start the stack of Frankfurt first. The stack of Ireland asks for the name of its load balancer, and then makes the record that the certificates of both wait for.',
    },
  ),
  checkOf('ireland'),
  checkOf('frankfurt'),
  sketch(
    'hosted-zone',
    'zone',
    { in: HOME },
    {
      name: 'shop.example',
      records: [...recordsOf('ireland', 'PRIMARY'), ...recordsOf('frankfurt', 'SECONDARY')],
    },
  ),
  mustReach('open-shop', 'The shop is open', 'internet', 'https://www.shop.example/'),
  onlyFromInside(
    'ireland-is-private',
    'Servers in Ireland are met through the load balancer only',
    'shop-ireland',
    'group-ireland',
  ),
  onlyFromInside(
    'frankfurt-is-private',
    'And so are those in Frankfurt',
    'shop-frankfurt',
    'group-frankfurt',
  ),
)
