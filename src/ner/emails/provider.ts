/** Who gives people a mailbox. */
export const PROVIDERS = [
  'gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|icloud|aol|msn|gmx|proton|protonmail|fastmail|uol|sapo|terra',
  'verizon|comcast|sbcglobal|bellsouth|earthlink|sympatico|videotron|btinternet|talktalk|virginmedia|ntlworld|sky|bigpond|rediffmail',
  'web|t-online|freenet|arcor|bluewin|orange|wanadoo|laposte|sfr|skynet|telenet|libero|virgilio|tiscali|telefonica|ziggo|kpnmail|xs4all|planet|hetnet',
].join('|')
