import type { Detector } from '../detector';
import { birthDate } from './birth-date';
import { card } from './card';
import { cryptoAddress } from './crypto-address';
import { device } from './device';
import { elderlyAge } from './elderly-age';
import { emailAddress } from './email-address';
import { healthNumber } from './health-number';
import { ipAddress } from './ip-address';
import { licence } from './licence';
import { mention } from './mention';
import { nationalNumber } from './national-number';
import { phone } from './phone';
import { postcode } from './postcode';
import { recordNumber } from './record-number';
import { ssn } from './ssn';
import { streetAddress } from './street-address';
import { webAddress } from './web-address';

/** Every detector of this folder. */
export const identifiers: readonly Detector[] = [
  ssn,
  healthNumber,
  nationalNumber,
  recordNumber,
  card,
  licence,
  device,
  cryptoAddress,
  ipAddress,
  emailAddress,
  webAddress,
  mention,
  phone,
  streetAddress,
  postcode,
  birthDate,
  elderlyAge,
];
