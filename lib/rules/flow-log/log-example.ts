import type { ElementOf } from '@/lib/elements'
import { classic, make } from '../example'

type Props = ElementOf<'flow-log'>['props']

const TO_BUCKET = { logDestinationType: 's3', logDestination: 'arn:aws:s3:::flow-records' } as const

/** The classic VPC with a log of all its traffic in a bucket, but for what is given. */
export const logged = (props: Props = {}) =>
  classic(
    make('flow-log', 'records', {
      in: 'net',
      resource: 'net',
      resourceType: 'VPC',
      trafficType: 'ALL',
      ...TO_BUCKET,
      ...props,
    }),
  )

/** The same with a transit gateway, whose traffic is logged. */
export const hubLogged = (props: Props = {}) => {
  const { elements } = logged({ resource: 'hub', resourceType: 'TransitGateway', ...props })
  const hub = make('transit-gateway', 'hub', { in: 'ireland' })
  const joint = make('transit-gateway-attachment', 'joint', {
    in: 'net',
    transitGateway: 'hub',
    subnets: ['private-a'],
  })
  const way = { destination: '10.9.0.0/16', target: 'hub' }
  const inward = make('route-table', 'inward', {
    in: 'net',
    routes: [{ destination: '0.0.0.0/0', target: 'nat' }, way],
  })
  return { elements: { ...elements, hub, joint, inward } }
}
