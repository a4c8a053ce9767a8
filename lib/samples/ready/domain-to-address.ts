import { sketch } from '../sketch'
import { ANYWHERE, groupOf, placeOf, serverOf, subnetOf, tableOf, tcp, vpcOf } from '../parts'
import { mustReach } from '../promises'
import { ready } from './define'

export const domainToAddress = ready(
  'domain-to-address',
  'Domain with an A record to an Elastic IP',
  'A registered domain, its public hosted zone, and a record that names the fixed address of one server.',
  sketch('registered-domain', 'shop.example', {}, { domainName: 'shop.example', hostedZone: 'zone' }),
  placeOf('eu-west-1', 'Ireland'),
  sketch(
    'hosted-zone',
    'zone',
    { in: 'eu-west-1' },
    {
      name: 'shop.example',
      records: [{ name: 'www.shop.example', type: 'A', elasticIp: 'address', ttl: 300 }],
    },
  ),
  vpcOf('shop', 'eu-west-1', '10.0.0.0/16'),
  sketch('internet-gateway', 'igw', { in: 'shop' }),
  tableOf('shop', 'rt-public', ['0.0.0.0/0', 'igw']),
  groupOf(
    'shop',
    'web',
    'Web server, open to the internet',
    tcp(443, ANYWHERE, 'HTTPS'),
    tcp(80, ANYWHERE, 'HTTP'),
  ),
  subnetOf('shop', 'public', ['10.0.0.0/24', 'a'], 'rt-public'),
  serverOf('public', 'web-1', 'web'),
  sketch('elastic-ip', 'address', { in: 'public' }, { instance: 'web-1' }),
  mustReach('open-shop', 'The name leads to the shop', 'internet', 'https://www.shop.example/'),
)
