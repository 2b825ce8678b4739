import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { wordsOf } from '../../../src/ner/cue-words.ts'
import * as cues from '../../../src/ner/cues/email.ts'
import { compilePrefilter } from '../../../src/ner/prefilter.ts'
import { email } from '../../../src/ner/recognisers/email.ts'
import { url } from '../../../src/ner/recognisers/url.ts'
import { mark, rowOf, unmark, values } from '../marked.ts'

const { holdsWords } = compilePrefilter([email.needs])

describe('an e-mail address in words', () => {
  it.each([
    ['⟦john dot smith at gmail dot com⟧', 'john.smith@gmail.com'],
    ['My email is ⟦John Dot Smith at Gmail dot com⟧.', 'john.smith@gmail.com'],
    ['my email address is ⟦mary jane at acme dot org⟧ thanks', 'maryjane@acme.org'],
    ['it is ⟦a smith at gmail dot com⟧', 'asmith@gmail.com'],
    ['okay the email is um ⟦tina one two three at gmail dot com⟧', 'tina123@gmail.com'],
    ['⟦d wilson double seven at hotmail dot co dot uk⟧', 'dwilson77@hotmail.co.uk'],
    ['⟦sam forty two underscore b at gmail dot com⟧', 'sam42_b@gmail.com'],
    ['⟦rodriguez nineteen eighty five at yahoo dot com⟧', 'rodriguez1985@yahoo.com'],
    ['send it to ⟦accounts at blue well dot co dot uk⟧ please', 'accounts@bluewell.co.uk'],
    ['i should email ⟦support at acme dot io⟧ again', 'support@acme.io'],
    ['from ⟦a dot b at x dot com⟧ to ⟦jess taylor at acme dot com⟧', 'a.b@x.com', 'jesstaylor@acme.com'],
    ['yes, ⟦b as in boy e n underscore k at g mail dot c o m⟧ all lower case', 'ben_k@gmail.com'],
    ['⟦rachel dot uh kim plus news at gmail dot com⟧', 'rachel.kim+news@gmail.com'],
    ['⟦john smith all one word at gmail dot com⟧', 'johnsmith@gmail.com'],
    ['⟦greg period stone at sign gmail period com⟧ is mine', 'greg.stone@gmail.com'],
    ['jsmith at hotmail, i mean ⟦jsmith99 at hotmail dot com⟧', 'jsmith99@hotmail.com'],
    ['my email is j smith at hotmail no sorry ⟦j smythe at hotmail dot com⟧', 'jsmythe@hotmail.com'],
    ["It's ⟦J-O-A-N at hotmail.com⟧.", 'joan@hotmail.com'],
    ["yeah it's ⟦K. L. Brooks at AOL dot com⟧", 'klbrooks@aol.com'],
    ['my email is ⟦john.smith at Gmail.com⟧.', 'john.smith@gmail.com'],
    ['my email is ⟦john dot smith@Example.com⟧', 'john.smith@example.com'],
    ['⟦Chris underscore Evans 88@example.com⟧', 'chris_evans88@example.com'],
    ['schicken Sie es an ⟦t punkt müller at t minus online punkt de⟧ bitte', 't.mueller@t-online.de'],
    ['meine Mail ist ⟦anna schmidt ät web punkt de⟧', 'annaschmidt@web.de'],
    ['⟦d wie dora punkt seidel klammeraffe gmx punkt at⟧', 'd.seidel@gmx.at'],
    ['mon mail ⟦claire tiret du bas noël arobase yahoo point fr⟧', 'claire_noel@yahoo.fr'],
    ['c’est ⟦luc.bernard arobase example.fr⟧.', 'luc.bernard@example.fr'],
    ['⟦p point lefèvre soixante-quinze arobase wanadoo point fr⟧', 'p.lefevre75@wanadoo.fr'],
    ['mi correo es ⟦maría guion bajo lópez arroba hotmail punto com⟧', 'maria_lopez@hotmail.com'],
    ['es ⟦laura ochenta y cuatro arroba hotmail punto com⟧ todo en minúsculas', 'laura84@hotmail.com'],
    ['allora è ⟦s a n d r o zero sette chiocciola libero punto it⟧', 'sandro07@libero.it'],
    ['mijn mail is ⟦sanne punt de vries apenstaartje ziggo punt nl⟧', 'sanne.devries@ziggo.nl'],
    ['veranderen in ⟦bram apenstaartje ziggo punt nl⟧', 'bram@ziggo.nl'],
    ['pode mandar pra ⟦contato arroba padaria central ponto com ponto br⟧', 'contato@padariacentral.com.br'],
    ['i think i used ⟦amanda lewis nineteen eighty nine at gmail dot com⟧ when', 'amandalewis1989@gmail.com'],
    ['the old one was ⟦danny r at sbc global dot net⟧', 'dannyr@sbcglobal.net'],
    ["p o'connor, no, ⟦p dot o'connor at bt internet dot com⟧", 'p.oconnor@btinternet.com'],
    ['it is ⟦c as in charlie h e n at u c l a dot e d u⟧ right', 'chen@ucla.edu'],
    ['mail id is ⟦anita underscore sharma at the rate of yahoo dot co dot in⟧', 'anita_sharma@yahoo.co.in'],
    ["It's ⟦Brenda dot Cho, at Gmail dot com⟧.", 'brenda.cho@gmail.com'],
    ["⟦john smith that's all one word at gmail dot com⟧", 'johnsmith@gmail.com'],
    ['die neue ist jetzt ⟦klaus weber fünfundfünfzig at gmail punkt com⟧', 'klausweber55@gmail.com'],
    ['⟦anna unterstrich b neunzehnhundertfünfundachtzig at gmx punkt de⟧', 'anna_b1985@gmx.de'],
    ['mon courriel c’est ⟦luc point roy a commercial example point ca⟧', 'luc.roy@example.ca'],
    ['sur ⟦contact arobase pain tiret du tiret moulin point com⟧', 'contact@pain-du-moulin.com'],
    ['es ⟦ana belén punto ruiz arroba gmail punto com⟧', 'anabelen.ruiz@gmail.com'],
    ['Es ⟦C.Ortega@telefonica punto net⟧.', 'c.ortega@telefonica.net'],
    ['adesso uso ⟦nicola gallo chiocciola gmail punto com⟧', 'nicolagallo@gmail.com'],
    ['⟦m i double l e r at gmail dot com⟧', 'miller@gmail.com'],
    ['⟦james double o seven at gmail dot com⟧', 'james007@gmail.com'],
    ['mijn mail is ⟦jan van den berg apenstaartje ziggo punt nl⟧', 'janvandenberg@ziggo.nl'],
    ['meu email é ⟦maria dos santos arroba gmail ponto com⟧', 'mariadossantos@gmail.com'],
    ['⟦maria di marco chiocciola libero punto it⟧', 'mariadimarco@libero.it'],
    ['⟦joao ponto silva meia dois arroba gmail ponto com⟧', 'joao.silva62@gmail.com'],
    ['⟦jess92 at gmail.com⟧', 'jess92@gmail.com'],
    ["it's ⟦jsmith84 at yahoo.com⟧ thanks", 'jsmith84@yahoo.com'],
    ['my email is ⟦will at gmail dot com⟧', 'will@gmail.com'],
    ['meine Mail ist ⟦anna.schmidt at gmx.de⟧', 'anna.schmidt@gmx.de'],
    ["yes, it's ⟦R Kowalski 77 at AOL.com⟧", 'rkowalski77@aol.com'],
  ])('is found in %s', (marked, ...expected) => {
    const text = unmark(marked)
    expect(mark(email, text)).toBe(marked)
    expect(values(email, text)).toEqual(expected)
  })

  it.each([
    'look at this dot com thing',
    'at this point it stopped working',
    'at that point me and my wife left',
    'i ordered it at walmart dot com',
    'i signed up at yahoo dot com',
    'send it to my wife at walmart dot com',
    'i spoke to tom at overstock dot com yesterday',
    'my email is hosted at example dot com',
    'my email is at example dot com slash me',
    'go to www dot example dot com',
    'is there a dot at gmail dot com',
    'it ends in at gmail dot com',
    'we meet at noon dot',
    'see node.js at nodejs.org',
    'we are at gmail.com',
    'dot at gmail dot com',
    'john dot smith at home',
    'john dot smith at example dot notatopleveldomain',
    'billing period at the end dot com',
    'auf diesem Punkt at',
    'à ce point arobase',
    'ça se termine par arobase orange point fr',
    'termina con arroba gmail punto com',
    'una arroba punto de venta',
    'das ist der Punkt de',
    'ist das jetzt at web punkt de oder at gmx punkt de',
    'is het nou apenstaartje gmail punt com',
    'es arroba gmail punto com o arroba hotmail punto com',
    'quebrou depois da arroba sapo ponto pt',
    'a rate at the rate of 5 dot 5 percent',
    'i live in paris, at gmail dot com i have',
    'i was charged £39.99 at sky.com',
    'i paid 59.99 at orange dot com',
    'auto-pay at verizon.com',
    'my iphone13 at icloud.com is locked',
    'room b12 at gmail.com',
    'bought 2 mp3 at starbucks.com',
    'sign-in at outlook.com',
    'customer support at verizon.com',
    'iphone 15 at verizon.com',
    'i lost access at icloud.com',
    'problem at yahoo.com',
    'i use autopay at verizon.com',
    'i have 2 emails one at gmail dot com',
    'send it to john at accounting period it is urgent',
  ])('is not found in %s', (text) => {
    expect(mark(email, text)).toBe(text)
  })

  it('has no value where a number may be another one', () => {
    for (const text of ['juan dos mil uno arroba gmail punto com', 'juan arroba dos mil uno punto com']) {
      expect(values(email, text)).toEqual([undefined])
    }
  })

  it('has a domain that is no web address', () => {
    for (const text of ['john.smith at gmail.com', 'luc arobase example.fr'])
      expect(mark(url, text)).toBe(text)
    expect(mark(url, 'see node.js at nodejs.org')).toBe('see node.js at ⟦nodejs.org⟧')
  })

  it('passes the prefilter', () => {
    const [at, dot, signs] = [
      [...wordsOf(cues.AT), ...wordsOf(cues.AT_SIGN)],
      wordsOf(cues.DOT),
      [cues.DOT, cues.UNDERSCORE, cues.DASH, cues.PLUS_SIGN].flatMap(wordsOf),
    ]
    const spoken = fc.record({
      name: fc.tuple(
        fc.constantFrom('jo', 'Zoë', 'b'),
        fc.constantFrom(...signs),
        fc.constantFrom('ana', '7'),
      ),
      at: fc.constantFrom(...at),
      domain: fc.oneof(
        fc.constantFrom(...dot).map((word) => `acme ${word} com`),
        fc.constantFrom('gmail.com', 'acme.de', 'WEB.DE'),
      ),
    })
    let found = 0
    fc.assert(
      fc.property(spoken, fc.boolean(), ({ name, at, domain }, isLoud) => {
        const said = `${name.join(' ')} ${at} ${domain}`
        const text = isLoud ? said.toUpperCase() : said
        if (email.find(text, rowOf('en-US')).length === 0) return
        found++
        const bytes = new TextEncoder().encode(text)
        expect({ text, passes: holdsWords(bytes, 0, bytes.length) }).toEqual({ text, passes: true })
      }),
      { numRuns: 2000 },
    )
    expect(found).toBeGreaterThan(500)
  })
})
