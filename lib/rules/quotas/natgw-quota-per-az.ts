import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { classic, make } from '../example'
import { grouped, inside, of } from './count'
import { defineQuota, limitOf } from './define'
import { many } from './example'

/** The zone of a zonal gateway, where it is known. */
function zoneOf(gateway: ElementOf<'nat-gateway'>, around: Around): string | undefined {
  const subnet = around.get(gateway.parent)
  return isKind(subnet, 'subnet') ? read(subnet, 'availabilityZone') : undefined
}

const perZone = limitOf({
  key: 'nat-gateways-per-zone',
  label: 'NAT gateways per Availability Zone',
  noun: 'NAT gateways',
  scope: 'an Availability Zone',
  value: 5,
  instead: 'share one between subnets',
  of: 'region',
  *uses(region, around) {
    const gateways = ofKind(around.all('nat-gateway'), 'nat-gateway').filter(
      (one) => ancestor(around, one, 'region') === region,
    )
    for (const [zone, members] of grouped(gateways, (one) => zoneOf(one, around)))
      yield of(members, { where: `in ${zone}` })
  },
  atMost: (around) => around.all('nat-gateway').length,
})

const perGateway = limitOf({
  key: 'addresses-per-nat-gateway',
  label: 'Elastic IPs per public NAT gateway',
  noun: 'Elastic IPs',
  scope: 'a zonal NAT gateway',
  value: 2,
  most: 8,
  instead: 'use a further NAT gateway',
  of: 'nat-gateway',
  *uses(gateway) {
    const further = read(gateway, 'secondaryAllocations')?.length ?? 0
    if (read(gateway, 'availabilityMode') === 'regional') return
    yield inside(gateway, further + (gateway.props.allocation === undefined ? 0 : 1), {
      field: 'secondaryAllocations',
    })
  },
})

const pairs = (count: number) =>
  many(count, (at) => [
    make('elastic-ip', `address-${at}`, { in: 'ireland' }),
    make('nat-gateway', `nat-${at}`, { in: 'public-a', allocation: `address-${at}` }),
  ]).flat()

export const natgwQuotaPerAz = defineQuota({
  id: 'natgw-quota-per-az',
  severity: 'warning',
  title: 'An Availability Zone has at most 5 NAT gateways by default',
  why: 'Gateways that are being made or deleted count too. A gateway takes two Elastic IPs by default, and eight when that quota is raised.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  limits: [perZone, perGateway],
  examples: {
    good: [{ says: 'One gateway in its zone.', design: () => classic() }],
    bad: [{ says: 'Six in one zone do not fit by default.', design: () => classic(...pairs(5)) }],
  },
})
