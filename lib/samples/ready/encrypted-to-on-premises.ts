import type { Element } from '@/lib/design/element'
import { decided } from '../decided'
import { sketch } from '../sketch'
import { groupOf, placeOf, subnetOf, tableOf, tcp, vpcOf } from '../parts'
import { inBothZones, ZONES } from '../two-zones'
import { mustReachByTls, mustNotReach } from '../promises'
import { ready } from './define'

const SITE = '192.168.0.0/16'
const BALANCER = '192.168.10.20'
const NAME = 'orders.shop.example'

/** The door for the partner. The name in the URI is the one on the certificate; it is not how the call finds its way. */
const api: readonly Element[] = [
  decided(sketch('rest-vpc-link', 'link', { in: 'eu-west-1' }, { targets: ['nlb'] }), {
    'vpclink-v2-rest':
      'The chain is drawn as it stands in many accounts; a link V2 is the shorter way today.',
  }),
  sketch('rest-api', 'partner-api', { in: 'eu-west-1' }, { endpointType: 'REGIONAL' }),
  sketch(
    'rest-resource',
    'orders',
    { in: 'partner-api' },
    {
      pathPart: 'orders',
      methods: [
        {
          httpMethod: 'ANY',
          authorizationType: 'AWS_IAM',
          type: 'HTTP_PROXY',
          integrationHttpMethod: 'ANY',
          uri: `https://${NAME}/orders`,
          connectionType: 'VPC_LINK',
          vpcLink: 'link',
        },
      ],
    },
  ),
  sketch('rest-deployment', 'first', { in: 'partner-api' }, { description: 'The first version' }),
  sketch('rest-stage', 'live', { in: 'partner-api' }, { stageName: 'live', deployment: 'first' }),
]

const names: readonly Element[] = [
  sketch('hosted-zone', 'zone', { in: 'eu-west-1' }, { name: 'shop.example' }),
  sketch(
    'certificate',
    'orders-certificate',
    { in: 'eu-west-1' },
    {
      domainName: NAME,
      validationMethod: 'DNS',
      domainValidationOptions: [{ domainName: NAME, hostedZone: 'zone' }],
    },
  ),
]

const network: readonly Element[] = [
  vpcOf('shop', 'eu-west-1', '10.0.0.0/16'),
  sketch('vpn-gateway', 'vgw', { in: 'shop' }, { routePropagations: [{ routeTables: ['rt-private'] }] }),
  tableOf('shop', 'rt-private'),
  ...ZONES.map((zone, index) =>
    subnetOf('shop', `private-${zone}`, [`10.0.${index}.0/24`, zone], 'rt-private'),
  ),
  groupOf('shop', 'nlb-group', 'Network load balancer', tcp(443, { cidr: '10.0.0.0/16' })),
  groupOf('shop', 'alb-group', 'For the network load balancer only', tcp(443, { group: 'nlb-group' })),
]

const balancers: readonly Element[] = [
  sketch(
    'network-load-balancer',
    'nlb',
    { in: 'shop' },
    {
      scheme: 'internal',
      subnetMappings: inBothZones('private').map((subnet) => ({ subnet })),
      securityGroups: ['nlb-group'],
      enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: 'off',
    },
  ),
  sketch('listener', 'tcp', { in: 'nlb' }, { protocol: 'TCP', port: 443, targetGroup: 'to-alb' }),
  sketch(
    'target-group',
    'to-alb',
    { in: 'shop' },
    {
      targetType: 'alb',
      protocol: 'TCP',
      port: 443,
      targets: [{ target: 'alb', port: 443 }],
      healthCheckProtocol: 'HTTPS',
      healthCheckPath: '/health',
    },
  ),
  sketch(
    'application-load-balancer',
    'alb',
    { in: 'shop' },
    { scheme: 'internal', subnets: inBothZones('private'), securityGroups: ['alb-group'] },
  ),
  sketch(
    'listener',
    'https',
    { in: 'alb' },
    {
      protocol: 'HTTPS',
      port: 443,
      certificate: 'orders-certificate',
      sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      targetGroup: 'on-premises',
    },
  ),
  decided(
    sketch(
      'target-group',
      'on-premises',
      { in: 'shop' },
      {
        targetType: 'ip',
        protocol: 'HTTPS',
        port: 443,
        targets: [{ address: BALANCER, port: 443, availabilityZone: 'all' }],
        healthCheckProtocol: 'HTTPS',
        healthCheckPath: '/health',
      },
    ),
    { 'tls-alb-to-selfsigned': 'That is what this chain shows: encrypted, and only as trusted as the line.' },
  ),
]

const line: readonly Element[] = [
  decided(
    sketch(
      'direct-connect-connection',
      'line',
      { in: 'eu-west-1' },
      { location: 'EqDB1', bandwidth: '1Gbps' },
    ),
    { 'dx-redundancy': 'One line shows the path; a second one at another location belongs beside it.' },
  ),
  sketch(
    'private-virtual-interface',
    'vif',
    { in: 'eu-west-1' },
    {
      connection: 'line',
      gateway: 'vgw',
      vlan: 101,
      bgpPeers: [{ addressFamily: 'ipv4', asn: '65010' }],
    },
  ),
  sketch('on-premises-site', 'data-centre', {}, { ranges: [SITE], asn: 65010 }),
  sketch(
    'on-premises-router',
    'edge-router',
    { in: 'data-centre' },
    { links: ['line'], asn: 65010, advertisedPrefixes: [SITE], firewall: 'open' },
  ),
  sketch(
    'on-premises-load-balancer',
    'balancer',
    { in: 'data-centre' },
    {
      address: BALANCER,
      protocol: 'HTTPS',
      port: 443,
      hosts: ['order-server'],
      hostPort: 8443,
      certificateNames: ['orders.internal'],
      certificateIssuer: 'self-signed',
    },
  ),
  sketch(
    'on-premises-host',
    'order-server',
    { in: 'data-centre' },
    {
      address: '192.168.20.30',
      services: [{ protocol: 'HTTPS', port: 8443 }],
      certificateNames: ['orders.internal'],
      certificateIssuer: 'self-signed',
    },
  ),
]

export const encryptedToOnPremises = ready(
  'encrypted-to-on-premises',
  'Partner to data centre, HTTPS on every hop',
  'A REST API reaches a load balancer in a data centre over two of AWS and Direct Connect, encrypted all the way.',
  placeOf('eu-west-1', 'Ireland'),
  api,
  names,
  network,
  balancers,
  line,
  mustReachByTls(
    'partner-orders',
    'The partner orders, encrypted at every hop',
    'internet',
    'https://partner-api.execute-api.eu-west-1.amazonaws.com/live/orders',
  ),
  mustNotReach('site-is-private', 'Nobody comes in to the data centre', 'internet', 'order-server'),
)
