import { defineElement, live, step } from '../define'
import { choice, flag, integer, optional, rows, text } from '../field'

const attribute = text({ label: 'Attribute', help: 'Its name in the items.' })

export const dynamodbTable = defineElement({
  kind: 'dynamodb-table',
  label: 'DynamoDB table',
  group: 'compute',
  summary:
    'Items found by their key, in one Region and outside every VPC; a gateway endpoint reaches it for free.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-ddb.html',
  inside: ['region', 'canvas'],
  fields: {
    tableName: optional(
      text({
        label: 'Table name',
        help: 'Unique in the Region; AWS makes one from the stack when empty.',
        pattern: /^[a-zA-Z0-9_.-]{3,255}$/,
        placeholder: 'orders',
      }),
    ),
    keySchema: rows(
      {
        attributeName: attribute,
        keyType: choice(['HASH', 'RANGE'], {
          label: 'Key',
          help: 'HASH is the partition key, RANGE the sort key.',
        }),
      },
      {
        label: 'Keys',
        help: 'One partition key, and a sort key where items share it.',
        row: 'key',
        fresh: (rows) => ({
          attributeName: rows.length === 0 ? 'id' : 'at',
          keyType: rows.length === 0 ? ('HASH' as const) : ('RANGE' as const),
        }),
      },
    ),
    attributeDefinitions: optional(
      rows(
        {
          attributeName: attribute,
          attributeType: choice(['S', 'N', 'B'], { label: 'Type', help: 'Text, number or binary.' }),
        },
        {
          label: 'Attributes of keys',
          help: 'Every attribute that is a key here or in an index, and no other.',
          row: 'attribute',
          fresh: (rows) => ({ attributeName: rows.length === 0 ? 'id' : 'at', attributeType: 'S' as const }),
        },
      ),
    ),
    billingMode: optional(
      choice(['PAY_PER_REQUEST', 'PROVISIONED'], {
        label: 'Billing',
        help: 'By request, or by the capacity given below.',
        fallback: 'PROVISIONED',
      }),
    ),
    readCapacityUnits: optional(
      integer({
        label: 'Reads',
        help: 'Only where capacity is provisioned.',
        unit: 'per second',
        min: 1,
        aws: 'ProvisionedThroughput.ReadCapacityUnits',
      }),
    ),
    writeCapacityUnits: optional(
      integer({
        label: 'Writes',
        help: 'Only where capacity is provisioned.',
        unit: 'per second',
        min: 1,
        aws: 'ProvisionedThroughput.WriteCapacityUnits',
      }),
    ),
    streamViewType: optional(
      choice(['KEYS_ONLY', 'NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES'], {
        label: 'Stream',
        help: 'Changes are told to others, with this much of each item.',
        aws: 'StreamSpecification.StreamViewType',
      }),
    ),
    deletionProtectionEnabled: optional(
      flag({
        label: 'Deletion protection',
        help: 'Refuses to be deleted until turned off.',
        fallback: false,
      }),
    ),
  },
  fresh: () => ({
    keySchema: [{ attributeName: 'id', keyType: 'HASH' as const }],
    attributeDefinitions: [{ attributeName: 'id', attributeType: 'S' as const }],
    billingMode: 'PAY_PER_REQUEST' as const,
  }),
  cfn: { type: 'AWS::DynamoDB::Table' },
  live: live({
    call: 'dynamodb:DescribeTable',
    via: [
      step({
        call: 'dynamodb:ListTables',
        inputs: (answer) => (answer.TableNames ?? []).map((TableName) => ({ TableName })),
      }),
    ],
    items: (answer) => (answer.Table ? [answer.Table] : []),
    id: (item) => item.TableArn,
    name: (item) => item.TableName,
    skip: (item) => item.TableStatus === 'DELETING',
    props: (item) => {
      const billingMode = item.BillingModeSummary?.BillingMode
      // A table that is paid by request answers with a capacity of 0.
      const units = billingMode === 'PAY_PER_REQUEST' ? undefined : item.ProvisionedThroughput
      return {
        tableName: item.TableName,
        keySchema: item.KeySchema?.map((key) => ({ attributeName: key.AttributeName, keyType: key.KeyType })),
        attributeDefinitions: item.AttributeDefinitions?.map((one) => ({
          attributeName: one.AttributeName,
          attributeType: one.AttributeType,
        })),
        billingMode,
        readCapacityUnits: units?.ReadCapacityUnits || undefined,
        writeCapacityUnits: units?.WriteCapacityUnits || undefined,
        streamViewType: item.StreamSpecification?.StreamEnabled
          ? item.StreamSpecification.StreamViewType
          : undefined,
        deletionProtectionEnabled: item.DeletionProtectionEnabled,
      }
    },
  }),
})
