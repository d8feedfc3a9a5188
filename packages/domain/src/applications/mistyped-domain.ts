/** Where most people in Belgium have their mail. */
const knownDomains = [
  'gmail.com',
  'hotmail.com',
  'hotmail.be',
  'hotmail.fr',
  'outlook.com',
  'outlook.be',
  'live.be',
  'live.com',
  'yahoo.com',
  'yahoo.fr',
  'icloud.com',
  'telenet.be',
  'skynet.be',
  'proximus.be',
  'scarlet.be',
  'voo.be',
  'belgacom.net',
  'protonmail.com',
];

/** Whether one letter too many, one too few, one wrong, or two exchanged lie between two domains. */
function isOneSlipApart(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  return (
    restOne.slice(1) === restOther ||
    restOne === restOther.slice(1) ||
    restOne.slice(1) === restOther.slice(1) ||
    (restOne[0] === restOther[1] &&
      restOne[1] === restOther[0] &&
      restOne.slice(2) === restOther.slice(2))
  );
}

/** The address that was perhaps meant, where the domain is one slip from a well-known one; else null. */
export function suggestEmail(email: string): string | null {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1).toLowerCase();
  if (at < 1 || knownDomains.includes(domain)) return null;
  const meant = knownDomains.find((known) => isOneSlipApart(domain, known));
  return meant ? `${email.slice(0, at)}@${meant}` : null;
}
