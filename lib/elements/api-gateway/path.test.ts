import { describe, expect, it } from 'vitest'
import { bestFit, fillPath, fitPath, pathBelow } from './path'

describe('fitPath', () => {
  it.each([
    ['/', '/', {}],
    ['/pets/dog', '/pets/dog/', {}],
    ['/pets/{id}', '/pets/7', { id: '7' }],
    ['/{proxy+}', '/pets/dog/1', { proxy: 'pets/dog/1' }],
    ['/pets/{id}/{rest+}', '/pets/7/a/b', { id: '7', rest: 'a/b' }],
  ])('%s takes %s', (pattern, path, variables) => {
    expect(fitPath(pattern, path)?.variables).toEqual(variables)
  })

  it.each([
    ['/pets', '/'],
    ['/pets', '/pets/7'],
    ['/pets/{id}', '/pets'],
    ['/{proxy+}', '/'],
    ['/pets', '/Pets'],
  ])('%s does not take %s', (pattern, path) => expect(fitPath(pattern, path)).toBeUndefined())
})

describe('bestFit', () => {
  const routes = [
    'ANY /{proxy+}',
    'GET /pets/{proxy+}',
    'GET /pets/dog/{id}',
    'ANY /pets/dog/{id}',
    'GET /pets/dog/1',
  ]
  const about = (key: string) => ({ method: key.split(' ')[0]!, pattern: key.split(' ')[1]! })

  // The example of https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html
  it.each([
    ['GET', '/pets/dog/1', 'GET /pets/dog/1'],
    ['GET', '/pets/dog/2', 'GET /pets/dog/{id}'],
    ['GET', '/pets/cat/1', 'GET /pets/{proxy+}'],
    ['POST', '/test/5', 'ANY /{proxy+}'],
    ['POST', '/pets/dog/1', 'ANY /pets/dog/{id}'],
  ])('%s %s goes to %s', (method, path, route) => {
    for (const all of [routes, [...routes].reverse()])
      expect(bestFit(all, about, method, path)?.one).toBe(route)
  })
})

describe('paths', () => {
  it('are filled with what was found in them', () => {
    expect(fillPath('/v2/{id}/{proxy+}/{other}', { id: '7', proxy: 'a/b' })).toBe('/v2/7/a/b/{other}')
  })

  it.each([
    ['/v1/orders', 'v1', '/orders'],
    ['/v1', 'v1', '/'],
    ['/orders', '', '/orders'],
    ['/v10/orders', 'v1', undefined],
    ['/v1/old/x', 'v1/old', '/x'],
  ])('%s below %s is %s', (path, first, rest) => expect(pathBelow(path, first)).toBe(rest))
})
