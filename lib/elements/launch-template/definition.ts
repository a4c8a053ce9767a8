import { defineElement, detail, live } from '../define'
import { flag, integer, optional, ref, refs, rows, suggestion, text } from '../field'
import { readData } from './read'

const networkInterfaces = rows(
  {
    deviceIndex: integer({ label: 'Device', help: 'The place of the interface; the first is 0.', min: 0 }),
    associatePublicIpAddress: optional(
      flag({
        label: 'Public IPv4 address',
        help: 'Gives a public address at launch; the subnet decides when unset.',
      }),
    ),
    groups: optional(
      refs('security-group', {
        label: 'Security groups',
        help: 'They stand here instead of above when an interface is written.',
        connect: 'Protect one more interface of {self} by {to}',
      }),
    ),
    subnet: optional(
      ref('subnet', {
        label: 'Subnet',
        help: 'Left empty for an auto scaling group, which has subnets of its own.',
        connect: 'Launch from {self} into {to}',
        aws: 'SubnetId',
        rare: true,
      }),
    ),
    deleteOnTermination: optional(
      flag({ label: 'Goes with it', help: 'Delete the interface with its instance.', rare: true }),
    ),
    description: optional(text({ label: 'Description', help: 'What the interface is for.', rare: true })),
  },
  {
    label: 'Network interfaces',
    help: 'Only where a public address is asked for or refused at launch, or more than one interface is needed.',
    aws: 'LaunchTemplateData.NetworkInterfaces',
    row: 'network interface',
    fresh: (rows) => ({
      deviceIndex: rows.length,
      ...(rows.length === 0 && { associatePublicIpAddress: true }),
    }),
  },
)

export const launchTemplate = defineElement({
  kind: 'launch-template',
  label: 'Launch template',
  group: 'compute',
  summary: 'What an auto scaling group launches: image, size, security groups.',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-templates.html',
  inside: ['region', 'canvas', 'vpc'],
  fields: {
    launchTemplateName: optional(
      text({
        label: 'Template name',
        help: 'Unique in the Region; AWS makes one from the stack when empty.',
        pattern: /^[a-zA-Z0-9().\-/_]{3,128}$/,
        placeholder: 'web-servers',
      }),
    ),
    imageId: optional(
      text({
        label: 'Image',
        help: 'An AMI id, or a public parameter as {{resolve:ssm:…}} that names the newest image. Left empty where whoever launches says it.',
        placeholder: 'ami-0123456789abcdef0',
        aws: 'LaunchTemplateData.ImageId',
      }),
    ),
    instanceType: optional(
      suggestion(['t3.micro', 't3.small', 't3.medium', 't4g.small', 'm7i.large', 'c7i.large', 'r7i.large'], {
        label: 'Instance type',
        help: 'Size and processor.',
        aws: 'LaunchTemplateData.InstanceType',
      }),
    ),
    securityGroups: optional(
      refs('security-group', {
        label: 'Security groups',
        help: 'Carried by every instance. Leave empty when network interfaces are written below.',
        connect: 'Protect the instances of {self} by {to}',
        aws: 'LaunchTemplateData.SecurityGroupIds',
      }),
    ),
    networkInterfaces: optional(networkInterfaces),
    keyName: optional(
      text({
        label: 'Key pair',
        help: 'The name of the key pair for SSH.',
        aws: 'LaunchTemplateData.KeyName',
      }),
    ),
  },
  fresh: () => ({
    imageId: '{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}',
    instanceType: 't3.micro',
  }),
  // Tags of a template stand in TagSpecifications, by what they are put on.
  cfn: { type: 'AWS::EC2::LaunchTemplate', tags: false },
  live: live({
    call: 'ec2:DescribeLaunchTemplates',
    items: (answer) => answer.LaunchTemplates,
    id: (item) => item.LaunchTemplateId,
    name: (item) => item.LaunchTemplateName,
    props: (item) => ({ launchTemplateName: item.LaunchTemplateName }),
    details: [
      detail({
        call: 'ec2:DescribeLaunchTemplateVersions',
        inputs: (item: { LaunchTemplateId?: string }) =>
          item.LaunchTemplateId ? [{ LaunchTemplateId: item.LaunchTemplateId, Versions: ['$Default'] }] : [],
        props: (answer) => readData(answer.LaunchTemplateVersions),
      }),
    ],
  }),
})
