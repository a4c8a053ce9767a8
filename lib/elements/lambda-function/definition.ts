import { defineElement, live } from '../define'
import { choice, flag, integer, optional, refs, rows, suggestion, text } from '../field'

const permissions = rows(
  {
    principal: text({
      label: 'Who',
      help: 'The AWS service or account that may call.',
      placeholder: 'apigateway.amazonaws.com',
    }),
    action: text({
      label: 'May',
      help: 'Usually lambda:InvokeFunction.',
      placeholder: 'lambda:InvokeFunction',
    }),
    sourceArn: optional(
      text({
        label: 'For',
        help: 'The ARN of what calls; without one, any resource of that service may call.',
        placeholder: 'arn:aws:execute-api:eu-west-1:111122223333:abc123/*',
      }),
    ),
    sourceAccount: optional(
      text({ label: 'Of account', help: 'The account that the caller must belong to.', rare: true }),
    ),
  },
  {
    label: 'Permissions',
    help: 'Who may call the function. An API or a load balancer needs one here.',
    row: 'permission',
    fresh: () => ({ principal: 'apigateway.amazonaws.com', action: 'lambda:InvokeFunction' }),
  },
)

export const lambdaFunction = defineElement({
  kind: 'lambda-function',
  label: 'Lambda function',
  group: 'compute',
  summary:
    'Code that runs when it is called. Attached to a VPC it has private addresses there, and never a public one.',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html',
  inside: ['vpc', 'region', 'canvas'],
  spans: 'subnets',
  fields: {
    runtime: optional(
      suggestion(['nodejs22.x', 'python3.13', 'java21', 'dotnet8', 'ruby3.4', 'provided.al2023'], {
        label: 'Runtime',
        help: 'The language of the code; none for a container image.',
      }),
    ),
    handler: optional(
      text({
        label: 'Handler',
        help: 'The function in the code that is called.',
        placeholder: 'index.handler',
      }),
    ),
    zipFile: text({
      label: 'Code',
      help: 'A few lines of it, for Node.js or Python; else give the archive or the image below.',
      lines: 4,
      aws: 'Code.ZipFile',
      unneeded: ({ s3Bucket, imageUri }) => s3Bucket !== undefined || imageUri !== undefined,
    }),
    s3Bucket: optional(
      text({
        label: 'Bucket of the archive',
        help: 'The S3 bucket that holds the code, in the same Region.',
        aws: 'Code.S3Bucket',
      }),
    ),
    s3Key: optional(
      text({ label: 'Key of the archive', help: 'Its name in the bucket.', aws: 'Code.S3Key' }),
    ),
    imageUri: optional(
      text({ label: 'Image', help: 'A container image in Amazon ECR.', aws: 'Code.ImageUri' }),
    ),
    role: text({
      label: 'Role',
      help: 'The ARN of the IAM role that it works as. In a VPC it must be allowed to make network interfaces.',
      placeholder: 'arn:aws:iam::111122223333:role/shop-function',
    }),
    subnets: optional(
      refs('subnet', {
        label: 'Subnets',
        help: 'Attach it to a VPC only for private targets; then in at least two zones, and private with a NAT gateway for the internet.',
        connect: 'Attach {self} to {to}',
        aws: 'VpcConfig.SubnetIds',
      }),
    ),
    securityGroups: optional(
      refs('security-group', {
        label: 'Security groups',
        help: 'Of its interfaces in the VPC.',
        connect: 'Protect {self} by {to}',
        aws: 'VpcConfig.SecurityGroupIds',
      }),
    ),
    ipv6AllowedForDualStack: optional(
      flag({
        label: 'IPv6 out',
        help: 'Lets it open IPv6 connections from dual-stack subnets.',
        aws: 'VpcConfig.Ipv6AllowedForDualStack',
        fallback: false,
      }),
    ),
    timeout: optional(
      integer({
        label: 'Time limit',
        help: 'It is stopped after this; an API waits 29 or 30 seconds by default.',
        unit: 'seconds',
        min: 1,
        max: 900,
        fallback: 3,
      }),
    ),
    memorySize: optional(
      integer({
        label: 'Memory',
        help: 'Processor power grows with it.',
        unit: 'MB',
        min: 128,
        max: 32768,
        fallback: 128,
      }),
    ),
    packageType: optional(
      choice(['Zip', 'Image'], {
        label: 'Package',
        help: 'An archive, or a container image.',
        fallback: 'Zip',
      }),
    ),
    permissions: optional(permissions),
    functionName: optional(
      text({ label: 'Function name', help: 'AWS makes one from the stack when empty.' }),
    ),
  },
  fresh: () => ({
    runtime: 'nodejs22.x',
    handler: 'index.handler',
    zipFile: "exports.handler = async () => ({ statusCode: 200, body: 'ok' })",
    role: '',
  }),
  cfn: {
    type: 'AWS::Lambda::Function',
    attribute: 'Arn',
    refToo: true,
    satellites: {
      permissions: {
        type: 'AWS::Lambda::Permission',
        self: 'FunctionName',
        key: ['principal', 'action', 'sourceArn'],
      },
    },
  },
  live: live({
    call: 'lambda:ListFunctions',
    items: (answer) => answer.Functions,
    id: (item) => item.FunctionArn,
    parent: (item) => item.VpcConfig?.VpcId || undefined,
    name: (item) => item.FunctionName,
    props: (item) => ({
      runtime: item.Runtime,
      handler: item.Handler,
      role: item.Role,
      subnets: item.VpcConfig?.SubnetIds?.length ? item.VpcConfig.SubnetIds : undefined,
      securityGroups: item.VpcConfig?.SecurityGroupIds?.length ? item.VpcConfig.SecurityGroupIds : undefined,
      ipv6AllowedForDualStack: item.VpcConfig?.Ipv6AllowedForDualStack || undefined,
      timeout: item.Timeout,
      memorySize: item.MemorySize,
      packageType: item.PackageType,
      functionName: item.FunctionName,
    }),
  }),
})
