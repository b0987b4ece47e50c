/** Who a worker is for counting heads: the identity number, else name and telephone (domain §6.1). */
type Person = { idNo: string; name: string; phone: string };

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();

/**
 * A short key, the same for the same person in every case: heads are compared, nobody is named. Empty where nothing
 * tells the person apart.
 */
export function personKey({ idNo, name, phone }: Person): string {
  const number = plain(idNo);
  if (number !== '') return hashed(`n${number}`);
  const called = plain(name);
  return called === '' ? '' : hashed(`p${called}/${plain(phone)}`);
}

/** 53 bits of two multiplicative hashes, as text; among a million people two alike are a one in 18,000 chance. */
function hashed(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
