/** Who gives people a mailbox. */
export const PROVIDERS =
  'gmail|googlemail|yahoo|ymail|hotmail|outlook|live|icloud|aol|msn|gmx|proton|protonmail|btinternet|verizon|comcast|bigpond|rediffmail|web|t-online|freenet|orange|wanadoo|laposte|libero|virgilio|tiscali|ziggo|uol|sapo'
