import type { Legal } from '../legal'
import { inside } from '../legal'

export const legal: Legal = ({ add, all, chance, pick, some, upTo }) => {
  const subnets = all('subnet')
  const groups = all('security-group')
  const [vpc] = all('vpc')
  const [region] = all('region')
  const attached = subnets.length > 0 && groups.length > 0 && chance(2)
  add('lambda-function', {
    ...inside(attached ? vpc : region),
    props: {
      runtime: pick(['nodejs22.x', 'python3.13']),
      handler: 'index.handler',
      ...(chance(2)
        ? { zipFile: 'exports.handler = async () => "ok"' }
        : { s3Bucket: 'code-of-shop', s3Key: 'a.zip' }),
      role: 'arn:aws:iam::111122223333:role/shop-function',
      ...(attached && {
        subnets: [subnets[0]!, ...some(subnets.slice(1, 4))].map(({ id }) => id),
        securityGroups: [groups[0]!.id],
      }),
      ...(chance(2) && { timeout: 1 + upTo(800) }),
      ...(chance(2) && { memorySize: 128 + upTo(1000) }),
      ...(chance(3) && { packageType: 'Zip' }),
      ...(chance(2) && {
        permissions: [
          {
            principal: 'apigateway.amazonaws.com',
            action: 'lambda:InvokeFunction',
            ...(chance(2) && { sourceArn: 'arn:aws:execute-api:eu-west-1:111122223333:abc123/*' }),
          },
          { principal: 'events.amazonaws.com', action: 'lambda:InvokeFunction' },
        ],
      }),
      ...(chance(4) && { functionName: 'orders' }),
    },
  })
}
