import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { isolate } from '../words/isolate.ts';

export type OtherSitesProps = {
  /** Hosts that are always read. */
  readonly hosts: readonly string[];
  readonly onStop: (host: string) => void;
  /** Hosts where the shopper pointed at the total. */
  readonly pointed: readonly string[];
  readonly onForget: (host: string) => void;
};

/** What is read and remembered of sites beyond the stores, each taken back by one button. */
export function OtherSites({ hosts, onStop, pointed, onForget }: OtherSitesProps) {
  const { t } = useTranslation();
  return (
    <>
      <section className="sheet">
        <h2>{t('sites.title')}</h2>
        <p className="soft small">{t(hosts.length > 0 ? 'sites.note' : 'sites.none')}</p>
        {hosts.map((host) => (
          <Button key={host} onPress={() => onStop(host)}>
            {t('sites.stop', { host: isolate(host) })}
          </Button>
        ))}
      </section>
      {pointed.length > 0 && (
        <section className="sheet">
          <h2>{t('sites.pointers')}</h2>
          <p className="soft small">{t('sites.pointersNote')}</p>
          {pointed.map((host) => (
            <Button key={host} onPress={() => onForget(host)}>
              {t('sites.forget', { host: isolate(host) })}
            </Button>
          ))}
        </section>
      )}
    </>
  );
}
