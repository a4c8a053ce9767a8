import type { Legal } from '../legal'
import { inside } from '../legal'

export const legal: Legal = ({ add, all, chance, pick, upTo }) => {
  const [vpc] = all('vpc')
  const [check] = all('health-check')
  const [address] = all('elastic-ip')
  const balancer = pick([
    ...all('application-load-balancer'),
    ...all('network-load-balancer'),
    ...all('classic-load-balancer'),
    undefined,
  ])
  const isPrivate = chance(3)
  const top = `zone${upTo(99)}.example.com`
  const watched = check && !isPrivate ? { healthCheck: check.id } : {}
  const weighted = (setIdentifier: string, weight: number) => ({
    name: `www.${top}`,
    type: 'A',
    ttl: 60,
    setIdentifier,
    weight,
    resourceRecords: [`203.0.113.${weight}`],
    ...watched,
  })
  const records = [
    { name: `txt.${top}`, type: 'TXT', ttl: 300, resourceRecords: ['"v=spf1 -all"'] },
    { name: top, type: 'MX', ttl: 300, resourceRecords: [`10 mail.${top}`] },
    {
      name: `cname.${top}`,
      type: 'CNAME',
      ttl: upTo(900),
      resourceRecords: ['www.example.net'],
      comment: 'elsewhere',
    },
    ...(balancer ? [{ name: `app.${top}`, type: 'A', alias: balancer.id, evaluateTargetHealth: true }] : []),
    ...(address ? [{ name: `ip.${top}`, type: 'A', ttl: 300, elasticIp: address.id }] : []),
  ].filter(() => !chance(3))
  add('hosted-zone', {
    ...inside(all('region')[0]),
    props: {
      name: top,
      ...(isPrivate && vpc && { vpcs: [{ vpc: vpc.id }] }),
      ...(chance(2) && { comment: 'drawn' }),
      ...(records.length > 0 && { records }),
      ...(chance(2) && { recordGroups: [{ recordSets: [weighted('blue', 9), weighted('green', 1)] }] }),
    },
  })
}
