import { createDesign } from '@/app/actions/create-design'
import { createFromReady } from '@/app/actions/create-from-ready'
import { duplicateDesign } from '@/app/actions/duplicate-design'
import { importFiles } from '@/app/actions/import-files'
import { removeDesign } from '@/app/actions/remove-design'
import { renameDesign } from '@/app/actions/rename-design'
import { restoreDesign } from '@/app/actions/restore-design'
import { listDesigns } from '@/app/list-designs'
import { Home } from '@/components/home/home'
import { Trouble } from '@/components/home/trouble'
import { readyDesigns } from '@/lib/samples/ready'

const actions = {
  createDesign,
  createFromReady,
  duplicateDesign,
  importFiles,
  removeDesign,
  renameDesign,
  restoreDesign,
}

/** What the cards show; the designs themselves stay on the server. */
const ready = readyDesigns.map(({ id, name, about }) => ({ id, name, about }))

export const dynamic = 'force-dynamic'

export default async function HomePage() {
  const designs = await listDesigns()
  if (!designs.ok) return <Trouble title="The designs cannot be listed" message={designs.message} />
  return <Home designs={designs.value} ready={ready} actions={actions} />
}
