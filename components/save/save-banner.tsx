'use client'

import type { Actions } from '../editor/actions'
import { useSaveState } from '../editor/autosave-context'
import { DraftBanner } from './draft-banner'
import { GoneBanner } from './gone-banner'
import { StaleBanner } from './stale-banner'

/** What stands between the person's work and the server, if anything. */
export function SaveBanner({
  actions,
}: {
  actions: Pick<Actions, 'createDesign' | 'restoreDesign' | 'loadRevision'>
}) {
  const status = useSaveState((state) => state.status)
  const theirs = useSaveState((state) => state.theirs)
  return (
    <>
      {status === 'stale' && theirs && <StaleBanner theirs={theirs} createDesign={actions.createDesign} />}
      {status === 'gone' && (
        <GoneBanner createDesign={actions.createDesign} restoreDesign={actions.restoreDesign} />
      )}
      <DraftBanner createDesign={actions.createDesign} loadRevision={actions.loadRevision} />
    </>
  )
}
