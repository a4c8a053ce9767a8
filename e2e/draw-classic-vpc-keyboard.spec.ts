import { readFileSync } from 'node:fs'
import { openDesign } from '@/lib/elements/open'
import { expect, test } from './board'
import { inWords } from './words'

test('the classic VPC is drawn with the keyboard alone', async ({ page, board }) => {
  const { keyboard } = page
  const dialog = page.getByRole('dialog')
  const closed = () => expect(dialog).toBeHidden()

  /** Tab until the button that is meant has the focus. */
  const tabTo = async (name: string) => {
    for (let tabs = 0; tabs < 40; tabs++) {
      await keyboard.press('Tab')
      const focused = page.locator(':focus')
      if ((await focused.count()) > 0 && (await focused.textContent())?.includes(name)) return
    }
    throw new Error(`Tab does not reach "${name}".`)
  }
  const choose = async (text: string) => {
    await expect(dialog.getByRole('combobox')).toBeFocused()
    await keyboard.type(text)
    await keyboard.press('Enter')
    await closed()
  }
  const add = async (kind: string, name: string) => {
    await keyboard.press('a')
    await choose(kind)
    await keyboard.press('F2')
    await expect(board.inspector.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
    await keyboard.type(name)
    await keyboard.press('Enter')
    await expect(board.label(name)).toBeVisible()
  }
  const goTo = async (name: string) => {
    await keyboard.press('Control+k')
    await choose(name)
    await expect(board.label(name)).toHaveAttribute('aria-pressed', 'true')
  }
  /** Routes ask for their destination, a NAT gateway which of its addresses it is. */
  const connect = async (from: string, to: string, { asks = false } = {}) => {
    await goTo(from)
    await keyboard.press('c')
    await expect(dialog.getByRole('combobox')).toBeFocused()
    await keyboard.type(to)
    await keyboard.press('Enter')
    if (asks) {
      await expect(dialog.getByRole('radio').first()).toBeFocused()
      await keyboard.press('Enter')
    }
    await closed()
  }

  await page.goto('/')
  await tabTo('New design')
  await keyboard.press('Enter')
  await page.waitForURL(/\/design\//)
  await expect(board.canvas.getByRole('group', { name: 'Start a design' })).toBeVisible()

  await add('VPC', 'shop')
  await add('Subnet', 'public-a')
  await goTo('shop')
  await add('Subnet', 'private-b')
  await goTo('shop')
  await add('Internet gateway', 'igw')
  await goTo('shop')
  await add('Route table', 'public-routes')
  await goTo('shop')
  await add('Route table', 'private-routes')
  await goTo('shop')
  await add('Security group', 'web')
  await goTo('public-a')
  await add('NAT gateway', 'nat')
  await goTo('public-a')
  await add('Elastic IP', 'nat-address')
  await goTo('private-b')
  await add('EC2 instance', 'server')

  await connect('public-a', 'public-routes')
  await connect('private-b', 'private-routes')
  await connect('public-routes', 'igw', { asks: true })
  await connect('private-routes', 'nat', { asks: true })
  await connect('nat', 'nat-address', { asks: true })
  await connect('server', 'web')

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    keyboard.press('Control+k').then(() => choose('Download design file')),
  ])
  const opened = openDesign(readFileSync(await download.path(), 'utf8'))
  expect(opened.ok && inWords(opened.value.design)).toEqual([
    'elastic-ip nat-address in public-a',
    'instance server in private-b, securityGroups web',
    'internet-gateway igw in shop',
    'nat-gateway nat in public-a, allocation nat-address',
    'route-table private-routes in shop, routes nat',
    'route-table public-routes in shop, routes igw',
    'security-group web in shop',
    'subnet private-b in shop, routeTable private-routes',
    'subnet public-a in shop, routeTable public-routes',
    'vpc shop in -',
  ])
  await expect(board.errors()).toHaveText(/0$/)
})

test('the outline is walked, and an element moved, with the keyboard', async ({ page, board }) => {
  await board.startEmpty()
  const { keyboard } = page
  for (const kind of ['VPC', 'Subnet']) {
    await keyboard.press('a')
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await keyboard.type(kind)
    await keyboard.press('Enter')
  }
  await keyboard.press('o')
  const tree = page.getByRole('tree')
  await tree.focus()
  await keyboard.press('Home')
  await expect(tree.getByRole('treeitem', { name: 'vpc-1' })).toHaveAttribute('aria-selected', 'true')
  await keyboard.press('ArrowDown')
  await expect(tree.getByRole('treeitem', { name: 'subnet-1' })).toHaveAttribute('aria-selected', 'true')
  await keyboard.press('ArrowLeft')
  await expect(tree.getByRole('treeitem', { name: 'vpc-1' })).toHaveAttribute('aria-selected', 'true')

  const box = async () =>
    Object.values((await board.design()).elements).find(({ kind }) => kind === 'vpc')!.box!
  const before = await box()
  await board.canvas.focus()
  await keyboard.press('Shift+ArrowRight')
  await keyboard.press('ArrowDown')
  expect(await box()).toMatchObject({ x: before.x + 40, y: before.y + 4 })
})
