import { remarksOf } from '../remark'

export const dynamodbTableRemarks = remarksOf('dynamodb-table', [])
