/** Earlier ones go first: most browsers name others besides themselves. */
const browsers: [RegExp, string][] = [
  [/\bEdg(?:e|A|iOS)?\b/, 'Edge'],
  [/\bOPR\b|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\b|\bSamsung Internet\b/, 'Samsung Internet'],
  [/\bFirefox\b|\bFxiOS\b/, 'Firefox'],
  [/\b(?:Headless)?Chrome\b|\bCriOS\b|\bChromium\b/, 'Chrome'],
  [/\bSafari\b/, 'Safari'],
];

const systems: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac ?OS\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b|\bChromeOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

const maxLength = 512;

function nameBy(table: [RegExp, string][], text: string): string[] {
  const found = table.find(([sign]) => sign.test(text));
  return found ? [found[1]] : [];
}

/**
 * Browser and system in words, such as "Firefox, Android"; empty where neither is known. Of what a
 * browser says of itself nothing else is kept: the whole of it comes close to naming a person.
 */
export function describeDevice(userAgent: string): string {
  const text = userAgent.slice(0, maxLength);
  return [...nameBy(browsers, text), ...nameBy(systems, text)].join(', ');
}
