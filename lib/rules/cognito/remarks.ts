import { remarksOf } from '../remark'

const API = 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference'
const GUIDE = 'https://docs.aws.amazon.com/cognito/latest/developerguide'

export const cognitoRemarks = remarksOf('cognito', [
  {
    id: 'cognito-issuer',
    source: `${GUIDE}/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html`,
    kinds: ['user-pool'],
    note: 'A user pool is an issuer of its Region: its keys are at /.well-known/jwks.json below the issuer URL, its tokens are signed by RS256. ID tokens name the app client in aud, access tokens in client_id.',
  },
  {
    id: 'cognito-admin-auth-flow',
    source: `${API}/API_AdminInitiateAuth.html`,
    kinds: ['user-pool-client'],
    note: 'Signing a user in by admin-initiate-auth with a password needs ALLOW_ADMIN_USER_PASSWORD_AUTH among the flows of the app client, which it has not by default, and an IAM permission of the caller.',
  },
  {
    id: 'cognito-secret-hash',
    source: `${API}/API_AdminInitiateAuth.html`,
    kinds: ['user-pool-client'],
    note: 'Where an app client has a secret, every call that signs in must carry SECRET_HASH; a client without secret is easier for browsers, phones and tests.',
  },
  {
    id: 'cognito-new-password',
    source: `${API}/API_AdminRespondToAuthChallenge.html`,
    kinds: ['user-pool'],
    note: 'A user whom an administrator created is asked for a new password at the first sign-in (NEW_PASSWORD_REQUIRED). The answer carries the user name, the new password, the session, and required attributes that are still missing as userAttributes.<name>.',
  },
  {
    id: 'cognito-identity-pool-not-needed',
    source: `${GUIDE}/cognito-user-pools-app-integration.html`,
    kinds: ['user-pool'],
    note: 'An authorizer of an API needs a user pool and an app client only. An identity pool is for clients that want AWS credentials of their own.',
  },
  {
    id: 'cognito-least-privilege-cli',
    source: `${API}/API_AdminInitiateAuth.html`,
    beyond:
      'It speaks of the permissions of the person who runs commands (AdminInitiateAuth and AdminRespondToAuthChallenge are enough); a design holds no IAM users.',
  },
])
