import { expect, it } from 'vitest';
import { originOf } from '../../components/welcome/origin-of.ts';

const practice = 'http://127.0.0.1:8788';

it.each([
  ['pay.example.com', 'https://pay.example.com'],
  [' https://pay.example.com/ ', 'https://pay.example.com'],
  ['https://pay.example.com:8443', 'https://pay.example.com:8443'],
  ['https://bücher.example', 'https://xn--bcher-kva.example'],
  [practice, practice],
  ['http://127.0.0.1:9999', null],
  ['http://pay.example.com', null],
  ['https://me:secret@pay.example.com', null],
  ['https://pay.example.com@evil.example', null],
  ['https://pay.example.com/shop', null],
  ['https://pay.example.com/?a=1', null],
  ['https://pay.example.com/#a', null],
  ['javascript:alert(1)', null],
  ['https://localhost', null],
  ['', null],
])('takes %j for %j', (typed, origin) => {
  expect(originOf(typed, [practice])).toBe(origin);
});
