import { FICTIONAL_ABROAD } from './fictional-phones.ts'
import type { Speech } from './speech.ts'

export const PORTUGUESE: Speech = {
  locales: ['pt-PT', 'pt-BR'],
  months: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  names: ['João Antunes', 'Inês Falcão', 'Conceição Reis'],
  phones: FICTIONAL_ABROAD,
  domain: 'example.com',
  asides: ['Desculpe, mais uma coisa:', 'Disseram-me "amanhã", mas:'],
  intents: [
    {
      intent: 'order_status',
      templates: [
        'onde está a minha encomenda?',
        'o pedido de {date} não chegou',
        'pode ver o {ticket}?',
        'já saiu',
      ],
    },
    {
      intent: 'call_back',
      templates: ['liguem-me, por favor', 'o meu número é {phone}', 'estou no {phone} até às {hour}'],
    },
    {
      intent: 'billing',
      templates: ['cobraram duas vezes', 'a fatura de {date} está errada', 'envie o recibo para {email}'],
    },
    {
      intent: 'account',
      templates: ['não consigo entrar', 'o meu e-mail é {email}', 'o código {code} não funciona'],
    },
    { intent: 'smalltalk', templates: ['obrigado', 'bom dia', 'está bem', 'até logo'] },
  ],
}
