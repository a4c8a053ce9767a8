import { ofKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { classic, make } from '../example'
import { of } from './count'
import { defineQuota, limitOf } from './define'
import { many } from './example'

export const flowlogQuota = defineQuota({
  id: 'flowlog-quota',
  severity: 'warning',
  title: 'A resource has at most 250 flow logs',
  why: 'Each log of a VPC, a subnet, an interface or a transit gateway is a subscription of that resource.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-limitations.html',
  limits: [
    limitOf({
      key: 'flow-logs-per-resource',
      label: 'Flow logs per resource',
      noun: 'flow logs',
      scope: 'a resource',
      value: 250,
      fixed: true,
      instead: 'let readers share a log',
      of: [
        'vpc',
        'subnet',
        'network-interface',
        'transit-gateway',
        'transit-gateway-attachment',
        'nat-gateway',
      ],
      *uses(resource, around) {
        yield of(
          ofKind(around.referrers(resource.id), 'flow-log').filter(
            (one) => read(one, 'resource') === resource.id,
          ),
        )
      },
      atMost: (around) => around.all('flow-log').length,
    }),
  ],
  examples: {
    good: [
      {
        says: 'One log of the VPC.',
        design: () =>
          classic(
            make('flow-log', 'log', {
              in: 'net',
              resource: 'net',
              resourceType: 'VPC',
              trafficType: 'ALL',
              logDestinationType: 's3',
              logDestination: 'arn:aws:s3:::logs',
            }),
          ),
      },
    ],
    bad: [
      {
        says: '251 logs of one VPC.',
        design: () =>
          classic(
            ...many(251, (at) =>
              make('flow-log', `log-${at}`, {
                in: 'net',
                resource: 'net',
                resourceType: 'VPC',
                trafficType: 'ALL',
                logDestinationType: 's3',
                logDestination: `arn:aws:s3:::logs/${at}`,
              }),
            ),
          ),
      },
    ],
  },
})
