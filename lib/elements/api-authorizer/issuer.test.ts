import { expect, test } from 'vitest'
import { poolIn, poolIssuer } from './issuer'

const URL = { 'Fn::GetAtt': ['Pool', 'ProviderURL'] }

test.each([
  [URL, URL],
  [{ 'Fn::Sub': 'https://cognito-idp.${AWS::Region}.amazonaws.com/${Pool}' }, URL],
  [{ 'Fn::Sub': 'https://cognito-idp.eu-west-1.${AWS::URLSuffix}/${Pool.UserPoolId}' }, URL],
  [
    {
      'Fn::Join': ['', ['https://cognito-idp.', { Ref: 'AWS::Region' }, '.amazonaws.com/', { Ref: 'Pool' }]],
    },
    URL,
  ],
  [{ 'Fn::Sub': 'https://${Pool.ProviderName}' }, URL],
  [{ 'Fn::Sub': 'https://login.example.com/${Pool}' }, undefined],
  [{ 'Fn::Sub': 'https://cognito-idp.${AWS::Region}.amazonaws.com/${Pool}/x' }, undefined],
  [{ 'Fn::Sub': 'https://cognito-idp.${AWS::Region}.amazonaws.com/${Pool.Arn}' }, undefined],
  ['https://issuer.example.com', undefined],
])('%j as an issuer', (value, pool) => expect(poolIssuer.in(value)).toEqual(pool))

test.each([
  ['https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Shop00001', 'eu-west-1_Shop00001'],
  ['https://issuer.example.com', undefined],
  [undefined, undefined],
])('%s in an account', (issuer, pool) => expect(poolIn(issuer)).toBe(pool))
