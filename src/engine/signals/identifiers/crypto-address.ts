import type { Detector } from '../detector';
import { found, whole } from './find';

const WALLET = /(?:[13][1-9A-HJ-NP-Za-km-z]{25,33}|bc1[ac-hj-np-z02-9]{38,59}|0x[0-9a-fA-F]{40})/g;

/** Bitcoin and Ethereum addresses by form (no checksum). Over-reads: a random key of the same alphabet and length. */
export const cryptoAddress: Detector = {
  id: 'crypto-address',
  detect({ text }) {
    if (!/[13][1-9A-HJ-NP-Za-km-z]{25}|bc1|0x/.test(text)) return [];
    return whole(text, WALLET)
      .filter((hit) => /[a-z]/.test(hit.text) && /\d/.test(hit.text))
      .map((hit) => found(hit, 'crypto-address', 'likely'));
  },
};
