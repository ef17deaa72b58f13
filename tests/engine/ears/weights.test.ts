import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRows, openWeights, packRows, packWeights } from '../../../src/engine/ears/weights';

const sample = (): Uint8Array =>
  packWeights('TEST', 3, { name: Int8Array.of(1, -2, 3), reel: Float32Array.of(0.5, -1), byte: Uint8Array.of(7) });

describe('weights file', () => {
  it('gives back what was packed, from any offset of a buffer', () => {
    const bytes = sample();
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    for (const file of [bytes, shifted.subarray(3)]) {
      const weights = openWeights(file, 'TEST');
      expect(weights.version).toBe(3);
      expect([...weights.get('name', Int8Array)]).toEqual([1, -2, 3]);
      expect([...weights.get('reel', Float32Array)]).toEqual([0.5, -1]);
    }
  });

  it('refuses another model, a missing array and an array of another kind', () => {
    expect(() => openWeights(sample(), 'ELSE')).toThrow(/ELSE/);
    const weights = openWeights(sample(), 'TEST');
    expect(() => weights.get('none', Int8Array)).toThrow(/none/);
    expect(() => weights.get('name', Float32Array)).toThrow(/name/);
  });

  it('notices every damaged byte and every lost one', () => {
    const bytes = sample();
    for (let i = 0; i < bytes.length; i++) {
      const damaged = bytes.slice();
      damaged[i] = (damaged[i] as number) ^ 0x40;
      expect(() => openWeights(damaged, 'TEST'), `byte ${i}`).toThrow();
      expect(() => openWeights(bytes.subarray(0, i), 'TEST'), `${i} bytes`).toThrow();
    }
  });

  it('keeps the values of a sparse table, wherever they stand', () => {
    const cell = fc.oneof(
      { weight: 9, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: -127, max: 127 }) },
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 4 * 300, maxLength: 4 * 900 }), (cells) => {
        const rows = Math.floor(cells.length / 4);
        const table = Int8Array.from(cells.slice(0, rows * 4));
        const opened = openRows(packRows(table, 4), rows, 4, [0, 1, 2, 3], [1, 1, 1, 1]);
        expect([...opened]).toEqual([...table]);
      }),
      { numRuns: 30 },
    );
    const lone = new Int8Array(4 * 5000);
    lone[4 * 4999 + 2] = 9;
    expect(openRows(packRows(lone, 4), 5000, 1, [0, 0, 0, 0], [1, 10, 100, 1000])[4999]).toBe(900);
  });
});
