import { encryptedToOnPremises } from '@/lib/samples/ready/encrypted-to-on-premises'
import type { Board } from './board'
import { expect, test } from './board'

const URL = 'https://partner-api.execute-api.eu-west-1.amazonaws.com/live/orders'

/** The partner's question: may the call come through, with TLS at every hop? */
async function askForOrders(board: Board) {
  await board.startReady(encryptedToOnPremises.name)
  await board.ask({ from: 'internet', to: URL })
  await board.reach.getByRole('checkbox', { name: 'TLS at every hop' }).check()
  await board.verdict(/^Reachable, with warnings/)
}

test('a partner calls the data centre, encrypted at every hop, and nobody checks who answers there', async ({
  board,
}) => {
  await askForOrders(board)
  await expect(board.warning(/nobody checks the certificate of balancer/)).toContainText(
    'X_TLS_NOT_AUTHENTICATED',
  )
  await expect(board.warning(/signed by somebody whom IAM allows/)).toHaveCount(1)
  await expect(board.way).toHaveAttribute('data-way', 'REACHABLE_WITH_WARNINGS')
  const path = ['internet', 'partner-api', 'link', 'nlb', 'alb', 'vgw', 'vif', 'edge-router', 'balancer']
  const drawn = await board.way
    .locator('[data-spot]')
    .evaluateAll((spots) => spots.map((spot) => spot.getAttribute('data-spot') ?? ''))
  expect(drawn.filter((id) => path.includes(id))).toEqual(path)

  // Each hop says who speaks TLS to whom, and who checks what.
  await expect(board.leg('Connection 2: there')).toContainText('tcp passes TLS through to to-alb')
  await expect(board.leg('Connection 3: there')).toContainText(
    'partner-api checks certificate orders-certificate of https for orders.shop.example',
  )
  await expect(board.leg('Connection 4: there')).toContainText('vif carries it to edge-router')
  await expect(board.leg('Connection 4: back')).toContainText('vgw delivers it in shop')
})

type Break = {
  readonly how: string
  readonly at: string
  readonly by: (board: Board) => Promise<void>
  /** Steps that it takes, and takes back; one if not said. */
  readonly edits?: number
  readonly code: string
  /** The sentence names the thing and the value. */
  readonly says: RegExp
  /** What is marked red on the canvas. */
  readonly red: string
  readonly fix?: RegExp
}

const BREAKS: readonly Break[] = [
  {
    how: 'a host name in the URI that no certificate carries',
    at: 'orders',
    by: async (board) => {
      await board.openRow('method 1')
      await board.type('URI', 'https://nlb-0123.elb.eu-west-1.amazonaws.com/orders')
    },
    code: 'X_TLS_HOSTNAME_MISMATCH',
    says: /orders-certificate of https covers orders\.shop\.example, not nlb-0123\.elb\.eu-west-1\.amazonaws\.com/,
    red: 'orders-certificate',
    fix: /^Fix: Call https:\/\/orders\.shop\.example\/orders/,
  },
  {
    how: 'no propagation of the routes from the line',
    at: 'vgw',
    by: (board) => board.inspector.getByRole('button', { name: 'Remove propagation 1' }).click(),
    code: 'NO_ROUTE_TO_DESTINATION',
    says: /rt-private has no route to 192\.168\.10\.20/,
    red: 'rt-private',
    fix: /^Fix: Propagate the routes of vgw to rt-private/,
  },
  {
    how: 'a group of the ALB that no longer admits the NLB',
    at: 'alb-group',
    by: async (board) => {
      await board.openRow('inbound rule 1')
      await board.inspector.getByRole('button', { name: 'Clear Source group' }).click()
      await board.type('Source', '10.9.0.0/16')
    },
    edits: 2,
    code: 'ENI_SG_RULES_MISMATCH',
    says: /No inbound rule of alb-group admits tcp 443 from nlb/,
    red: 'alb-group',
    fix: /^Fix: Allow tcp 443 from members of nlb-group in alb-group/,
  },
  {
    how: 'a listener of the NLB on another port',
    at: 'tcp',
    by: (board) => board.type('Port', '8443'),
    code: 'ELBV2_LISTENERS_MISMATCH',
    says: /No listener of nlb takes tcp 443.*tcp takes TCP 8443 only/,
    red: 'nlb',
    fix: /^Fix: Add a listener on port 443 to nlb/,
  },
  {
    how: 'a virtual interface that is down',
    at: 'vif',
    by: (board) => board.type('State', 'down'),
    code: 'X_DX_VIF_DOWN',
    says: /vif is down, not available/,
    red: 'vif',
  },
  {
    how: 'plain text from the API',
    at: 'orders',
    by: async (board) => {
      await board.openRow('method 1')
      await board.type('URI', 'http://orders.shop.example/orders')
    },
    code: 'X_POLICY_PLAINTEXT_HOP',
    says: /partner-api calls its backend in plain text/,
    red: 'orders',
    fix: /^Fix: Call https:\/\/orders\.shop\.example\/orders/,
  },
]

test('the chain is broken in six ways, each is named, and each fix that is offered mends it', async ({
  board,
  page,
}) => {
  test.slow()
  await askForOrders(board)
  const undo = () => page.getByRole('button', { name: 'Undo', exact: true }).click()
  for (const { how, at, by, edits = 1, code, says, red, fix } of BREAKS)
    await test.step(how, async () => {
      await board.fit()
      await board.select(at)
      await by(board)
      await board.verdict('Not reachable')
      const first = board.blocker(says).first()
      await expect(first).toContainText(code)
      await expect(board.blockedAt(red)).toBeVisible()
      if (fix) {
        await first.getByRole('button', { name: fix }).click()
        await board.verdict(/^Reachable, with warnings/)
        await expect(board.blockedAt(red)).toHaveCount(0)
        await undo()
        await board.verdict('Not reachable')
      }
      for (let edit = 0; edit < edits; edit++) await undo()
      await board.verdict(/^Reachable, with warnings/)
    })
})

test('a certificate that signed itself on the ALB is refused, and the one of AWS is put back', async ({
  board,
}) => {
  await askForOrders(board)
  await board.fit()
  await board.drop('imported-certificate', { into: 'Ireland', as: 'own' })
  await board.type('Domain name', 'orders.shop.example')
  await board.field('Issued by').selectOption('self-signed')
  await board.select('https')
  await board.choose('Certificate', 'own')
  await board.verdict('Not reachable')
  const refused = board.blocker(/own of https is self-signed, which partner-api does not trust/)
  await expect(refused).toContainText('X_TLS_UNTRUSTED_CA')
  await expect(board.blockedAt('own')).toBeVisible()
  await refused.getByRole('button', { name: /^Fix: Show orders-certificate on https/ }).click()
  await board.verdict(/^Reachable, with warnings/)
})
