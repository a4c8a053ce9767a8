import { fixtureOf } from '../fixture'

const ARN = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders'

export const fixture = fixtureOf(
  'dynamodb:DescribeTable',
  {
    Table: {
      TableName: 'orders',
      TableArn: ARN,
      TableStatus: 'ACTIVE',
      KeySchema: [
        { AttributeName: 'customer', KeyType: 'HASH' },
        { AttributeName: 'at', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'customer', AttributeType: 'S' },
        { AttributeName: 'at', AttributeType: 'N' },
      ],
      ProvisionedThroughput: { NumberOfDecreasesToday: 0, ReadCapacityUnits: 0, WriteCapacityUnits: 0 },
      BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
      DeletionProtectionEnabled: false,
    },
  },
  [
    {
      id: ARN,
      props: {
        tableName: 'orders',
        keySchema: [
          { attributeName: 'customer', keyType: 'HASH' },
          { attributeName: 'at', keyType: 'RANGE' },
        ],
        attributeDefinitions: [
          { attributeName: 'customer', attributeType: 'S' },
          { attributeName: 'at', attributeType: 'N' },
        ],
        billingMode: 'PAY_PER_REQUEST',
        streamViewType: 'NEW_IMAGE',
        deletionProtectionEnabled: false,
      },
    },
  ],
)
