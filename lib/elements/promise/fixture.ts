import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'ec2:DescribeNetworkInsightsPaths',
  {
    NetworkInsightsPaths: [
      {
        NetworkInsightsPathId: 'nip-0a11',
        NetworkInsightsPathArn: 'arn:aws:ec2:eu-west-1:111122223333:network-insights-path/nip-0a11',
        Source: 'igw-0a11',
        SourceArn: 'arn:aws:ec2:eu-west-1:111122223333:internet-gateway/igw-0a11',
        Destination: 'i-0a11',
        DestinationArn: 'arn:aws:ec2:eu-west-1:111122223333:instance/i-0a11',
        Protocol: 'tcp',
        DestinationPort: 443,
        Tags: [{ Key: 'Name', Value: 'web' }],
      },
      {
        NetworkInsightsPathId: 'nip-0a22',
        Source: 'i-0a22',
        DestinationIp: '192.168.1.5',
        Protocol: 'udp',
        FilterAtSource: { DestinationPortRange: { FromPort: 5000, ToPort: 5010 } },
      },
      {
        NetworkInsightsPathId: 'nip-0a33',
        Source: 'eni-0a11',
        SourceIp: '10.0.1.10',
        Destination: 'arn:aws:ec2:eu-west-1:444455556666:network-interface/eni-0b22',
        Protocol: 'tcp',
      },
    ],
  },
  [
    {
      id: 'nip-0a11',
      props: {
        fromPlace: 'element',
        from: 'igw-0a11',
        toPlace: 'element',
        to: 'i-0a11',
        protocol: 'tcp',
        port: '443',
        askAws: true,
      },
    },
    {
      id: 'nip-0a22',
      props: {
        fromPlace: 'element',
        from: 'i-0a22',
        toPlace: 'address',
        toText: '192.168.1.5',
        protocol: 'udp',
        port: '5000-5010',
        askAws: true,
      },
    },
    {
      id: 'nip-0a33',
      props: {
        fromPlace: 'element',
        from: 'eni-0a11',
        fromText: '10.0.1.10',
        toPlace: 'element',
        to: 'eni-0b22',
        protocol: 'tcp',
        askAws: true,
      },
    },
  ],
)
