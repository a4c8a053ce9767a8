import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { preload } from 'react-dom'
import { createDesign } from '@/app/actions/create-design'
import { exportTemplate } from '@/app/actions/export-template'
import { listRevisions } from '@/app/actions/list-revisions'
import { loadRevision } from '@/app/actions/load-revision'
import { restoreDesign } from '@/app/actions/restore-design'
import { loadDesign } from '@/app/load-design'
import { Trouble } from '@/components/home/trouble'
import { keptPath } from './kept/path'
import { Workbench } from './workbench'

const actions = { createDesign, exportTemplate, listRevisions, loadRevision, restoreDesign }

type Props = { params: Promise<{ id: string }> }

const load = cache(loadDesign)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).id)
  return { title: found.ok && found.value ? `${found.value.name} · Groundplan` : 'Groundplan' }
}

/** The page comes at once; the text of the design, which may be megabytes, follows on its own way. */
export default async function DesignPage({ params }: Props) {
  const { id } = await params
  const found = await load(id)
  if (!found.ok) return <Trouble title="The design cannot be loaded" message={found.message} />
  if (!found.value) notFound()
  preload(keptPath(id), { as: 'fetch', crossOrigin: 'anonymous' })
  return <Workbench key={id} id={id} actions={actions} />
}
