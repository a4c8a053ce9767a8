import type { Connection } from '@aws-sdk/client-direct-connect'
import { DEDICATED } from './port-fields'

/** A connection as AWS answers it. Only a hosted one has a VLAN of its own or a speed that no port has. */
export const readConnection = (item: Connection) => ({
  location: item.location,
  bandwidth: item.bandwidth,
  providerName: item.providerName || item.partnerName || undefined,
  requestMacSec: item.macSecCapable || undefined,
  awsDevice: deviceOf(item),
  state: item.connectionState,
  ownership: item.vlan || (item.bandwidth && !DEDICATED.includes(item.bandwidth)) ? 'hosted' : undefined,
  lag: item.lagId || undefined,
})

/** The router of AWS at the location, by its newer name. */
export const deviceOf = (item: { awsDeviceV2?: string | undefined; awsDevice?: string | undefined }) =>
  item.awsDeviceV2 || item.awsDevice || undefined
