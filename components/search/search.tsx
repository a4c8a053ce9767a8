'use client'

import { AddPicker } from './add-picker'
import { ConnectPicker } from './connect-picker'
import { MovePicker } from './move-picker'
import { SearchDialog } from './search-dialog'
import { Shortcuts } from './shortcuts'

/** Everything that opens over the canvas to choose from: elements, commands, kinds, containers. */
export const Search = () => (
  <>
    <SearchDialog />
    <AddPicker />
    <ConnectPicker />
    <MovePicker />
    <Shortcuts />
  </>
)
