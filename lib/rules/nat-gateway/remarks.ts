import { remarksOf } from '../remark'

const BASICS = 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html'

export const natGatewayRemarks = remarksOf('nat-gateway', [
  {
    id: 'natgw-regional-route-table',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html',
    kinds: ['nat-gateway'],
    note: 'AWS makes a route table for a regional NAT gateway, with a route to the internet gateway in it. Return routes, such as to a transit gateway, belong into that table, and not into those of subnets. A VPC takes 5 regional gateways by default.',
  },
  {
    id: 'natgw-no-security-group',
    source: BASICS,
    kept: 'A NAT gateway has no field for security groups, and none can be dropped on it; the tracer asks the groups of the senders and the list of its subnet.',
  },
  {
    id: 'natgw-no-port-forwarding',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-comparison.html',
    kept: 'It has no field for a port to forward, and the tracer lets no connection in at its address (NGW_REQUIRES_SOURCE_IN_VPC).',
  },
  {
    id: 'natgw-protocols',
    source: BASICS,
    kept: 'The tracer passes TCP, UDP and ICMP through a NAT gateway and refuses every other protocol (PROTOCOL_RESTRICTION). A design holds no fragments.',
  },
  {
    id: 'natgw-bandwidth',
    source: BASICS,
    kinds: ['nat-gateway'],
    note: 'A zonal NAT gateway begins with 5 Gbps and a million packets a second and grows by itself to 100 Gbps and ten million. For more, share the subnets out over several gateways.',
  },
  {
    id: 'natgw-idle-timeout',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html',
    kinds: ['nat-gateway'],
    note: 'A connection that is idle for 350 seconds is forgotten, and what is sent on it later is answered with a reset. Send TCP keepalives more often than that.',
  },
  {
    id: 'natgw-mtu',
    source: BASICS,
    kinds: ['nat-gateway'],
    note: 'A NAT gateway passes packets of up to 8,500 bytes; towards the internet they are limited to 1,500.',
  },
  {
    id: 'natgw-not-via-peering-vpn',
    source: BASICS,
    rule: 'pcx-no-edge-routing',
    says: 'A route over a peering that wants a NAT gateway of the peer is told, and the tracer refuses what comes to one from outside its VPC, but through a transit gateway.',
  },
  {
    id: 'natgw-wizard-eip',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/create-vpc.html',
    beyond:
      'It speaks of the wizard in the console of AWS. Here the Elastic IP of a new NAT gateway comes with one click, by the fix of natgw-public-needs-eip.',
  },
])
