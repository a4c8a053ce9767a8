import { classicVpc } from '@/lib/samples/classic-vpc'
import { expect, test } from './board'
import { expectValid } from './validate'
import { asDrawn } from './words'

for (const format of ['YAML', 'JSON'] as const)
  test(`the classic VPC leaves as ${format} that validators accept, and opens again as drawn`, async ({
    board,
    page,
  }) => {
    await board.open('Export', classicVpc.design)
    const drawn = await board.design()
    const { fileName, text } = await board.template(format)
    expect(text).toContain('AWS::EC2::NatGateway')
    expectValid(fileName, text)

    await page.goto('/')
    await page.getByLabel('File to open').setInputFiles({
      name: fileName,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    })
    await page.waitForURL(/\/design\//)
    await expect(board.label('shop')).toBeVisible()
    expect(asDrawn(await board.design())).toEqual(asDrawn(drawn))
  })

test('the lines of the selected element are marked, and follow its edits', async ({ board }) => {
  await board.open('Marks', classicVpc.design)
  await board.drawer.getByRole('tab', { name: 'Template' }).click()
  await board.select('web-a')
  const marked = board.drawer.locator('[aria-current=true]')
  await expect(marked.filter({ hasText: 'AWS::EC2::Subnet' }).first()).toBeVisible()
  await expect(marked.filter({ hasText: '10.0.0.0/24' })).toHaveCount(1)
  await board.fill('web-a', 'IPv4 CIDR block', '10.0.5.0/24')
  await expect(marked.filter({ hasText: '10.0.5.0/24' })).toHaveCount(1)
})
