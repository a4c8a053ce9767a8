import { defineElement, live } from '../define'
import { choice, flag, optional, ref, suggestion, text } from '../field'
import { canAskAws } from './ask-aws'
import { GOALS, STARTS } from './ends'
import { readPath } from './read'
import { portReshape } from './reshape'

export const promise = defineElement({
  kind: 'promise',
  label: 'Promise',
  group: 'annotation',
  summary: 'What must reach what, or must never; asked anew at every change of the design.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/reachability/what-is-reachability-analyzer.html',
  inside: ['canvas'],
  offCanvas: true,
  fields: {
    expects: optional(
      choice(['reachable', 'unreachable'], {
        label: 'Promise',
        help: 'It must be reachable, or must never be.',
        aws: false,
        fallback: 'reachable',
      }),
    ),
    fromPlace: optional(
      choice(['element', 'internet', 'outside', 'address'], {
        label: 'From what',
        help: 'An element; the internet; everything outside a VPC or subnet; or an address.',
        aws: false,
      }),
    ),
    from: optional(
      ref(STARTS, {
        label: 'From',
        help: 'Who starts. A VPC, subnet or security group stands for everything in it, an internet gateway for the internet.',
        aws: 'Source',
        line: 'none',
      }),
    ),
    outside: optional(
      ref(['vpc', 'subnet'], {
        label: 'Outside of',
        help: 'Whoever is not in it starts: the internet, other VPCs, sites.',
        aws: false,
        line: 'none',
      }),
    ),
    fromText: optional(
      text({
        label: 'From address',
        help: 'An address or a block.',
        aws: 'SourceIp',
        placeholder: '203.0.113.7',
      }),
    ),
    toPlace: optional(
      choice(['element', 'internet', 'address'], {
        label: 'To what',
        help: 'An element; any address of the internet; or an address, name or URL.',
        aws: false,
      }),
    ),
    to: optional(
      ref(GOALS, {
        label: 'To',
        help: 'What is reached. A VPC, subnet or security group stands for everything in it.',
        aws: 'Destination',
        line: 'none',
      }),
    ),
    toText: optional(
      text({
        label: 'To address, name or URL',
        help: 'An address, a block, a DNS name, or a URL that brings its port and path.',
        aws: 'DestinationIp',
        placeholder: '10.0.1.10',
      }),
    ),
    protocol: choice(['tcp', 'udp', 'icmp', 'all'], {
      label: 'Protocol',
      help: 'A URL brings its own.',
    }),
    port: optional(
      text({
        label: 'Port',
        help: 'One port, a range, or several with commas between; any port when empty.',
        aws: 'DestinationPort',
        placeholder: '443',
        pattern: /^\s*\d{1,5}(\s*-\s*\d{1,5})?(\s*,\s*\d{1,5}(\s*-\s*\d{1,5})?)*\s*$/,
      }),
    ),
    everyHopTls: optional(
      flag({
        label: 'TLS at every hop',
        help: 'Every connection on the way must be encrypted.',
        aws: false,
        fallback: false,
      }),
    ),
    method: optional(
      suggestion(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'], {
        label: 'Method',
        help: 'For a URL: what is sent to it.',
        aws: false,
        fallback: 'GET',
      }),
    ),
    askAws: optional(
      flag({
        label: 'Also export as a Reachability Analyzer path',
        help: 'So that AWS can be asked the same. Only TCP or UDP between two ends that it knows, in one Region; AWS charges for each analysis.',
        aws: false,
        fallback: false,
      }),
    ),
  },
  fresh: () => ({
    expects: 'reachable' as const,
    fromPlace: 'internet' as const,
    toPlace: 'element' as const,
    protocol: 'tcp' as const,
    port: '443',
  }),
  cfn: {
    type: 'AWS::EC2::NetworkInsightsPath',
    attribute: 'NetworkInsightsPathId',
    refToo: true,
    when: { flag: 'askAws', may: canAskAws },
    reshape: portReshape,
  },
  live: live({
    call: 'ec2:DescribeNetworkInsightsPaths',
    items: (answer) => answer.NetworkInsightsPaths,
    id: (item) => item.NetworkInsightsPathId,
    props: readPath,
  }),
})
