/** Check digits of identity numbers. Each takes plain digits (letters where the number has them) of the right length. */

/** ISO 7812: cards, IMEI, Canadian SIN, Ontario health number. */
export function luhn(number: string): boolean {
  let sum = 0;
  for (let i = number.length - 1, twice = false; i >= 0; i--, twice = !twice) {
    const digit = number.charCodeAt(i) - 48;
    sum += twice ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}

/** US National Provider Identifier: Luhn over 80840 and the ten digits. */
export const isNpi = (ten: string): boolean => /^[12]\d{9}$/.test(ten) && luhn(`80840${ten}`);

/** NHS number of England and Wales: weights 10 to 2, modulo 11. */
export function isNhs(ten: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += (10 - i) * (ten.charCodeAt(i) - 48);
  const check = (11 - (sum % 11)) % 11;
  return check < 10 && check === ten.charCodeAt(9) - 48 && !/^(\d)\1+$/.test(ten);
}

/** Australian Medicare: ten digits, the ninth checks the first eight. */
export function isMedicareAu(ten: string): boolean {
  const weights = [1, 3, 7, 9, 1, 3, 7, 9];
  const sum = weights.reduce((total, weight, i) => total + weight * (ten.charCodeAt(i) - 48), 0);
  return /^[2-6]/.test(ten) && sum % 10 === ten.charCodeAt(8) - 48;
}

/** ISO 13616: IBAN, upper case without spaces. */
export function isIban(iban: string): boolean {
  let rest = 0;
  for (const c of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(c, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Vehicle identification number, upper case: position nine checks the rest (49 CFR 565). */
export function isVin(vin: string): boolean {
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const value = (c: string): number => {
    const letter = 'ABCDEFGHJKLMNPRSTUVWXYZ'.indexOf(c);
    return letter < 0 ? Number(c) : Number('12345678123457923456789'[letter]);
  };
  const sum = weights.reduce((total, weight, i) => total + weight * value(vin[i] ?? '0'), 0);
  const rest = sum % 11;
  return vin[8] === (rest === 10 ? 'X' : String(rest));
}

/** ABA routing number of a US bank. */
export function isRouting(nine: string): boolean {
  const at = (i: number): number => nine.charCodeAt(i) - 48;
  return (
    (3 * (at(0) + at(3) + at(6)) + 7 * (at(1) + at(4) + at(7)) + at(2) + at(5) + at(8)) % 10 === 0 &&
    /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(nine)
  );
}
