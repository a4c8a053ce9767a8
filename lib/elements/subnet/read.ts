import type { PrivateDnsNameOptionsOnLaunch } from '@aws-sdk/client-ec2'

/** How instances of a subnet are named, where that differs from what AWS does by itself. */
export const readHostNames = (options: PrivateDnsNameOptionsOnLaunch = {}) => ({
  hostnameType: options.HostnameType === 'ip-name' ? undefined : options.HostnameType,
  enableResourceNameDnsARecord: options.EnableResourceNameDnsARecord || undefined,
  enableResourceNameDnsAAAARecord: options.EnableResourceNameDnsAAAARecord || undefined,
})
