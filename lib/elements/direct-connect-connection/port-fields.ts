import { flag, optional, suggestion, text } from '../field'
import { stateField } from '../state'

/** The speeds of whole ports. */
export const DEDICATED = ['1Gbps', '10Gbps', '100Gbps', '400Gbps']
/** The speeds of hosted connections, the least first. Source: https://docs.aws.amazon.com/directconnect/latest/UserGuide/hosted_connection.html */
export const HOSTED = [
  '50Mbps',
  '100Mbps',
  '200Mbps',
  '300Mbps',
  '400Mbps',
  '500Mbps',
  '1Gbps',
  '2Gbps',
  '5Gbps',
  '10Gbps',
  '25Gbps',
]

/** What connections and LAGs have in common: ports of one speed at one place. */
export const portFields = (bandwidth: string) => ({
  location: text({
    label: 'Location',
    help: 'The Direct Connect location by its code; your line or that of a carrier must reach it.',
    placeholder: 'EqDC2',
  }),
  bandwidth: suggestion([...new Set([...DEDICATED, ...HOSTED])], {
    label: 'Bandwidth',
    help: 'A dedicated port has 1, 10, 100 or 400 Gbps; other speeds are those of hosted connections.',
    aws: bandwidth,
    fallback: '1Gbps',
  }),
  providerName: optional(
    text({
      label: 'Provider',
      help: 'Who brings the line to the location: a carrier, or the partner of a hosted connection.',
    }),
  ),
  requestMacSec: optional(
    flag({
      label: 'MACsec',
      help: 'Encrypts between your router and the port. Dedicated 10, 100 and 400 Gbps at some locations only.',
      aws: 'RequestMACSec',
      fallback: false,
    }),
  ),
  awsDevice: optional(
    text({
      label: 'AWS device',
      help: 'The router of AWS that the port is on. Two connections on one device fail together.',
      aws: false,
      placeholder: 'EqDC2-1a2b3c4d5e6f7',
    }),
  ),
  state: stateField,
})
