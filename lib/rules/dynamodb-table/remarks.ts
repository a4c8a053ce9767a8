import { remarksOf } from '../remark'

export const dynamodbTableRemarks = remarksOf('dynamodb-table', [
  {
    id: 'dynamodb-regional-outside-vpc',
    source:
      'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/privatelink-interface-endpoints.html',
    kept: 'A table is placed in a Region and in no VPC. The tracer leads to it by its public endpoint, a gateway endpoint or an interface endpoint.',
  },
])
