import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Mail } from '../../service/jobs/job.ts';
import { warnStaff } from '../../service/notices/warn-staff.ts';
import { onBoth } from './on-both.ts';
import {
  goodCard,
  openWindow,
  type Practice,
  place,
  register,
  sendCard,
  startOfTests,
  verify,
} from './practice.ts';

const to = 'staff@upcard.example';

onBoth('systems.md, B: a promise of two working hours that staff are warned by', (start) => {
  let practice: Practice;
  let number: string;
  const mails: Mail[] = [];
  beforeAll(async () => {
    practice = await start(
      'upcard',
      {},
      {
        add: async (queue, data) => {
          if (queue === 'mail' && 'subject' in data && data.to === to) mails.push(data);
        },
      },
    );
    const shopper = await register(practice);
    await verify(practice, shopper);
    const order = await place(practice, shopper.token);
    number = order.number;
    await sendCard(practice, await openWindow(practice, shopper.token, order.id), goodCard);
  });
  afterAll(() => {
    practice.clock.now = startOfTests;
  });

  const subjectsAfter = async (minutes: number): Promise<string[]> => {
    practice.clock.now = new Date(startOfTests.getTime() + minutes * 60_000);
    await Promise.all(Array.from({ length: 5 }, () => warnStaff(practice.service, to)));
    return mails.map(({ subject }) => subject);
  };

  it('says nothing while there is time', async () => {
    expect(await subjectsAfter(60)).toEqual([]);
  });

  it('says once that it ends within half an hour, though five processes look', async () => {
    expect(await subjectsAfter(100)).toEqual([`${number} must be done in 20 minutes`]);
    expect(await subjectsAfter(110)).toHaveLength(1);
  });

  it('says once that it is late, and who has claimed it', async () => {
    expect(await subjectsAfter(125)).toHaveLength(2);
    expect(await subjectsAfter(600)).toHaveLength(2);
    expect(mails[1]).toMatchObject({ subject: `${number} is late` });
    expect(mails[1]?.text).toContain('nobody has claimed it');
  });

  it('says nothing more once it is done', async () => {
    await practice.staff('claim', { params: { key: number } });
    const body = { storeOrderNumber: '1', charged: null, note: '' };
    await practice.staff('done', { params: { key: number }, body });
    mails.length = 0;
    expect(await subjectsAfter(2000)).toEqual([]);
  });
});
