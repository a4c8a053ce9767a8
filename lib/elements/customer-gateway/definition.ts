import { defineElement, live } from '../define'
import { address, integer, optional, text } from '../field'

export const customerGateway = defineElement({
  kind: 'customer-gateway',
  label: 'Customer gateway',
  group: 'gateways',
  summary: 'What AWS knows of your VPN router: its public address and its BGP number.',
  docs: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/your-cgw.html',
  inside: ['region', 'canvas'],
  fields: {
    ipAddress: address({
      label: 'Address',
      help: 'The fixed address of the router, or of the NAT device in front of it. IPv6 only with a transit gateway.',
      family: 'any',
      placeholder: '203.0.113.1',
      unneeded: ({ certificateArn }) => certificateArn !== undefined,
    }),
    bgpAsn: optional(
      integer({
        label: 'BGP ASN',
        help: 'The BGP number of the router; it must differ from that of the AWS side.',
        min: 1,
        max: 4294967295,
        fallback: 65000,
      }),
    ),
    certificateArn: optional(
      text({
        label: 'Certificate',
        help: 'A private certificate by which the router proves itself instead of a pre-shared key.',
        placeholder: 'arn:aws:acm:eu-west-1:111122223333:certificate/…',
      }),
    ),
    deviceName: optional(text({ label: 'Device name', help: 'What the router is called.' })),
  },
  // An address that documents are written with: nobody owns it.
  fresh: () => ({ ipAddress: '203.0.113.1', bgpAsn: 65000 }),
  cfn: {
    type: 'AWS::EC2::CustomerGateway',
    fixed: { Type: 'ipsec.1' },
    reshape: {
      // Numbers of more than 31 bits have a property of their own.
      out: ({ BgpAsn, ...properties }) => ({
        ...properties,
        ...(BgpAsn !== undefined && { [isLong(BgpAsn) ? 'BgpAsnExtended' : 'BgpAsn']: BgpAsn }),
      }),
      in: ({ BgpAsnExtended, ...properties }) => ({
        ...properties,
        ...(BgpAsnExtended !== undefined && { BgpAsn: BgpAsnExtended }),
      }),
    },
  },
  live: live({
    call: 'ec2:DescribeCustomerGateways',
    items: (answer) => answer.CustomerGateways,
    id: (item) => item.CustomerGatewayId,
    skip: (item) => item.State === 'deleted' || item.State === 'deleting',
    props: (item) => ({
      ipAddress: item.IpAddress,
      bgpAsn: asn(item.BgpAsn ?? item.BgpAsnExtended),
      certificateArn: item.CertificateArn,
      deviceName: item.DeviceName,
    }),
  }),
})

const isLong = (asn: unknown) => Number(asn) > 2147483647

const asn = (text: string | undefined) => (text === undefined ? undefined : Number(text))
