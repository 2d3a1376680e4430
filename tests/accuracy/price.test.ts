import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measurePrices } from './measure-price.ts';
import { answerPrice, readQuestion } from './price-line.ts';

describe('the command for prices', () => {
  const run = (input: string) =>
    spawnSync(process.execPath, ['tests/accuracy/price.ts'], { input, encoding: 'utf8' });

  it('prints a line of JSON for each line', () => {
    const { stdout, stderr, status } = run(
      'US$ 51.04\n\n{broken\n{"text":"$5","host":"shop.com.au"}',
    );
    expect([stderr, status]).toEqual(['', 0]);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { text: 'US$ 51.04', status: 'price', amount: '51.04', currency: 'USD', reason: null },
      { text: '', status: 'none', amount: null, currency: null, reason: 'no-number' },
      { text: '{broken', status: 'none', amount: null, currency: null, reason: 'no-number' },
      { text: '$5', status: 'price', amount: '5', currency: 'AUD', reason: null },
    ]);
  });

  it('has nothing to print for nothing', () => {
    expect(run('').stdout).toBe('');
  });
});

describe('a line', () => {
  it('is a text, or JSON with a text', () => {
    expect(readQuestion('{"text":"5","lang":"sv","host":7,"currency":null}')).toEqual({
      text: '5',
      lang: 'sv',
      host: '7',
      currency: null,
    });
    expect(readQuestion('{"price":"5"}').text).toBe('{"price":"5"}');
    expect(readQuestion('["5"]').text).toBe('["5"]');
  });

  it('is answered with the amount alone when only the currency is open', () => {
    const answer = answerPrice(readQuestion('149,00 kr'));
    expect(answer).toMatchObject({ status: 'ambiguous', amount: '149.00', currency: null });
    expect(answer.reason).toBe('SEK or NOK or DKK or ISK');
  });

  it('is answered without an amount when that is open', () => {
    const answer = answerPrice(readQuestion('£1.234'));
    expect(answer).toMatchObject({ status: 'ambiguous', amount: null, currency: 'GBP' });
    expect(answer.reason).toBe('1.234 or 1234');
  });

  it('is read with the names of its language and what a known store writes', () => {
    const canadian = answerPrice(readQuestion('{"text":"5 dollars canadiens","lang":"fr"}'));
    expect(canadian).toMatchObject({ amount: '5', currency: 'CAD' });
    const american = answerPrice(readQuestion('{"text":"$5","host":"www.amazon.com"}'));
    expect(american).toMatchObject({ amount: '5', currency: 'USD' });
  });
});

it('a file of cases is counted by suite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'prices-'));
  const file = join(folder, 'cases.json');
  const cases = [
    { source: 'one', input: '5,00 €', amount: '5', currency: 'EUR' },
    { source: 'one', input: '5,00 €', amount: '6', currency: 'EUR' },
    { source: 'one', input: '5,00 €', amount: '5', currency: 'USD' },
    { source: 'one', input: '$5.00', amount: '5.0', currencyISOCandidates: ['USD', 'others'] },
    { source: 'two', input: 'ab 5 €', amount: '5', currency: 'EUR' },
    { source: 'two', input: 'sold out', amount: null, currency: null },
    { source: 'two', input: 'chf', amount: '1', currency: 'CHF' },
  ];
  writeFileSync(file, JSON.stringify(cases));
  expect(measurePrices(file)).toEqual([
    { suite: 'one', right: 2, refused: 0, wrong: 2, excepted: 0 },
    { suite: 'two', right: 1, refused: 1, wrong: 0, excepted: 1 },
  ]);
  rmSync(folder, { recursive: true });
});
