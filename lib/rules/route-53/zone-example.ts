import type { Design, Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { classic, make } from '../example'

type Zone = ElementOf<'hosted-zone'>['props']

/** The classic VPC beside zone, a public hosted zone of example.com with the records given. */
export const zoned = (records: Zone['records'], ...more: readonly Element[]): Design =>
  classic(make('hosted-zone', 'zone', { in: 'ireland', name: 'example.com', records }), ...more)

/** The same zone, private to the classic VPC. */
export const privately = (records: Zone['records'], ...more: readonly Element[]): Design =>
  classic(
    make('hosted-zone', 'zone', { in: 'ireland', name: 'example.com', vpcs: [{ vpc: 'net' }], records }),
    ...more,
  )

/** A record of www.example.com that leads to an address. */
export const www = {
  name: 'www.example.com',
  type: 'A',
  ttl: 300,
  resourceRecords: ['203.0.113.10'],
} as const

/** One of several records of www.example.com. */
export const site = (setIdentifier: string, last: number) => ({
  ...www,
  ttl: 60,
  setIdentifier,
  resourceRecords: [`203.0.113.${last}`],
})

/** A load balancer that the internet reaches, known by its name. */
export const front = make('application-load-balancer', 'front', {
  in: 'net',
  scheme: 'internet-facing',
  subnets: ['public-a'],
  securityGroups: ['web'],
  dnsName: 'front-123.eu-west-1.elb.amazonaws.com',
})

export const watch = make('health-check', 'watch', {
  in: 'ireland',
  type: 'HTTPS',
  ipAddress: '203.0.113.10',
  port: 443,
  resourcePath: '/health',
})
