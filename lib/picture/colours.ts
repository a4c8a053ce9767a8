import type { Tint } from './tint'

export type Theme = 'light' | 'dark'

/** Colours by role, the same as in app/globals.css: a picture and a 2D canvas cannot read a style sheet. */
const COLOURS = {
  light: {
    canvas: '#f6f7f9',
    surface: '#ffffff',
    line: '#d9dde3',
    'line-strong': '#b6bdc8',
    ink: '#16191f',
    'ink-soft': '#4c5564',
    'ink-faint': '#636c7b',
    accent: '#0b5fd0',
    error: '#c4232b',
    warning: '#8a5a00',
    vpc: '#8c4fff',
    public: '#6b9a23',
    private: '#0f8f94',
    compute: '#d9730d',
    api: '#c9336c',
  },
  dark: {
    canvas: '#11141a',
    surface: '#181c24',
    line: '#2b323e',
    'line-strong': '#454f60',
    ink: '#e8ebf0',
    'ink-soft': '#aeb6c3',
    'ink-faint': '#8a94a5',
    accent: '#5b9dff',
    error: '#ff7b80',
    warning: '#f0b44c',
    vpc: '#a884ff',
    public: '#9ccb4a',
    private: '#3fc1c6',
    compute: '#f0954a',
    api: '#f078a8',
  },
} as const

export type Role = keyof (typeof COLOURS)['light']
export type Colours = Readonly<Record<Role, string>>

export const coloursOf = (theme: Theme): Colours => COLOURS[theme]

/** The colour role of each tint. */
export const ROLE_OF: Readonly<Record<Tint, Role>> = {
  place: 'line-strong',
  outside: 'ink-faint',
  vpc: 'vpc',
  public: 'public',
  private: 'private',
  network: 'vpc',
  gateway: 'vpc',
  api: 'api',
  compute: 'compute',
  note: 'warning',
}

/** How much of its tint the ground of a container takes, in hundredths. */
const GROUND: Readonly<Record<Tint, number>> = {
  place: 0,
  outside: 5,
  vpc: 0,
  public: 13,
  private: 10,
  network: 4,
  gateway: 4,
  api: 4,
  compute: 6,
  note: 10,
}

/** The ground of a container: the surface with a touch of its tint; places keep more of the canvas. */
export function groundOf(tint: Tint, colours: Colours): string {
  const base = tint === 'place' ? mix(colours.canvas, colours.surface, 45) : colours.surface
  return GROUND[tint] === 0 ? base : mix(base, colours[ROLE_OF[tint]], GROUND[tint])
}

function mix(a: string, b: string, share: number): string {
  const channel = (colour: string, at: number) => parseInt(colour.slice(at, at + 2), 16)
  return `#${[1, 3, 5]
    .map((at) => Math.round(channel(a, at) + ((channel(b, at) - channel(a, at)) * share) / 100))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`
}
