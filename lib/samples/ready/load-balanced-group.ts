import { sketch } from '../sketch'
import { ANYWHERE, groupOf, IMAGE, placeOf, tcp } from '../parts'
import { inBothZones, twoZones } from '../two-zones'
import { mustReach, onlyFromInside } from '../promises'
import { ready } from './define'

export const loadBalancedGroup = ready(
  'load-balanced-group',
  'Load balancer and auto scaling group',
  'A load balancer in two zones ends HTTPS and spreads it over servers in private subnets that come and go.',
  placeOf('eu-west-1', 'Ireland'),
  twoZones('shop'),
  groupOf(
    'shop',
    'front',
    'Load balancer, open to the internet',
    tcp(443, ANYWHERE, 'HTTPS'),
    tcp(80, ANYWHERE, 'Redirected to HTTPS'),
  ),
  groupOf('shop', 'web', 'Web servers, for the load balancer only', tcp(8080, { group: 'front' })),
  sketch(
    'certificate',
    'shop-certificate',
    { in: 'eu-west-1' },
    {
      domainName: 'www.shop.example',
      validationMethod: 'DNS',
      domainValidationOptions: [{ domainName: 'www.shop.example', hostedZone: 'zone' }],
    },
  ),
  sketch(
    'hosted-zone',
    'zone',
    { in: 'eu-west-1' },
    {
      name: 'shop.example',
      records: [{ name: 'www.shop.example', type: 'A', alias: 'shop-front', evaluateTargetHealth: true }],
    },
  ),
  sketch(
    'application-load-balancer',
    'shop-front',
    { in: 'shop' },
    { scheme: 'internet-facing', subnets: inBothZones('public'), securityGroups: ['front'] },
  ),
  sketch(
    'listener',
    'https',
    { in: 'shop-front' },
    {
      protocol: 'HTTPS',
      port: 443,
      certificate: 'shop-certificate',
      sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      targetGroup: 'web-servers',
    },
  ),
  sketch(
    'listener',
    'http',
    { in: 'shop-front' },
    {
      protocol: 'HTTP',
      port: 80,
      redirectProtocol: 'HTTPS',
      redirectPort: '443',
      redirectCode: 'HTTP_301',
    },
  ),
  sketch(
    'target-group',
    'web-servers',
    { in: 'shop' },
    { targetType: 'instance', protocol: 'HTTP', port: 8080, healthCheckPath: '/health' },
  ),
  sketch(
    'launch-template',
    'web-template',
    { in: 'eu-west-1' },
    { imageId: IMAGE, instanceType: 't3.small', securityGroups: ['web'] },
  ),
  sketch(
    'auto-scaling-group',
    'web-group',
    { in: 'shop' },
    {
      launchTemplate: 'web-template',
      version: '$Latest',
      minSize: 2,
      maxSize: 6,
      subnets: inBothZones('private'),
      targetGroups: ['web-servers'],
      healthCheckType: 'ELB',
      healthCheckGracePeriod: 120,
    },
  ),
  mustReach('open-shop', 'The shop is open', 'internet', 'https://www.shop.example/'),
  onlyFromInside(
    'servers-are-private',
    'Servers are met through the load balancer only',
    'shop',
    'web-group',
  ),
)
