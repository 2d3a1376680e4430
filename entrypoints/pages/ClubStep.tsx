import { useState } from 'react';
import { Announcements } from '../../components/account/Announcements.tsx';
import { ClubCard } from '../../components/account/ClubCard.tsx';
import { GroupCard } from '../../components/account/GroupCard.tsx';
import { PhoneProof } from '../../components/account/PhoneProof.tsx';
import { useReader } from '../../components/shell/reader.ts';
import type { Account } from '../../lib/intermediary/account.ts';
import { send } from '../../lib/messages/send.ts';
import { givenReductions } from '../../lib/pricing/given-reductions.ts';
import type { IntermediaryRow } from '../../lib/storage/rows.ts';
import { announcementsFor } from './announcements-for.ts';
import { useAnnouncements, useGroup } from './use-live.ts';
import { useRecentErrand } from './use-recent-errand.ts';

export type ClubStepProps = { readonly shop: IntermediaryRow; readonly account: Account | null };

/** What an intermediary announces; and for who is signed in there the club, the group, and the telephone. */
export function ClubStep({ shop, account }: ClubStepProps) {
  const { locale, now } = useReader();
  const news = announcementsFor(useAnnouncements(shop.origin), locale.language, now);
  return (
    <>
      {news.length > 0 && <Announcements announcements={news} />}
      {account && <Club shop={shop} account={account} />}
    </>
  );
}

function Club({ shop, account }: { readonly shop: IntermediaryRow; readonly account: Account }) {
  const { now } = useReader();
  const { origin, profile } = shop;
  const group = useGroup(origin);
  const entering = useRecentErrand('group');
  const reductions = profile.reductions ?? [];
  const isOpen = group !== null && Date.parse(group.closesAt) > now;
  const standing = {
    tier: account.club?.tier ?? null,
    points: account.club?.points ?? 0,
    offers: [],
    groupSize: isOpen ? group.members : 1,
    pieces: 0,
    at: new Date(now).toISOString(),
  };
  return (
    <>
      {reductions.length > 0 && (
        <ClubCard {...standing} given={givenReductions(reductions, standing)} />
      )}
      {reductions.some(({ condition }) => condition.by === 'group') && (
        <GroupCard
          group={isOpen ? group : null}
          busy={entering.busy}
          problem={entering.problem}
          onOpen={() => send('groupEntered', { origin, code: null })}
          onJoin={(code) => send('groupEntered', { origin, code })}
          onLeave={() => send('groupLeft', { origin })}
        />
      )}
      {account.phone === '' && <Phone origin={origin} />}
    </>
  );
}

function Phone({ origin }: { readonly origin: string }) {
  const [phone, setPhone] = useState('');
  const asking = useRecentErrand('phoneCode');
  const proving = useRecentErrand('phoneProof');
  return (
    <PhoneProof
      asked={asking.state === 'done' ? phone : null}
      busy={asking.busy || proving.busy}
      problem={proving.problem ?? asking.problem}
      onAsk={(number) => {
        setPhone(number);
        send('phoneGiven', { origin, phone: number });
      }}
      onProve={(number, code) => send('phoneProved', { origin, proof: { phone: number, code } })}
    />
  );
}
