import type { Detector } from '../detector';
import { birthDate } from './birth-date';
import { card } from './card';
import { cryptoAddress } from './crypto-address';
import { device } from './device';
import { elderlyAge } from './elderly-age';
import { emailAddress } from './email-address';
import { healthNumber } from './health-number';
import { initials } from './initials';
import { ipAddress } from './ip-address';
import { licence } from './licence';
import { maskedName } from './masked-name';
import { mention } from './mention';
import { nationalNumber } from './national-number';
import { personName } from './person-name';
import { phone } from './phone';
import { placedByReader } from './placed-by-reader';
import { postcode } from './postcode';
import { recordNumber } from './record-number';
import { ssn } from './ssn';
import { streetAddress } from './street-address';
import { uniqueRole } from './unique-role';
import { webAddress } from './web-address';

/** Every detector of this folder. */
export const identifiers: readonly Detector[] = [
  personName,
  maskedName,
  initials,
  uniqueRole,
  placedByReader,
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
