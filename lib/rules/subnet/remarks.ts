import { remarksOf } from '../remark'

export const subnetRemarks = remarksOf('subnet', [
  {
    id: 'subnet-single-az',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
    kept: 'A subnet has one field for its zone, so it cannot be drawn across two; a zone chosen anew makes a new subnet.',
  },
  {
    id: 'subnet-five-reserved',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
    rule: 'subnet-reserved-ip-assigned',
    says: 'It tells an address that is one of the five, and names those that are free.',
  },
  {
    id: 'subnet-cidr-immutable',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
    note: 'The IPv4 block of a subnet is fixed when it is made: another block means another subnet, and moving what stands in it. An IPv6 block can come and go.',
    kinds: ['subnet'],
  },
  {
    id: 'subnet-public-definition',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
    rule: 'subnet-name-vs-route-mismatch',
    says: 'It compares the name of a subnet with where its routes lead; the colour of a subnet shows the same.',
  },
])
