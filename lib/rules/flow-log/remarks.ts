import { remarksOf } from '../remark'

export const flowLogRemarks = remarksOf('flow-log', [
  {
    id: 'flowlog-immutable',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-limitations.html',
    kinds: ['flow-log'],
    note: 'A flow log cannot be edited once it is made: a new format, filter or destination means a new log, and the old one is deleted.',
  },
  {
    id: 'flowlog-not-captured',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-limitations.html',
    kinds: ['flow-log'],
    note: 'Not every packet is recorded: questions to the DNS server of AWS, licence activation of Windows, instance metadata, the time service, DHCP, the default router, ARP, the source of mirrored traffic, and what an endpoint and a Network Load Balancer exchange are left out. Resolver query logs hold the DNS questions.',
  },
  {
    id: 'flowlog-recommended',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html',
    kinds: ['vpc', 'flow-log'],
    note: 'Give a VPC in production a flow log: it tells afterwards who talked to whom and what was refused. It holds no payload, and costs neither bandwidth nor latency.',
  },
  {
    id: 'flowlog-srcaddr-intermediate',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html',
    kinds: ['flow-log', 'nat-gateway'],
    note: 'Srcaddr and dstaddr are those at the interface. Behind a NAT gateway, a load balancer or a transit gateway, the ends of the packet itself stand in pkt-srcaddr and pkt-dstaddr, which a log has only if its format asks for them.',
  },
])
