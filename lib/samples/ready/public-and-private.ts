import { decided } from '../decided'
import { sketch } from '../sketch'
import { ANYWHERE, groupOf, natOf, placeOf, serverOf, subnetOf, tableOf, tcp, vpcOf } from '../parts'
import { mustNotReach, mustReach } from '../promises'
import { ready } from './define'

export const publicAndPrivate = ready(
  'public-and-private',
  'Public and private subnets',
  'A web server that the internet reaches, and a server behind it that only goes out, through a NAT gateway.',
  placeOf('eu-west-1', 'Ireland'),
  decided(vpcOf('shop', 'eu-west-1', '10.0.0.0/16'), {
    'region-multi-az-resilience': 'One zone keeps the first drawing small; the next design has two.',
  }),
  sketch('internet-gateway', 'igw', { in: 'shop' }),
  tableOf('shop', 'rt-public', ['0.0.0.0/0', 'igw']),
  tableOf('shop', 'rt-private', ['0.0.0.0/0', 'nat-a']),
  groupOf('shop', 'web', 'Web servers, open to the internet', tcp(443, ANYWHERE, 'HTTPS')),
  groupOf('shop', 'app', 'Application servers, for the web servers only', tcp(8080, { group: 'web' })),
  subnetOf('shop', 'public', ['10.0.0.0/24', 'a'], 'rt-public', { open: true }),
  subnetOf('shop', 'private', ['10.0.10.0/24', 'a'], 'rt-private'),
  natOf('public', 'a'),
  serverOf('public', 'web-1', 'web'),
  serverOf('private', 'app-1', 'app'),
  mustReach('open-web', 'The shop is open', 'internet', 'web-1', 443),
  mustReach('web-to-app', 'The web server asks the application', 'web-1', 'app-1', 8080),
  mustReach('app-goes-out', 'The application fetches updates', 'app-1', 'internet', 443),
  mustNotReach('app-is-private', 'Nobody comes in to the application', 'internet', 'app-1'),
)
