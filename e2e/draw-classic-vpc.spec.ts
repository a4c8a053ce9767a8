import { expect, test } from './board'
import { expectValid } from './validate'
import { inWords } from './words'

test('the classic VPC is drawn with the mouse from an empty canvas', async ({ board }) => {
  await board.startEmpty()
  await board.drop('region', { at: [0.4, 0.4], as: 'ireland' })
  await board.drop('vpc', { into: 'ireland', as: 'shop' })
  await board.drop('subnet', { into: 'shop', as: 'public-a' })
  await board.drop('subnet', { into: 'shop', as: 'private-b' })
  await board.drop('internet-gateway', { into: 'shop', as: 'igw' })
  await board.drop('route-table', { into: 'shop', as: 'public-routes' })
  await board.drop('route-table', { into: 'shop', as: 'private-routes' })
  await board.drop('security-group', { into: 'shop', as: 'web' })
  await board.drop('nat-gateway', { into: 'public-a', as: 'nat' })
  await board.drop('elastic-ip', { into: 'public-a', as: 'nat-address' })
  await board.drop('instance', { into: 'private-b', as: 'server' })

  await board.connect('public-a', 'public-routes')
  await board.connect('private-b', 'private-routes')
  await board.connect('public-routes', 'igw')
  await board.connect('private-routes', 'nat')
  await board.connect('nat', 'nat-address')
  await board.connect('server', 'web')

  expect(inWords(await board.design())).toEqual([
    'elastic-ip nat-address in public-a',
    'instance server in private-b, securityGroups web',
    'internet-gateway igw in shop',
    'nat-gateway nat in public-a, allocation nat-address',
    'region ireland in -',
    'route-table private-routes in shop, routes nat',
    'route-table public-routes in shop, routes igw',
    'security-group web in shop',
    'subnet private-b in shop, routeTable private-routes',
    'subnet public-a in shop, routeTable public-routes',
    'vpc shop in ireland',
  ])
  await expect(board.errors()).toHaveText(/0$/)
  await board.saved()

  const { fileName, text } = await board.template('YAML')
  expectValid(fileName, text)
})

test('a drop where it may not stand is refused with the reason', async ({ board }) => {
  await board.startEmpty()
  await board.drop('vpc', { at: [0.4, 0.4], as: 'shop' })
  const before = await board.design()
  await board.carry('nat-gateway', [0.95, 0.95])
  await expect(board.page.getByLabel('Notice').filter({ hasText: /NAT gateway/ })).toBeVisible()
  expect(await board.design()).toEqual(before)
})
