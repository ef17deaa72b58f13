import { describe } from 'vitest';
import { birthDate } from '../../../src/engine/signals/identifiers/birth-date';
import { card } from '../../../src/engine/signals/identifiers/card';
import { cryptoAddress } from '../../../src/engine/signals/identifiers/crypto-address';
import { device } from '../../../src/engine/signals/identifiers/device';
import { elderlyAge } from '../../../src/engine/signals/identifiers/elderly-age';
import { healthNumber } from '../../../src/engine/signals/identifiers/health-number';
import { ipAddress } from '../../../src/engine/signals/identifiers/ip-address';
import { licence } from '../../../src/engine/signals/identifiers/licence';
import { nationalNumber } from '../../../src/engine/signals/identifiers/national-number';
import { phone } from '../../../src/engine/signals/identifiers/phone';
import { recordNumber } from '../../../src/engine/signals/identifiers/record-number';
import { ssn } from '../../../src/engine/signals/identifiers/ssn';
import { finds, knownFaults } from '../brackets';

describe('ssn', () => {
  finds(ssn, [
    'An SSN is a word, not a number.',
    'Her file says [123-45-6788].',
    'It was once [078 05 1123].',
    '[SSN 000-12-4567], balance $612',
    'Quoted as [ssn: 123456788]',
    'The last four of her social are [6789]',
    'It reads [***-**-6789].',
    '[SSN ends 4471]',
    'Part 078-05-1120 is a void one.',
    'Nobody has 666-12-3456 or 123-45-0000.',
    'ZIP 62701-1234 is not one.',
    'ISBN 978-0-306-40615-7',
    'EIN 12-3456789',
  ]);
  knownFaults(ssn, ['her social is [one two three, four five, six seven eight eight]']);
});

describe('health number', () => {
  finds(healthNumber, [
    'Medicare [1EG4-TE5-MK73] on file',
    'MBI [1eg4te5mk73]',
    'NHS number [943 476 5919]',
    'nhs no [9434765919]',
    'Medicare card [2123456701]',
    'call 415-555-0132',
    'NPI 1234567893',
    '1SG4-TE5-MK73 has an S',
  ]);
});

describe('national number', () => {
  finds(nationalNumber, [
    'NI [AB 12 34 56 C]',
    'SIN [046 454 286]',
    'her social insurance number is [046-454-286]',
    'GB 12 34 56 A is none',
    'TFN [123 456 782]',
    'PPS [1234567T]',
    'record [GB-ID-7401525]',
  ]);
});

describe('record number', () => {
  finds(recordNumber, [
    'dr pls call me re [MRN 00771482] today',
    'Pt [chart #: A-12345]',
    'patient ID: [897-65-4321]',
    '90837 for her, [member BMH4471900], auth ends 3/31',
    'her [claim #20418-77]',
    '[Docket No. 24-CV-01234]',
    'an application (no. [28045/02]) against',
    'insurance number [HP-678901]',
    'CPT 90837 and 90834, F50.2',
    'in chart 2024 we wrote',
    'doi 10.1000/182',
    'tax ID 911-89-1234',
  ]);
});

describe('card', () => {
  finds(card, [
    'card [4111 1111 1111 1111]',
    'amex [3782-822463-10005]',
    'IBAN [GB82 WEST 1234 5698 7654 32]',
    'card ending in [4242]',
    '4012-8888-8888-1882 fails its check',
    'order 1748503543012',
  ]);
});

describe('licence and vehicle', () => {
  finds(licence, [
    'VIN [1M8GDM9AXKP042788]',
    'silver Tacoma, [plate 7KJV204].',
    "driver's license [D1234567]",
    'passport number [O92363043]',
    'license plate holders are cheap',
  ]);
});

describe('device', () => {
  finds(device, [
    'MAC [00:1A:2B:3C:4D:5E]',
    'IMEI [490154203237518]',
    'UDI [(01)00844588003288(17)141120]',
    'pacemaker serial [PJN204418H]',
    'Broadcast FF:FF:FF:FF:FF:FF',
  ]);
});

describe('ip address', () => {
  finds(ipAddress, [
    'from [8.8.8.8] today',
    'my ip: [2400:c401::5054:ff:fe1b:b031]',
    'version 1.2.3.4 is out',
    'v1.2.3.4',
    'at 10:30:15 sharp',
    'ratio 1:2:3:4',
    '256.1.1.1',
  ]);
});

describe('crypto address', () => {
  finds(cryptoAddress, [
    'wallet [16Yeky6GMjeNkAiNcBY7ZhrLoMSgg1BoyZ]',
    '8f953371d3e85eddb89b05ed6b9e680791055315c73e1025ab5dba7bb2aee189',
  ]);
});

describe('phone', () => {
  finds(phone, [
    'Reach him at [(217) 555-0143] after six',
    'her cell [415-555-0132 x12]',
    'text [4155550132]',
    'intl [+44 20 7123 4567]',
    'ring [07700 900123]',
    'or [020 7946 0018]',
    'AU [0491 570 006]',
    'fax: [(505) 627-8172]',
    'If you are thinking about suicide, call or text 988.',
    'UK & ROI: 116 123. Kids: 0800 1111.',
    'Old line 1-800-273-8255, RAINN 1-800-656-4673',
    'AU 13 11 14, text 741741',
    'please call me at 3:30',
    'NPI 1234567893, CPT 90837',
    'ISBN 978-0-306-40615-7',
    '$1,200 to 1,500 in 2019-2020',
  ]);
});

describe('birth date', () => {
  finds(birthDate, [
    'Lucia Fontanez ([DOB 3/14/1988])',
    'the baby, [born 8/4/2016], sleeps',
    '[date of birth: 12 May 1971]',
    'her birthday is [May 3rd]',
    'the clinic was born in 1998',
    'seen on 3/14/1988',
  ]);
});

describe('age over 89', () => {
  finds(elderlyAge, [
    'a [93-year-old] woman',
    'Deacon Frank turned [90]',
    'she is [101], sharp as ever',
    'score 94, 92 % humid',
    'she is 88',
  ]);
});
