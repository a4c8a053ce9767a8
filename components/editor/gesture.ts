const PAUSE = 1_000

let last = { name: '', at: -Infinity, count: 0 }

/**
 * The name of a gesture that goes on while it is repeated without a pause, so that ten presses of an arrow key
 * are one step to undo.
 */
export function continued(name: string, now: number = performance.now()): string {
  const goesOn = last.name === name && now - last.at < PAUSE
  last = { name, at: now, count: goesOn ? last.count : last.count + 1 }
  return `${name} ${last.count}`
}
