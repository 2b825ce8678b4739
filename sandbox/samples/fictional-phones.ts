/** Numbers set apart for fiction: 555-01xx (NANPA), 07700 900xxx and 020 7946 0xxx (Ofcom). */
export const FICTIONAL_ABROAD = [
  '+1 212 555 01##',
  '+1 (415) 555-01##',
  '+44 7700 900###',
  '+44 20 7946 0###',
] as const
