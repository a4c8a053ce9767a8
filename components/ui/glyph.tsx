/** Small line drawings for buttons, on a grid of 16. They take the colour of the text. */
const PATHS = {
  back: 'M10 3 5 8l5 5',
  undo: 'M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H7',
  redo: 'M10 3l3.5 3.5L10 10M13 6.5H6.5a4 4 0 0 0 0 8H9',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM11 11l3.5 3.5',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  moon: 'M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7Z',
  screen: 'M2 3h12v8H2zM6 14h4M8 11v3',
  history: 'M2.5 8A5.5 5.5 0 1 0 4 4.2M4 1.5v3h3M8 5v3.2l2.2 1.4',
  cloud: 'M4.5 12.5a3 3 0 0 1-.3-6 4 4 0 0 1 7.7.6 2.7 2.7 0 0 1-.2 5.4ZM8 7v4M6.3 9.4 8 11l1.7-1.6',
  book: 'M8 4C6.5 3 4.5 2.7 2 3v9.5c2.5-.3 4.5 0 6 1 1.5-1 3.5-1.3 6-1V3c-2.5-.3-4.5 0-6 1ZM8 4v9.5',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  right: 'M6 4l4 4-4 4',
  go: 'M5 11 11 5M6 5h5v5',
  plus: 'M8 3v10M3 8h10',
  file: 'M4 1.5h5L12.5 5v9.5H4ZM9 1.5V5h3.5',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  bin: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 9h6l.5-9M7 7v4M9 7v4',
  pen: 'M10.5 3 13 5.5 5.5 13H3v-2.5Z',
  close: 'M4 4l8 8M12 4l-8 8',
  swap: 'M2.5 5.5h11M11 3l2.5 2.5L11 8M13.5 10.5h-11M5 8l-2.5 2.5L5 13',
  target: 'M8 12.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM8 1v4M8 11v4M1 8h4M11 8h4',
  globe:
    'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM1.5 8h13M8 1.5c2 2 2.7 4.2 2.7 6.5S10 12.5 8 14.5C6 12.5 5.3 10.3 5.3 8S6 3.5 8 1.5Z',
  way: 'M3 13.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM13 5.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM4.5 12H10a2 2 0 0 0 0-4H6a2 2 0 0 1 0-4h5.5',
  check: 'M3 8.5 6.5 12 13 4.5',
  question: 'M5.5 5.800a2.5 2.5 0 1 1 3.7 2.200C8.4 8.5 8 9 8 9.800M8 12.300v.2',
  keyboard: 'M1.5 4h13v8h-13zM4 6.5h.1M6.6 6.5h.1M9.2 6.5h.1M11.8 6.5h.1M5 9.5h6',
} as const

export type GlyphName = keyof typeof PATHS

export const Glyph = ({ name, size = 16 }: { name: GlyphName; size?: number }) => (
  <svg
    aria-hidden
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.4}
    strokeLinecap="round"
    strokeLinejoin="round"
    className="shrink-0"
  >
    <path d={PATHS[name]} />
  </svg>
)
