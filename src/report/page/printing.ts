import { useEffect, useState } from 'preact/hooks'

/** Whether the page is being printed, when all that it shows must be drawn. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const media = matchMedia('print')
    const begin = () => setPrinting(true)
    const end = () => setPrinting(false)
    const follow = () => setPrinting(media.matches)
    media.addEventListener('change', follow)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      media.removeEventListener('change', follow)
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}
