/** Who gives people a mailbox, and is spoken of for little else. */
export const PROVIDERS = [
  'gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|icloud|aol|msn|gmx|protonmail|fastmail|uol',
  'sbcglobal|bellsouth|earthlink|comcast|verizon|sympatico|videotron|btinternet|talktalk|virginmedia|ntlworld|bigpond|rediffmail',
  't-online|freenet|arcor|bluewin|wanadoo|laposte|sfr|skynet|telenet|libero|virgilio|tiscali|ziggo|kpnmail|xs4all|hetnet',
].join('|')

/** Of them those who also sell other things: before them only what is written as a name is one. */
export const SHOPS = 'comcast|verizon'
