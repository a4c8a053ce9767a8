import { remarksOf } from '../remark'

export const cognitoRemarks = remarksOf('cognito', [])
