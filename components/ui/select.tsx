import type { SelectHTMLAttributes } from 'react'
import { BOX } from './text-box'

/** The browser's own list of choices. */
export const Select = ({ className = '', ...rest }: SelectHTMLAttributes<HTMLSelectElement>) => (
  <select className={`h-7 pr-1 ${BOX} ${className}`} {...rest} />
)
