const LOOK = {
  error: {
    colour: 'text-error',
    label: 'Error',
    path: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 3.5v4M8 10.8v.4',
  },
  warning: { colour: 'text-warning', label: 'Warning', path: 'M8 1.8 15 14H1L8 1.8Zm0 4.4v3.6M8 11.8v.2' },
  info: { colour: 'text-info', label: 'Info', path: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 6.3v4M8 4.6v.4' },
} as const

/** How grave a finding is: by shape and word as well as by colour. */
export const SeverityIcon = ({ severity }: { severity: keyof typeof LOOK }) => (
  <svg
    viewBox="0 0 16 16"
    role="img"
    aria-label={LOOK[severity].label}
    className={`mt-0.5 size-3.5 shrink-0 fill-none stroke-current stroke-[1.6] ${LOOK[severity].colour}`}
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={LOOK[severity].path} />
  </svg>
)
