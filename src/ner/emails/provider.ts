/** Who gives people a mailbox, and is spoken of for little else. */
export const PROVIDERS = [
  'gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|icloud|aol|msn|gmx|proton|protonmail|fastmail|uol|sapo|terra',
  'sbcglobal|bellsouth|earthlink|sympatico|videotron|btinternet|talktalk|virginmedia|ntlworld|bigpond|rediffmail',
  't-online|freenet|arcor|bluewin|wanadoo|laposte|sfr|skynet|telenet|libero|virgilio|tiscali|ziggo|kpnmail|xs4all|hetnet',
].join('|')

/** Who does so beside much else: the name must be written as one before them. */
export const OTHER_PROVIDERS = 'live|web|verizon|comcast|sky|orange|planet'
