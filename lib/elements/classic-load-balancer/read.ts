import type {
  DescribeLoadBalancerAttributesOutput,
  LoadBalancerDescription,
} from '@aws-sdk/client-elastic-load-balancing'
import { pick } from '../pick'
import { fields } from './fields'

const orNothing = <T>(list: readonly T[] | undefined) => (list && list.length > 0 ? list : undefined)

export function readClassic(item: LoadBalancerDescription) {
  const { Policies: policies, ...rest } = item
  const listeners = (item.ListenerDescriptions ?? []).map(({ Listener, PolicyNames }) => ({
    ...Listener,
    PolicyNames,
  }))
  const instances = item.Instances?.flatMap(({ InstanceId }) => InstanceId ?? [])
  const inVpc = item.Subnets && item.Subnets.length > 0
  return {
    ...pick(fields, { ...rest, Listeners: listeners, Instances: instances }),
    availabilityZones: inVpc ? undefined : orNothing(item.AvailabilityZones),
    lBCookieStickinessPolicy: orNothing(policies?.LBCookieStickinessPolicies),
    appCookieStickinessPolicy: orNothing(policies?.AppCookieStickinessPolicies),
    dnsName: item.DNSName,
  }
}

/** Attributes have other names in the answer than in a template. */
export const readClassicAttributes = ({
  LoadBalancerAttributes: found,
}: DescribeLoadBalancerAttributesOutput) => ({
  ...pick(fields, {
    CrossZone: found?.CrossZoneLoadBalancing?.Enabled,
    ConnectionDrainingPolicy: found?.ConnectionDraining?.Enabled ? found.ConnectionDraining : undefined,
    ConnectionSettings: found?.ConnectionSettings,
    AccessLoggingPolicy: found?.AccessLog && {
      ...found.AccessLog,
      EmitInterval: found.AccessLog.Enabled ? found.AccessLog.EmitInterval : undefined,
    },
  }),
})
