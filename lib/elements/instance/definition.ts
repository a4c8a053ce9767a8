import { defineElement, live } from '../define'
import { address, choice, flag, optional, ref, refs, rows, suggestion, text } from '../field'
import { ipv6Fields } from '../ipv6-fields'
import { besideFirstInterface } from './home'
import { interfaceFields } from './interface-fields'
import { addressesOf } from './read'
import { reshapeInstance } from './reshape'

export const instance = defineElement({
  kind: 'instance',
  label: 'EC2 instance',
  group: 'compute',
  summary:
    'A virtual server in one subnet. With its source/destination check off it can route for others, as a NAT instance.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/concepts.html',
  inside: ['subnet'],
  home: besideFirstInterface,
  fields: {
    instanceType: optional(
      suggestion(
        [
          't3.micro',
          't3.small',
          't3.medium',
          't4g.micro',
          't4g.small',
          'm7i.large',
          'c7i.large',
          'r7i.large',
        ],
        {
          label: 'Instance type',
          help: 'Size and processor.',
          fallback: 'm1.small',
        },
      ),
    ),
    imageId: text({
      label: 'Image',
      help: 'An AMI id, or a public parameter as {{resolve:ssm:…}} that names the newest image.',
      placeholder: 'ami-0123456789abcdef0',
      unneeded: (props) => props.launchTemplate !== undefined,
    }),
    launchTemplate: optional(
      ref('launch-template', {
        label: 'Launch template',
        help: 'Says what is not said here: image, size, security groups.',
        connect: 'Launch {self} from {to}',
        aws: 'LaunchTemplate.LaunchTemplateId',
      }),
    ),
    launchTemplateVersion: optional(
      text({
        label: 'Template version',
        help: 'A number; AWS takes no $Latest here, but its attribute LatestVersionNumber.',
        placeholder: '1',
        aws: 'LaunchTemplate.Version',
      }),
    ),
    securityGroups: optional(
      refs('security-group', {
        label: 'Security groups',
        help: 'Up to five. The default group of the VPC when empty.',
        connect: 'Protect {self} by {to}',
        aws: 'SecurityGroupIds',
      }),
    ),
    privateIpAddress: optional(
      address({ label: 'Private address', help: 'An address of the subnet; AWS picks one when empty.' }),
    ),
    associatePublicIpAddress: optional(
      flag({
        label: 'Public address',
        help: 'A public IPv4 address at launch; the subnet decides when unset.',
      }),
    ),
    sourceDestCheck: optional(
      flag({
        label: 'Source/destination check',
        help: 'Drops packets that are not for the instance itself. Turn it off for a NAT instance or any appliance.',
        fallback: true,
      }),
    ),
    forwarding: optional(
      choice(['masquerade', 'plain'], {
        label: 'Forwarding',
        help: 'What it does with packets for others once its check is off: put its own address in place of the source, as a NAT instance, or pass them on as they are.',
        aws: false,
      }),
    ),
    networkInterfaces: optional(
      rows(interfaceFields, {
        label: 'Network interfaces',
        help: 'Only where it starts with more than one, or with one that is drawn. They name subnets and groups instead of the instance.',
        row: 'network interface',
        fresh: (rows) => ({ deviceIndex: String(rows.length) }),
      }),
    ),
    ...ipv6Fields,
    tenancy: optional(
      choice(['default', 'dedicated', 'host'], {
        label: 'Tenancy',
        help: 'Hardware shared with others, or of its own at extra cost.',
        fallback: 'default',
      }),
    ),
    httpTokens: optional(
      choice(['optional', 'required'], {
        label: 'Metadata tokens',
        help: 'Required is IMDSv2 only: a forged request cannot take the credentials of the instance.',
        aws: 'MetadataOptions.HttpTokens',
      }),
    ),
    iamInstanceProfile: optional(
      text({
        label: 'Instance profile',
        help: 'The role that programs on it act as, by the name of its profile.',
      }),
    ),
    keyName: optional(text({ label: 'Key pair', help: 'The name of the key pair for SSH.' })),
  },
  fresh: () => ({
    instanceType: 't3.micro' as const,
    imageId: '{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}',
  }),
  cfn: { type: 'AWS::EC2::Instance', parent: 'SubnetId', reshape: reshapeInstance },
  live: live({
    call: 'ec2:DescribeInstances',
    items: (answer) => answer.Reservations?.flatMap((reservation) => reservation.Instances ?? []),
    id: (item) => item.InstanceId,
    parent: (item) => item.SubnetId,
    skip: (item) => item.State?.Name === 'terminated' || item.State?.Name === 'shutting-down',
    props: (item) => ({
      instanceType: item.InstanceType,
      imageId: item.ImageId,
      securityGroups: item.SecurityGroups?.length
        ? item.SecurityGroups.flatMap((group) => group.GroupId ?? [])
        : undefined,
      privateIpAddress: item.PrivateIpAddress,
      associatePublicIpAddress:
        item.NetworkInterfaces?.some((face) => face.Association?.IpOwnerId === 'amazon') || undefined,
      sourceDestCheck: item.SourceDestCheck,
      keyName: item.KeyName,
      ipv6Addresses: addressesOf(item),
      tenancy: item.Placement?.Tenancy === 'default' ? undefined : item.Placement?.Tenancy,
      httpTokens: item.MetadataOptions?.HttpTokens,
      iamInstanceProfile: item.IamInstanceProfile?.Arn?.split('/').at(-1),
    }),
  }),
})
