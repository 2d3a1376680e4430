import { expect, it } from 'vitest';
import { isNoticeWanted } from '../../lib/actions/is-notice-wanted.ts';

it.each([
  ['all', 'buying', true],
  ['all', 'message', true],
  ['turn', 'payment-due', true],
  ['turn', 'identity-needed', true],
  ['turn', 'message', true],
  ['turn', 'buying', false],
  ['turn', 'done', false],
  ['none', 'payment-due', false],
  ['none', 'message', false],
] as const)('who wants to be told of "%s" is told of %s: %s', (notices, what, wanted) => {
  expect(isNoticeWanted(notices, what)).toBe(wanted);
});
