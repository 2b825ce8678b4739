import { FICTIONAL_ABROAD } from './fictional-phones.ts'
import type { Speech } from './speech.ts'

export const SPANISH: Speech = {
  locales: ['es-ES', 'es-MX'],
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  names: ['Lucía Prieto', 'Íñigo Vega', 'Marta Núñez', 'Raúl Soto'],
  phones: FICTIONAL_ABROAD,
  domain: 'example.com',
  asides: ['Perdone, otra cosa:', 'Me dijeron «mañana», y nada:'],
  intents: [
    {
      intent: 'order_status',
      templates: [
        '¿dónde está mi pedido?',
        'el pedido del {date} no ha llegado',
        '¿puede revisar {ticket}?',
        'me faltan {count} cajas, creo',
      ],
    },
    {
      intent: 'call_back',
      templates: [
        'llámenme, por favor',
        'mi número es {phone}',
        'estoy en el {phone} hasta las {hour}',
        'quiero hablar con una persona',
      ],
    },
    {
      intent: 'billing',
      templates: ['me cobraron dos veces', 'la factura del {date} está mal', 'mande el recibo a {email}'],
    },
    {
      intent: 'account',
      templates: ['no puedo entrar en mi cuenta', 'mi correo es {email}', 'el código {code} no sirve'],
    },
    { intent: 'smalltalk', templates: ['gracias', 'hola', 'vale, perfecto', 'adiós'] },
  ],
}
