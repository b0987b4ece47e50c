import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { Host } from '../../shared/host/contract.ts';
import { regions } from '../../shared/law/regions.ts';
import type { DeviceSettings } from '../actions/device-settings.ts';
import { officeDraft } from '../actions/office-draft.ts';
import { type App, AppContext } from '../app-context.tsx';
import { DeskRouter } from '../routes.tsx';
import { Loading } from '../ui/Loading.tsx';
import { fetchLateParts } from '../ui/late.tsx';
import { personAtDesk, type Workshop } from './make-app.ts';
import { Surroundings } from './Surroundings.tsx';
import { whenCalm } from './when-calm.ts';

const FirstRunPage = lazy(async () => ({
  default: (await import('../features/first-run/FirstRunPage.tsx')).FirstRunPage,
}));

/** The desk over a fit database: first set-up while there is no office, the program after. */
export function Desk({ host, workshop }: { host: Host; workshop: Workshop }) {
  const [settings, setSettings] = useState<DeviceSettings>(workshop.settings());
  const [about, setAbout] = useState<App['about'] | null>(null);
  const office = useLiveQuery(async () => (await workshop.office.office()) ?? null, [workshop]);
  const people = useLiveQuery(() => workshop.office.people(), [workshop]);
  const arrangements = useLiveQuery(() => workshop.arrangements(), [workshop]);

  useEffect(() => {
    void host['app.info']({}).then((reply) => setAbout(reply.ok ? reply.value : { failure: reply.failure }));
  }, [host]);

  const change = useMemo(
    () => async (patch: Partial<DeviceSettings>) => setSettings(await workshop.saveSettings(patch)),
    [workshop],
  );
  const me = people && personAtDesk(people, settings.personId);
  const app = useMemo(
    () =>
      office && me && about && arrangements
        ? workshop.app({ desk: { office, me }, device: { settings, change }, about }, arrangements)
        : null,
    [workshop, office, me, settings, change, about, arrangements],
  );
  useEffect(
    () =>
      whenCalm(() => {
        workshop.afterFirstScreen();
        void fetchLateParts();
      }),
    [workshop],
  );

  return (
    <Surroundings lang={settings.lang} dark={settings.dark}>
      {office === undefined || people === undefined || arrangements === undefined || about === null ? (
        <Loading />
      ) : app ? (
        <AppContext.Provider value={app}>
          <DeskRouter />
        </AppContext.Provider>
      ) : (
        <Suspense fallback={<Loading />}>
          <FirstRunPage
            places={regions.map(({ id, zh, en }) => ({ id, zh, en }))}
            dataFolder={'dataFolder' in about ? about.dataFolder : ''}
            onLanguage={() => void change({ lang: settings.lang === 'en' ? 'zh-CN' : 'en' })}
            onSetUp={async (given) => {
              const { personId } = await workshop.office.setUp(officeDraft(given));
              await change({ personId });
            }}
            onSample={async () => {
              const { sampleCase } = await import('../../shared/samples/appliance-parts.ts');
              await change({ personId: await workshop.sample.load(sampleCase) });
            }}
          />
        </Suspense>
      )}
    </Surroundings>
  );
}
