import { known } from '@/lib/design/element'
import { defineRule } from '../define'
import { classic, make } from '../example'

type Members = Readonly<Record<string, unknown>>

/** What a request carries only when it comes through an endpoint. */
const PLACES = new Set(['aws:sourcevpce', 'aws:sourcevpc'])

const closed = (exceptions: Members = {}, resource: string = 'arn:aws:s3:::files') =>
  classic(
    make('s3-bucket', 'files', {
      in: 'ireland',
      bucketPolicy: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Deny',
            Principal: '*',
            Action: 's3:*',
            Resource: [resource, 'arn:aws:s3:::files/*'],
            Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' }, ...exceptions },
          },
        ],
      },
    }),
  )

export const s3PolicySourcevpce = defineRule({
  id: 's3-policy-sourcevpce',
  severity: 'warning',
  title: 'A bucket that asks for an endpoint lets its owners in',
  why: 'A policy that denies whatever does not come through an endpoint also denies the console, NAT gateways and other VPCs. From there only the root user of its account can still mend it.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies-vpc-endpoint.html',
  kind: 's3-bucket',
  *check(bucket) {
    const policy = known(bucket.props.bucketPolicy) as unknown
    const statement = listOf((Object(policy) as Members).Statement).find(locksOut)
    if (statement === undefined) return
    yield {
      field: 'bucketPolicy',
      message: `${bucket.name}: the policy denies everything that does not come through an endpoint, the console and its own administrators too. Except a role that can still change the policy.`,
    }
  },
  examples: {
    good: [
      {
        says: 'One role is excepted.',
        design: () =>
          closed({ ArnNotEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/admin' } }),
      },
      {
        says: 'The objects are closed, and the policy can still be changed.',
        design: () => closed({}, 'arn:aws:s3:::files/secret/*'),
      },
    ],
    bad: [{ says: 'Nobody is excepted.', design: () => closed() }],
  },
})

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : value === undefined ? [] : [value]

/** The policy belongs to the bucket, not to the objects in it. What a parameter holds is not known. */
const isBucket = (resource: unknown): boolean =>
  (typeof resource === 'string' ||
    /^Fn::(GetAtt|Sub|Join)$/.test(Object.keys(Object(resource) as object).join())) &&
  !JSON.stringify(resource).includes('/')

/** Does a statement deny the change of the policy itself to everybody who comes another way? */
function locksOut(given: unknown): boolean {
  const statement = Object(given) as Members
  const { Effect: effect, Principal: who, Action: actions, Condition: condition } = statement
  const isEverybody = who === '*' || (Object(who) as Members).AWS === '*'
  const isAll = listOf(actions).some((one) => one === '*' || one === 's3:*' || one === 's3:PutBucketPolicy')
  const tests = Object.entries(Object(condition) as Members)
  const [test, more] = tests
  if (effect !== 'Deny' || !isEverybody || !isAll || !test || more) return false
  if (!listOf(statement.Resource).some(isBucket)) return false
  const keys = Object.keys(Object(test[1]) as Members).map((key) => key.toLowerCase())
  const isNegative = /^(ForAllValues:)?StringNot(Equals|Like|EqualsIgnoreCase)(IfExists)?$/.test(test[0])
  return isNegative && keys.length > 0 && keys.every((key) => PLACES.has(key))
}
