import { describe, expect, it } from '@jest/globals'
import { money } from '../../../src/ner/recognisers/money.ts'
import { mark, rowOf, values } from '../marked.ts'

describe('money', () => {
  it.each([
    ['en-US', 'costs $25.', 'costs ⟦$25⟧.', '25.00 USD'],
    ['en-US', '$1,234.50', '⟦$1,234.50⟧', '1234.50 USD'],
    ['en-CA', '$5', '⟦$5⟧', '5.00 CAD'],
    ['en-US', '$ 1.6 million', '⟦$ 1.6 million⟧', '1600000.00 USD'],
    ['en-US', '$25 CAD', '⟦$25 CAD⟧', '25.00 CAD'],
    ['en-US', 'USD $25', '⟦USD $25⟧', '25.00 USD'],
    ['en-US', '$5 $10', '⟦$5⟧ ⟦$10⟧', '5.00 USD'],
    ['en-US', '$5k', '⟦$5k⟧', '5000.00 USD'],
    ['en-GB', 'only 12.80 pounds', 'only ⟦12.80 pounds⟧', '12.80 GBP'],
    ['en-GB', '120.16GBP', '⟦120.16GBP⟧', '120.16 GBP'],
    ['en-GB', '£27', '⟦£27⟧', '27.00 GBP'],
    ['en-US', '15 dollars 50', '⟦15 dollars 50⟧', '15.50 USD'],
    ['en-US', '10 cents', '⟦10 cents⟧', '0.10 USD'],
    ['en-GB', '210 pence', '⟦210 pence⟧', '2.10 GBP'],
    ['en-US', '10,000 swiss francs', '⟦10,000 swiss francs⟧', '10000.00 CHF'],
    ['de-DE', '1.234,50 €', '⟦1.234,50 €⟧', '1234.50 EUR'],
    ['de-DE', 'EUR 25', '⟦EUR 25⟧', '25.00 EUR'],
    ['de-DE', '75 Millionen Dollar', '⟦75 Millionen Dollar⟧', '75000000.00 USD'],
    ['fr-FR', '1 234,56 €', '⟦1 234,56 €⟧', '1234.56 EUR'],
    ['fr-FR', '48 milliards de $', '⟦48 milliards de $⟧', '48000000000.00 USD'],
    ['es-ES', '3 euros con 99 céntimos', '⟦3 euros con 99 céntimos⟧', '3.99 EUR'],
    ['es-MX', '$ 50', '⟦$ 50⟧', '50.00 MXN'],
    ['it-IT', '323 milioni di euro', '⟦323 milioni di euro⟧', '323000000.00 EUR'],
    ['pt-BR', 'R$ 10,50', '⟦R$ 10,50⟧', '10.50 BRL'],
    ['it-IT', '2 mln di euro', '⟦2 mln di euro⟧', '2000000.00 EUR'],
    ['es-PE', 'pagué 50 soles', 'pagué ⟦50 soles⟧', '50.00 PEN'],
    ['en-US', '$.99', '⟦$.99⟧', '0.99 USD'],
    ['en-US', '.99 dollars', '⟦.99 dollars⟧', '0.99 USD'],
    ['en-IN', '₹1,50,000.50', '⟦₹1,50,000.50⟧', '150000.50 INR'],
    ['en-IN', 'Rs. 500 or 600 rs', '⟦Rs. 500⟧ or ⟦600 rs⟧', '500.00 INR'],
    ['en-US', 'NT$500', '⟦NT$500⟧', '500.00 TWD'],
    ['en-US', '100+ dollars', '⟦100+ dollars⟧', '100.00 USD'],
    ['en-US', '$25 try again', '⟦$25⟧ try again', '25.00 USD'],
    ['en-US', '$25 TRY', '⟦$25 TRY⟧', '25.00 TRY'],
    ['de-DE', 'Euro 50', '⟦Euro 50⟧', '50.00 EUR'],
    ['fr-FR', '15€50', '⟦15€50⟧', '15.50 EUR'],
    ['de-DE', 'nur 19,- €', 'nur ⟦19,- €⟧', '19.00 EUR'],
    ['nl-NL', '€ 20,-', '⟦€ 20,-⟧', '20.00 EUR'],
    ['de-CH', 'CHF 20.-', '⟦CHF 20.-⟧', '20.00 CHF'],
    ['en-US', '5-10 dollars', '5-⟦10 dollars⟧', '10.00 USD'],
    ['de-DE', '1.000-2.000 €', '1.000-⟦2.000 €⟧', '2000.00 EUR'],
    ['en-US', '$5-10', '⟦$5⟧-10', '5.00 USD'],
    ['en-US', '$5-$10', '⟦$5⟧-⟦$10⟧', '5.00 USD'],
    ['en-US', 'US$5-US$10', '⟦US$5⟧-⟦US$10⟧', '5.00 USD'],
    ['en-US', '5 to 10 euros', '5 to ⟦10 euros⟧', '10.00 EUR'],
    ['en-US', '$5,$6', '⟦$5⟧,⟦$6⟧', '5.00 USD'],
    ['en-US', '$1,234/$5,678', '⟦$1,234⟧/⟦$5,678⟧', '1234.00 USD'],
    ['es-ES', '2 mil millones de euros', '⟦2 mil millones de euros⟧', '2000000000.00 EUR'],
    ['pt-PT', '2 mil milhões de euros', '⟦2 mil milhões de euros⟧', '2000000000.00 EUR'],
    ['de-DE', 'rund 5 Mio. Euro', 'rund ⟦5 Mio. Euro⟧', '5000000.00 EUR'],
    ['en-US', 'TRY 250 per night', '⟦TRY 250⟧ per night', '250.00 TRY'],
    ['en-US', 'PHP 50', '⟦PHP 50⟧', '50.00 PHP'],
    ['de-CH', '20 Franken', '⟦20 Franken⟧', '20.00 CHF'],
    ['de-DE', '20 Franken', '⟦20 Franken⟧', '20.00 CHF'],
    ['de-DE', 'EUR 5-EUR 10', '⟦EUR 5⟧-⟦EUR 10⟧', '5.00 EUR'],
    ['de-DE', 'USD 5/EUR 4', '⟦USD 5⟧/⟦EUR 4⟧', '5.00 USD'],
    ['en-US', 'a 40-dollar fee', 'a ⟦40-dollar⟧ fee', '40.00 USD'],
    ['en-GB', 'it is £9.99pm', 'it is ⟦£9.99⟧pm', '9.99 GBP'],
    ['en-GB', '£12.50p', '⟦£12.50⟧p', '12.50 GBP'],
    ['es-MX', 'me cobraron $500 pesos', 'me cobraron ⟦$500 pesos⟧', '500.00 MXN'],
    ['en-CA', 'US$20 dollars', '⟦US$20 dollars⟧', '20.00 USD'],
    ['pt-BR', 'R$ 20,00 reais', '⟦R$ 20,00 reais⟧', '20.00 BRL'],
    ['en-IN', 'Rs. 500/- only', '⟦Rs. 500/-⟧ only', '500.00 INR'],
    ['nb-NO', 'det koster kr 500', 'det koster ⟦kr 500⟧', '500.00 NOK'],
    ['en-US', '5 hundred dollars', '⟦5 hundred dollars⟧', '500.00 USD'],
    ['es-MX', '20 dlls', '⟦20 dlls⟧', '20.00 USD'],
  ])('finds and reads, for %s, %s', (tag, text, marked, value) => {
    expect(mark(money, text, rowOf(tag))).toBe(marked)
    expect(values(money, text, rowOf(tag))[0]).toBe(value)
  })

  it.each([
    ['en-US', '$10.000'],
    ['fr-FR', '10 francs'],
    ['en-US', '50 pesos'],
  ])('gives no value, for %s, to %s', (tag, text) => {
    expect(money.find(text, rowOf(tag))).toMatchObject([{ text, ambiguous: true }])
    expect(values(money, text, rowOf(tag))).toEqual([undefined])
  })

  it.each([
    'try 2 nights',
    'TRY 3 times',
    'TRY 10 TIMES',
    'PEN 5',
    'on PHP 8.2',
    'CAD 2024 crashes',
    'Euro 6 diesel',
    'Euro 2024 tickets',
    'Audi RS 6',
    'nur 30 Sek. warten',
    '#3-5 dollars',
    'the pen 5',
    '15% of 3143',
    '3143',
    'pay in dollars',
    '2 poundsters',
    'A$AP 5',
    'x20€s',
    '$19.99x',
  ])('finds nothing in %s', (text) => {
    expect(mark(money, text)).toBe(text)
  })
})
