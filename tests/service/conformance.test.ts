import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runConformance } from '../../service/conformance/run-conformance.ts';
import { createApp } from '../../service/create-app.ts';
import { type Listening, listen } from '../../service/listen.ts';
import { onBoth } from './on-both.ts';

onBoth('the conformance suite', (start) => {
  describe.each(['upcard', 'kops'])('at %s', (profile) => {
    let listening: Listening;
    beforeAll(async () => {
      const { service, clock } = await start(profile);
      clock.now = new Date();
      listening = await listen(createApp(service).fetch, 0);
    });
    afterAll(() => {
      listening.server.closeAllConnections();
      listening.server.close();
    });

    it('finds every rule of the contract kept', async () => {
      const outcomes = await runConformance(listening.origin);
      expect(outcomes.filter(({ fault }) => fault !== null)).toEqual([]);
      expect(outcomes.length).toBeGreaterThan(12);
    });
  });

  it('says what is broken where a rule is', async () => {
    const { service, clock } = await start();
    clock.now = new Date();
    const fees = service.profile.fees.map((fee) => ({ ...fee, partsPerMillion: 1 }));
    const app = createApp(service);
    const told = createApp({ ...service, profile: { ...service.profile, fees } });
    const { server, origin } = await listen(
      (request) => (request.url.endsWith('/v1/profile') ? told : app).fetch(request),
      0,
    );
    const broken = (await runConformance(origin)).filter(({ fault }) => fault !== null);
    server.closeAllConnections();
    server.close();
    expect(broken.map(({ rule }) => rule)).toEqual(['a firm price follows the published rules']);
  });

  it('says that nobody answers', async () => {
    const [first, ...rest] = await runConformance('http://127.0.0.1:1');
    expect(first?.fault).toContain('offline');
    expect(rest).toEqual([]);
  });
});
