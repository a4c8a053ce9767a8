// No text box: what is typed next was not meant for it.
const CONTROL =
  ':is(button, input[type=checkbox], input[type=radio], select, a[href], summary, [tabindex="0"]):not(:disabled, [inert] *)'
const MODAL = 'dialog[open]'
const PANEL = 'section, form, aside'

/** The control that had the focus, then what stands around it, each with its place among its siblings. */
type Trail = readonly { readonly node: Element; readonly at: number }[]

/**
 * Keeps the keyboard where it was: when the control that has the focus goes away (its row was removed, its dialog
 * closed, it was disabled), the control nearest to where it stood gets the focus. Leaving it on purpose is left alone.
 * Returns how to stop.
 */
export function keepFocus(page: Document): () => void {
  let inPage: Trail = []
  let inDialog: Trail = []
  const isNowhere = () => page.activeElement === null || page.activeElement === page.body
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return
    if (target.closest(MODAL)) inDialog = trailOf(target)
    else inPage = trailOf(target)
  }
  const onLeave = ({ target }: FocusEvent) =>
    queueMicrotask(() => {
      if (!isNowhere() || !(target instanceof Element) || !isUsable(target)) return
      if (inDialog[0]?.node === target) inDialog = []
      if (inPage[0]?.node === target && !page.querySelector(MODAL)) inPage = []
    })
  const restore = () => {
    if (!isNowhere() && page.activeElement?.matches(':disabled') !== true) return
    const trail = page.querySelector(MODAL) ? inDialog : inPage
    if (trail[0] && !isUsable(trail[0].node)) (nearest(trail) ?? canvasOf(page))?.focus()
  }
  // The browser gives the focus back to what had it before the dialog, if that is still there.
  const onClose = () =>
    queueMicrotask(() => {
      inDialog = []
      if (!isNowhere() || page.querySelector(MODAL)) return
      const last = inPage[0]?.node
      const next = last && isUsable(last) ? (last as HTMLElement) : nearest(inPage)
      ;(next ?? canvasOf(page))?.focus()
    })
  const watch = new MutationObserver(restore)
  watch.observe(page.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  page.addEventListener('focusin', onFocus)
  page.addEventListener('focusout', onLeave)
  page.addEventListener('close', onClose, true)
  return () => {
    watch.disconnect()
    page.removeEventListener('focusin', onFocus)
    page.removeEventListener('focusout', onLeave)
    page.removeEventListener('close', onClose, true)
  }
}

const canvasOf = (page: Document) => page.querySelector<HTMLElement>('[role=application]')

const isUsable = (node: Element) => node.isConnected && !node.matches(':disabled')

function trailOf(target: Element): Trail {
  const trail: { node: Element; at: number }[] = []
  for (let node = target; node !== document.body && node.parentElement; node = node.parentElement)
    trail.push({ node, at: [...node.parentElement.children].indexOf(node) })
  return trail
}

/** What comes after the place, or else before it, in what is left around it; nothing when its whole panel is gone. */
function nearest(trail: Trail): HTMLElement | undefined {
  const inDialog = trail.some(({ node }) => node.matches('dialog'))
  for (const [index, { node }] of trail.entries()) {
    const gone = trail[index - 1]
    if (!inDialog && !node.isConnected && node.matches(PANEL)) return undefined
    if (!gone || !node.isConnected) continue
    const around = [...node.children]
    const [before, after] = [controlsIn(around.slice(0, gone.at)), controlsIn(around.slice(gone.at))]
    const next = after[0] ?? before.at(-1)
    if (next) return next
  }
  return undefined
}

const controlsIn = (nodes: readonly Element[]): HTMLElement[] =>
  nodes
    .flatMap((node) => [
      ...(node.matches(CONTROL) ? [node as HTMLElement] : []),
      ...node.querySelectorAll<HTMLElement>(CONTROL),
    ])
    .filter((control) => control.checkVisibility())
