import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Locator, Page } from 'playwright-core'
import { bundleReportPage } from '../../scripts/bundle-report-page.ts'
import { htmlReport } from '../../src/report/html.ts'
import type { PageAssets } from '../../src/report/html.ts'
import type { PageData } from '../../src/report/page-data.ts'
import { findChromium, launchChromium } from './chromium.ts'
import { inventedChanges, inventedMentions, inventedPage } from './invented-page.ts'

const executablePath = findChromium()
if (executablePath === undefined) {
  console.warn('Skipped: the report page in a browser. Install chromium, or name one in CHROMIUM.')
}
const describeInBrowser = executablePath === undefined ? describe.skip : describe

describeInBrowser('the report page in a browser', () => {
  let browser: Browser
  let tab: Page
  let assets: PageAssets
  let folder: string
  let file: string
  /** Everything the page that was opened last complained about or asked the network for. */
  let complaints: string[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'report-page-'))
    file = join(folder, 'entity-report.html')
    assets = await bundleReportPage()
    browser = await launchChromium(executablePath ?? '')
    tab = await browser.newPage()
    tab.on('console', (message) => complaints.push(`console: ${message.text()}`))
    tab.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
    tab.on('request', (request) => {
      const { href, protocol } = new URL(request.url())
      if (href.replace(/#.*/u, '') !== pathToFileURL(file).href && protocol !== 'data:')
        complaints.push(`request: ${href}`)
    })
    await tab.route(/^https?:/u, async (route) => {
      complaints.push(`left the page: ${route.request().url()}`)
      await route.abort()
    })
  })
  afterAll(async () => {
    await browser.close()
    await rm(folder, { recursive: true })
  })

  async function open(
    data: PageData,
    {
      fragment = '',
      alter = (html) => html,
      viewport = { width: 1280, height: 900 },
      colorScheme = 'light',
      forcedColors = 'none',
    }: OpenOptions = {},
  ): Promise<Page> {
    await writeFile(file, alter([...htmlReport(data, assets)].join('')))
    await tab.goto('about:blank') // which another fragment of the same file would not leave
    complaints = []
    await tab.mouse.move(0, 0)
    await tab.setViewportSize(viewport)
    await tab.emulateMedia({ media: 'screen', colorScheme, forcedColors })
    await tab.goto(`${pathToFileURL(file).href}${fragment}`)
    await tab.getByRole('heading', { level: 1 }).waitFor()
    return tab
  }

  it('shows the answer and the counts, in silence', async () => {
    const page = await open({
      ...inventedPage(inventedMentions(300)),
      runUrl: 'https://github.com/o/r/actions/runs/1',
    })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      '300 entities in 1,000 utterances',
    )
    expect(await page.title()).toBe('300 entities in 1,000 utterances · Entity report')
    expect(await cells(page.getByRole('table', { name: 'By type' }))).toEqual([
      ['date', '100', '100', '28'],
      ['phone', '100', '100', '100'],
      ['ticket', '100', '100', '100'],
    ])
    expect(await cells(page.getByRole('table', { name: 'By intent' }))).toEqual([
      ['call_me_back', '75', '75'],
      ['invoice_copy', '75', '75'],
      ['order', '75', '75'],
      ['order_status', '75', '75'],
    ])
    expect(await page.getByRole('link', { name: 'Workflow run' }).getAttribute('href')).toBe(
      'https://github.com/o/r/actions/runs/1',
    )
    expect(complaints).toEqual([])
  })

  it('shows the differences first and folds the counts', async () => {
    const page = await open(inventedPage(inventedChanges(9)))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      '1 phone number found, 1 ticket id changed, 1 date lost',
    )
    expect(await cells(page.getByRole('table', { name: 'By type, since' }))).toEqual([
      ['phone', '2', '3', '+1', '', ''],
      ['ticket', '3', '3', '', '', '1'],
      ['date', '3', '2', '', '−1', ''],
    ])
    expect(await page.getByRole('table', { name: 'By type', exact: true }).isVisible()).toBe(false)
    await page.getByText('All counts by type and by intent').click()
    expect(await page.getByRole('table', { name: 'By type', exact: true }).isVisible()).toBe(true)
    expect(await texts(page)).toEqual(['089 1000000', '10.3.2026', 'TICKET-1000002-old → TICKET-1000002'])
    expect(complaints).toEqual([])
  })

  it('shows counts alone without entities, and says why', async () => {
    const { report } = inventedPage(inventedMentions(30))
    const page = await open({ report })
    expect(await page.getByText('allow-public-artifact: true').isVisible()).toBe(true)
    expect(await page.getByRole('grid').count()).toBe(0)
    expect(await page.getByRole('button').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  it('unfolds a long list of intents, and says how many more the report has', async () => {
    const mentions = inventedMentions(250).map((mention, i) => ({ ...mention, intent: `intent_${i}` }))
    const page = await open(inventedPage(mentions))
    const intents = page.getByRole('table', { name: 'By intent' }).locator('tbody tr')
    expect(await intents.count()).toBe(6)
    expect(await page.getByText('50 intents more').count()).toBe(0)
    await page.getByRole('button', { name: 'Show 194 more' }).click()
    expect(await intents.count()).toBe(200)
    expect(await page.getByText('50 intents more').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Show the first 6', expanded: true }).click()
    expect(await intents.count()).toBe(6)
  })

  it('says what it left out', async () => {
    const data = inventedPage(inventedMentions(10))
    if (data.entities === undefined) throw new Error('An invented page has entities')
    const summary = { ...data.entities.summary, seen: 612_345 }
    const page = await open({ ...data, entities: { ...data.entities, summary } })
    expect(await page.getByText('The table holds the first 10 of 612,345 entities').isVisible()).toBe(true)
  })

  describe('filters', () => {
    it('by text, in any letter case', async () => {
      const page = await open(inventedPage(inventedMentions(300)))
      await page.getByLabel('Text or value').fill('ticket-100002')
      expect(await texts(page)).toEqual([
        'TICKET-1000020',
        'TICKET-1000023',
        'TICKET-1000026',
        'TICKET-1000029',
      ])
      expect(await page.getByRole('status').textContent()).toBe('4 of 300')
    })

    it('by value', async () => {
      const page = await open(inventedPage(inventedMentions(300)))
      await page.getByLabel('Text or value').fill('+49891000003')
      expect(await texts(page)).toEqual(['089 1000003'])
    })

    it('by type', async () => {
      const page = await open(inventedPage(inventedMentions(300)))
      await page.getByRole('combobox', { name: 'Type' }).selectOption('date')
      expect(await page.getByRole('status').textContent()).toBe('100 of 300')
      expect(new Set(await column(page, 'Type'))).toEqual(new Set(['date']))
    })

    it('by intent: by its name, else by a part of it', async () => {
      const page = await open(inventedPage(inventedMentions(300)))
      await page.getByRole('combobox', { name: 'Intent' }).fill('order')
      expect(new Set(await column(page, 'Intent'))).toEqual(new Set(['order']))
      await page.getByRole('combobox', { name: 'Intent' }).fill('orde')
      expect(new Set(await column(page, 'Intent'))).toEqual(new Set(['order', 'order_status']))
      expect(await page.getByRole('status').textContent()).toBe('150 of 300')
    })

    it('by difference', async () => {
      const page = await open(inventedPage(inventedChanges(300)))
      for (const [name, count] of [
        ['All 300', 300],
        ['Different 3', 3],
        ['Unchanged 297', 297],
        ['Found 1', 1],
        ['Lost 1', 1],
        ['Changed 1', 1],
      ] as const) {
        await page.getByRole('radio', { name }).check({ force: true })
        const rows = await page.getByRole('grid').getAttribute('aria-rowcount')
        expect([name, rows]).toEqual([name, String(count + 1)])
      }
    })

    it('by a click on a type or an intent of the counts', async () => {
      const page = await open(inventedPage(inventedMentions(300)))
      await page.getByRole('table', { name: 'By type' }).getByRole('button', { name: 'ticket' }).click()
      expect(new Set(await column(page, 'Type'))).toEqual(new Set(['ticket']))
      await page
        .getByRole('table', { name: 'By intent' })
        .getByRole('button', { name: 'order', exact: true })
        .click()
      expect(new Set(await column(page, 'Intent'))).toEqual(new Set(['order']))
    })

    it('in the address, which brings the view back', async () => {
      const page = await open(inventedPage(inventedMentions(300)))
      await page.getByLabel('Text or value').fill('100 & #1')
      await page.getByRole('combobox', { name: 'Type' }).selectOption('phone')
      await page.waitForURL((url) => url.hash === '#text=100+%26+%231&type=phone')

      const again = await open(inventedPage(inventedMentions(300)), { fragment: '#text=100001&type=phone' })
      expect(await again.getByLabel('Text or value').inputValue()).toBe('100001')
      expect(await again.getByRole('combobox', { name: 'Type' }).inputValue()).toBe('phone')
      expect(await texts(again)).toEqual(['089 1000012', '089 1000015', '089 1000018'])
    })

    it('to nothing, and says so', async () => {
      const page = await open(inventedPage(inventedMentions(300)), { fragment: '#text=nowhere' })
      expect(await page.getByText('No entity matches').isVisible()).toBe(true)
      await page.getByRole('grid').focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Control+End')
      await page.keyboard.press('Enter')
      expect(complaints).toEqual([])
    })
  })

  it('says that nothing was found, where no filter can be to blame, and is no higher than its rows', async () => {
    const height = (page: Page) => page.getByRole('grid').evaluate(({ clientHeight }) => clientHeight)
    const empty = await open(inventedPage([]))
    expect(await empty.getByRole('grid').textContent()).toMatch(/There is no entity\.$/u)
    expect(await height(empty)).toBeLessThan(150)
    const few = await open(inventedPage(inventedMentions(5)))
    expect(await height(few)).toBeGreaterThanOrEqual(6 * 32)
    expect(await height(few)).toBeLessThan(8 * 32)
  })

  describe('by keyboard', () => {
    it('goes to the search field with a slash, and clears everything with Escape', async () => {
      const page = await open(inventedPage(inventedMentions(300)))
      await page.keyboard.press('/')
      await page.keyboard.type('089 1/2')
      expect(await page.getByLabel('Text or value').inputValue()).toBe('089 1/2')
      expect(await page.getByRole('status').textContent()).toBe('0 of 300')
      await page.keyboard.press('Escape')
      expect(await page.getByLabel('Text or value').inputValue()).toBe('')
      expect(await page.getByRole('status').textContent()).toBe('300')
      await page.waitForURL((url) => url.hash === '')
    })

    it('moves from cell to cell', async () => {
      const page = await open(inventedPage(inventedMentions(999)))
      await page.getByRole('grid').focus()
      for (const [keys, expected] of MOVES) {
        await page.keyboard.press('Control+Home')
        for (const key of keys) await page.keyboard.press(key)
        await activeCell(page)
          .and(page.getByText(expected, { exact: true }))
          .waitFor()
        const id = (await activeCell(page).getAttribute('id')) ?? ''
        expect(await page.getByRole('grid').getAttribute('aria-activedescendant')).toBe(id)
        expect(await activeCell(page).isVisible()).toBe(true)
      }
    })

    it('narrows the filter with Enter', async () => {
      const page = await open(inventedPage(inventedMentions(300)))
      await page.getByRole('grid').focus()
      for (const key of ['ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
      expect(await page.getByRole('combobox', { name: 'Type' }).inputValue()).toBe('date')
      expect(await page.getByRole('status').textContent()).toBe('100 of 300')
    })

    it('reaches every control in reading order, each with a name', async () => {
      const page = await open(inventedPage(inventedChanges(300)))
      const names: string[] = []
      await page.getByText('All counts by type').focus()
      for (let stop = 0; stop < 6; stop += 1) {
        await page.keyboard.press('Tab')
        names.push(await page.evaluate<string>(ACCESSIBLE_NAME))
      }
      expect(names).toEqual(['Clear filters', 'Text or value', 'Type', 'Intent', 'Different', 'Entities'])
    })
  })

  describe('with a hostile utterance', () => {
    const hostile = [
      '</script><img src=x onerror=alert(1)>',
      '<!--<script>alert(1)</script>',
      '<b>bold</b>&amp;&lt;',
      '\u202Etxt.exe\u2066',
      'a\u2028b\u2029c',
      'javascript:alert(1)',
      '__proto__',
    ]

    it('shows it as the text it is, wherever it stands', async () => {
      const mentions = hostile.map((text, i) => ({
        row: i + 1,
        intent: text,
        span: { type: `own_${i}`, start: 0, end: text.length, text, value: text, rule: text, score: 1 },
        state: {
          change: 'changed',
          before: { type: 'own', start: 0, end: 1, text, rule: 'own', score: 1 },
        } as const,
      }))
      const data = inventedPage(mentions)
      const page = await open({
        ...data,
        report: { ...data.report, botId: hostile[0] ?? '', versionTag: hostile[1] ?? '' },
        runUrl: 'javascript:alert(1)',
      })
      page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`))
      expect(await texts(page)).toEqual(hostile.map((text) => `${text} → ${text}`))
      expect(await column(page, 'Value')).toEqual(hostile)
      expect(await column(page, 'Intent')).toEqual(hostile)
      expect(await column(page, 'Rule')).toEqual(hostile)
      expect(await page.locator('.eyebrow').textContent()).toBe(`Entity report · ${hostile[0]}`)
      expect(await page.locator('img, b:not(.segments b), a').count()).toBe(0)
      expect(complaints).toEqual([])
    })

    it('keeps text that turns the line round inside its cell', async () => {
      const span = { type: 'own', start: 0, end: 1, rule: 'own', score: 1 }
      const page = await open(inventedPage([{ row: 7, span: { ...span, text: '\u202E\u2067abc' } }]))
      const order = await page.getByRole('gridcell').allTextContents()
      const lefts = await Promise.all(
        (await page.getByRole('gridcell').all()).map(async (cell) => (await cell.boundingBox())?.x ?? 0),
      )
      expect(order[0]).toBe('7')
      expect(lefts).toEqual(lefts.toSorted((a, b) => a - b))
    })

    it('runs no script and asks for nothing, even if markup came in', async () => {
      const injected =
        '<script>document.title = "owned"</script><img src="https://example.org/x.png" onerror="document.title=1">' +
        '<style>h1 { display: none }</style><link rel="stylesheet" href="https://example.org/x.css">' +
        '<iframe src="https://example.org/"></iframe><script src="https://example.org/x.js"></script>'
      const page = await open(inventedPage(inventedMentions(3)), {
        alter: (html) => html.replace('</body>', () => `${injected}</body>`),
      })
      expect(await page.title()).toBe('3 entities in 1,000 utterances · Entity report')
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
      expect(complaints.filter((complaint) => complaint.startsWith('left the page'))).toEqual([])
      const refusals = complaints.filter((complaint) => complaint.includes('Content Security Policy'))
      expect(refusals.length).toBeGreaterThanOrEqual(6)
    })

    it('lets no code make markup or connections', async () => {
      const page = await open(inventedPage(inventedMentions(3)))
      await expect(page.evaluate('document.body.innerHTML = "<i>x</i>"')).rejects.toThrow('TrustedHTML')
      await expect(page.evaluate('fetch("https://example.org/")')).rejects.toThrow('fetch')
    })
  })

  describe('with 200,000 entities', () => {
    const MOST_NODES = 1500
    let data: PageData
    beforeAll(() => {
      data = inventedPage(inventedMentions(200_000), 400_000)
    })

    it('builds only the rows in sight, wherever one looks', async () => {
      const page = await open(data)
      const grid = page.getByRole('grid')
      expect(await grid.getAttribute('aria-rowcount')).toBe('200001')
      expect(await nodes(page)).toBeLessThan(MOST_NODES)

      await scrollTo(page, 0.5)
      await page.getByRole('gridcell', { name: '200,001', exact: true }).waitFor()
      expect(await nodes(page)).toBeLessThan(MOST_NODES)

      await grid.focus()
      await page.keyboard.press('Control+End')
      const last = page.getByRole('row').last()
      await page.getByRole('gridcell', { name: '399,999', exact: true }).waitFor()
      expect(await last.getAttribute('aria-rowindex')).toBe('200001')
      expect(await page.getByRole('gridcell', { name: '399,999', exact: true }).isVisible()).toBe(true)
      expect(await nodes(page)).toBeLessThan(MOST_NODES)
      expect(complaints).toEqual([])
    })

    it('filters them all and goes back to the top', async () => {
      const page = await open(data)
      await scrollTo(page, 1)
      await page.getByRole('gridcell', { name: '399,999', exact: true }).waitFor()
      await page.getByLabel('Text or value').fill('119999')
      await page.getByRole('status').and(page.getByText('7 of 200,000')).waitFor()
      expect(await texts(page)).toEqual([
        'TICKET-1119999',
        'TICKET-1199991',
        '089 1199992',
        'TICKET-1199994',
        '089 1199995',
        'TICKET-1199997',
        '089 1199998',
      ])
      expect(await page.evaluate<number>('document.querySelector("[role=grid]").scrollTop')).toBe(0)
      expect(await nodes(page)).toBeLessThan(MOST_NODES)
    })
  })

  describe('in every light', () => {
    it.each(['light', 'dark'] as const)('has readable text in %s', async (colorScheme) => {
      const page = await open(inventedPage(inventedChanges(60)), { colorScheme })
      await page.getByText('All counts by type').click()
      await page.getByRole('radio', { name: 'All' }).check({ force: true })
      await page.getByRole('grid').focus()
      const { dark, checked, tooFaint } = await page.evaluate<Readability>(READABILITY)
      expect(dark).toBe(colorScheme === 'dark')
      expect(checked).toBeGreaterThan(100)
      expect(tooFaint).toEqual([])
    })

    it('prints the counts and the first 500 entities, on white, without controls', async () => {
      const page = await open(inventedPage(inventedMentions(2000)), { colorScheme: 'dark' })
      await page.emulateMedia({ media: 'print' })
      await page.getByText('Printed: the first 500 of 2,000 entities').waitFor()
      expect(await page.getByRole('row').count()).toBeGreaterThanOrEqual(500)
      expect(await page.getByLabel('Text or value').isVisible()).toBe(false)
      const { dark, tooFaint } = await page.evaluate<Readability>(READABILITY)
      expect(dark).toBe(false)
      expect(tooFaint).toEqual([])
      const height = await page.evaluate<number>('document.querySelector("[role=grid]").clientHeight')
      expect(height).toBeGreaterThan(500 * 32)

      await page.emulateMedia({ media: 'screen' })
      await page.getByText('Printed:').waitFor({ state: 'detached' })
      expect(await nodes(page)).toBeLessThan(1500)
    })

    it('fits a narrow window', async () => {
      const page = await open(inventedPage(inventedChanges(60)), { viewport: { width: 400, height: 800 } })
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(400)
    })

    it.each([
      ['compared', inventedChanges(60)],
      ['not compared', inventedMentions(60)],
    ])('fits the narrowest window, with types of the longest name, %s', async (_, mentions) => {
      const named = mentions.map((mention) => {
        const type = mention.span.type.padEnd(32, '_long')
        return { ...mention, span: { ...mention.span, type } }
      })
      const page = await open(inventedPage(named), { viewport: { width: 320, height: 800 } })
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320)
    })

    it('shows names and row numbers whole where the window is narrow', async () => {
      const mentions = inventedMentions(4).map((mention) => ({ ...mention, row: 12_345_678 }))
      const page = await open(inventedPage(mentions), { viewport: { width: 320, height: 800 } })
      const types = await page.getByRole('table', { name: 'By type' }).locator('.name').all()
      const numbers = await page.getByRole('grid').locator('.number').all()
      expect(await Promise.all(types.map((type) => type.textContent()))).toEqual(['phone', 'date', 'ticket'])
      expect(numbers).not.toHaveLength(0)
      for (const cell of [...types, ...numbers])
        expect(await cell.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    })

    it('keeps its colours where a high contrast replaces those of text', async () => {
      const page = await open(inventedPage(inventedChanges(9)), { forcedColors: 'active' })
      for (const look of ['.dot', '.bar-added'])
        expect(
          await page.evaluate(`getComputedStyle(document.querySelector("${look}")).forcedColorAdjust`),
        ).toBe('none')
      expect((await page.locator('.dot').first().boundingBox())?.width).toBe(9)
    })

    it.each([320, 390, 660, 1000, 1100, 1280])('keeps counts of long names in %i pixels', async (width) => {
      const mentions = inventedChanges(60).map((mention) => {
        const type = mention.span.type.padEnd(32, '_long')
        return { ...mention, intent: 'an intent with a long name', span: { ...mention.span, type } }
      })
      const page = await open(inventedPage(mentions), { viewport: { width, height: 800 } })
      await page.getByText('All counts by type').click()
      const tables = await page.locator('.card:has(table)').all()
      expect(tables).toHaveLength(4)
      for (const card of tables)
        expect(await card.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    })
  })
})

/** Keys pressed in the first cell, and what the cell says that they lead to. */
const MOVES: readonly (readonly [keys: readonly string[], expected: string])[] = [
  [[], '1'],
  [['ArrowDown', 'ArrowDown'], '5'],
  [['ArrowDown', 'ArrowUp', 'ArrowUp'], '1'],
  [['ArrowRight'], 'phone'],
  [['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowDown'], 'date'],
  [['End'], 'national'],
  [['End', 'Home'], '1'],
  [['Control+End'], 'key'],
  [['Control+End', 'ArrowDown', 'Home'], '1,997'],
  [['PageDown', 'PageUp'], '1'],
]

interface OpenOptions {
  /** Of the address, with its `#`. */
  readonly fragment?: string
  readonly alter?: (html: string) => string
  /** In CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: 'none' | 'active'
}

interface Readability {
  readonly dark: boolean
  readonly checked: number
  /** Texts below the contrast that WCAG 2.2 asks for at level AA. */
  readonly tooFaint: readonly string[]
}

/** Every text in sight against the nearest background behind it: a contrast of 4.5 at least (WCAG 2.2, 1.4.3). */
const READABILITY = `(() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number)
  const light = (colour) => {
    const [r, g, b] = channels(colour).slice(0, 3).map((c) => c / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const behind = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const colour = getComputedStyle(e).backgroundColor
      if ((channels(colour)[3] ?? 1) === 1) return colour
    }
    return 'rgb(255, 255, 255)'
  }
  const tooFaint = []
  let checked = 0
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement
    if (walk.currentNode.data.trim() === '' || !element.checkVisibility() || element.closest('script, .only-heard')) continue
    const [a, b] = [light(getComputedStyle(element).color), light(behind(element))].sort((x, y) => y - x)
    checked += 1
    if ((a + 0.05) / (b + 0.05) < 4.5) tooFaint.push(element.className + ': ' + walk.currentNode.data)
  }
  return { dark: light(behind(document.body)) < 0.2, checked, tooFaint }
})()`

const ACCESSIBLE_NAME = `(() => {
  const { activeElement } = document
  const labels = [...(activeElement.labels ?? [])].map((label) => label.querySelector('span').firstChild.data)
  const by = activeElement.getAttribute('aria-labelledby')
  const text = by ? document.getElementById(by).textContent : activeElement.firstChild?.data
  return (labels[0] ?? text ?? '').trim()
})()`

function nodes(page: Page): Promise<number> {
  return page.evaluate<number>('document.querySelectorAll("*").length')
}

/** The texts of the table's rows in sight, with the former text of a changed one. */
function texts(page: Page): Promise<readonly string[]> {
  return column(page, 'Text')
}

/** The cells under a title, asked for all at once: one by one they take seconds. */
async function column(page: Page, title: string): Promise<readonly string[]> {
  await page.getByRole('grid').getByRole('columnheader', { name: title, exact: true }).waitFor()
  return page.evaluate<readonly string[]>(`(() => {
    const [head, ...rows] = document.querySelectorAll('[role=grid] [role=row]')
    const titles = [...head.querySelectorAll('[role=columnheader]')].map((cell) => cell.textContent)
    const place = titles.indexOf(${JSON.stringify(title)})
    return rows.map((row) => row.querySelectorAll('[role=gridcell]')[place].textContent)
  })()`)
}

/** `part` of the way down the table, from 0 to 1. */
function scrollTo(page: Page, part: number): Promise<void> {
  return page.evaluate<void>(`(() => {
    const grid = document.querySelector('[role=grid]')
    grid.scrollTo(0, grid.scrollHeight * ${part})
  })()`)
}

function activeCell(page: Page): Locator {
  return page.locator('[role=gridcell][aria-selected=true]')
}

/** The cells of every row of a table, without the bars. */
async function cells(table: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await table.locator('tbody tr').all()
  return Promise.all(rows.map((row) => row.locator('th, td:not(.bar-column)').allTextContents()))
}
