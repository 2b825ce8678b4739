import type { Speech } from './speech.ts'

export const ENGLISH: Speech = {
  locales: ['en-US', 'en-US', 'en-GB'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  names: ['Ava Turner', 'Noah Bell', 'Grace Lin', 'Omar Haddad', 'Ruth Cole'],
  phones: ['(212) 555-01##', '415-555-01##', '+1 303 555 01##', '07700 900###', '020 7946 0###'],
  domain: 'example.com',
  asides: ['Sorry, one more thing:', 'He said "just write to the bot", so here I am.', 'Hi, me again,'],
  intents: [
    {
      intent: 'order_status',
      templates: [
        "where's my order",
        'my parcel still says in transit, is that right?',
        'I ordered {count} chairs on {date} and only one has come',
        'can you check {ticket} please',
        'The order from {date} has not moved for {count} days',
        'has it shipped yet',
      ],
    },
    {
      intent: 'call_back',
      templates: [
        'please call me back',
        'call me on {phone} after {hour}',
        'My number is {phone}, ask for {name}.',
        'I would rather talk to a person',
        "nobody rang me at {phone}, and I've waited {count} hours",
        'can somebody phone me tomorrow morning?',
      ],
    },
    {
      intent: 'billing',
      templates: [
        'why was I charged twice',
        'The invoice dated {date} is wrong, it says ${code} instead of $40.',
        'send the receipt to {email}',
        'I paid by card, by mistake, and want it back',
        'what does the service fee cover?',
      ],
    },
    {
      intent: 'account',
      templates: [
        'I cannot log in',
        'my e-mail is {email} now, please change it',
        'The code {code} does not work',
        'delete my account, please',
        'the reset link went to {email} but I use {email}',
      ],
    },
    {
      intent: 'smalltalk',
      templates: ['thanks', 'hello there', 'ok great', 'you are very helpful', 'bye now'],
    },
  ],
}
