/** Ids of AWS's own lists by Region: that of S3, that of DynamoDB. The same id means another list elsewhere. `aws ec2 describe-prefix-lists` tells them. */
const IDS: Readonly<Record<string, readonly [s3: string, dynamodb: string]>> = {
  'ap-northeast-1': ['pl-61a54008', 'pl-78a54011'],
  'ap-northeast-2': ['pl-78a54011', 'pl-48a54021'],
  'ap-south-1': ['pl-78a54011', 'pl-66a7420f'],
  'ap-southeast-1': ['pl-6fa54006', 'pl-67a5400e'],
  'ap-southeast-2': ['pl-6ca54005', 'pl-62a5400b'],
  'ca-central-1': ['pl-7da54014', 'pl-4ea54027'],
  'eu-central-1': ['pl-6ea54007', 'pl-66a5400f'],
  'eu-west-1': ['pl-6da54004', 'pl-6fa54006'],
  'eu-west-2': ['pl-7ca54015', 'pl-b3a742da'],
  'eu-west-3': ['pl-23ad484a', 'pl-abb451c2'],
  'sa-east-1': ['pl-6aa54003', 'pl-60a54009'],
  'us-east-1': ['pl-63a5400a', 'pl-02cd2c6b'],
  'us-east-2': ['pl-7ba54012', 'pl-4ca54025'],
  'us-west-1': ['pl-6ba54002', 'pl-6ea54007'],
  'us-west-2': ['pl-68a54001', 'pl-00a54069'],
}

/**
 * The name of one of AWS's own lists, given by its id or by that name: "com.amazonaws.eu-west-1.s3".
 * Fails: undefined when the id is not known in that Region.
 */
export function awsListName(text: string, region: string | undefined): string | undefined {
  if (text.startsWith('com.amazonaws.')) return text
  const [s3, dynamodb] = IDS[region ?? ''] ?? []
  if (text === s3) return `com.amazonaws.${region}.s3`
  return text === dynamodb ? `com.amazonaws.${region}.dynamodb` : undefined
}
