import type { VpcEndpoint } from '@aws-sdk/client-ec2'
import { readDocument } from '../json-text'

type Statement = Readonly<Record<string, unknown>>

/** The policy as JSON. One that allows everything is what AWS sets when nothing is said; it is left out. */
export function readPolicy(text: string | undefined): unknown {
  const policy = readDocument(text)
  const statements = [(policy as { Statement?: Statement | Statement[] } | undefined)?.Statement ?? []].flat()
  const open =
    statements.length === 1 &&
    statements[0]?.Effect === 'Allow' &&
    ['Action', 'Principal', 'Resource'].every((key) => statements[0]?.[key] === '*') &&
    !Object.hasOwn(statements[0], 'Condition')
  return open ? undefined : policy
}

/** The Region of the service, where its name does not say it: that of another Region. */
export const otherRegion = (region: string | undefined, service: string | undefined) =>
  region === undefined || service?.includes(`.${region}.`) === true ? undefined : region

/** The families of its DNS records, where they are not those of its addresses. */
export const recordsOf = ({ DnsOptions, IpAddressType, VpcEndpointType }: VpcEndpoint) =>
  VpcEndpointType === 'Interface' && DnsOptions?.DnsRecordIpType !== IpAddressType
    ? DnsOptions?.DnsRecordIpType
    : undefined

/** Its address type; for other types than Interface IPv4 goes without saying. */
export const familyOf = ({ IpAddressType, VpcEndpointType }: VpcEndpoint) =>
  VpcEndpointType === 'Interface' || IpAddressType !== 'ipv4' ? IpAddressType : undefined
