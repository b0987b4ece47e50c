import Box from '@mui/material/Box';
import { useLiveQuery } from 'dexie-react-hooks';
import { Suspense, useCallback, useSyncExternalStore } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { stages } from '../../../shared/mediation/stages.ts';
import { type App, useApp } from '../../app-context.tsx';
import { frameText } from '../../text/frame.ts';
import { useText } from '../../text/text.ts';
import { Loading } from '../../ui/Loading.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Head } from './Head.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { Rail } from './Rail.tsx';
import { SavedChip } from './SavedChip.tsx';
import { SearchBox } from './SearchBox.tsx';
import { useDueCount } from './use-due-count.ts';
import { useDueNotices } from './use-due-notices.ts';

const hitsShown = 8;
/** Of leads and of rounds each. */
const othersShown = 4;
const pages = { case: 'cases', lead: 'leads', round: 'bargaining/rounds' } as const;

/** Rail, head and the page between them. */
export function Frame() {
  const app = useApp();
  const text = useText(frameText);
  const navigate = useNavigate();
  const notice = useNotice();
  const due = useDueCount(app);
  useDueNotices();
  const { pathname } = useLocation();
  const people = useLiveQuery(() => app.office.people(), [app.office]) ?? [];
  const find = useCallback(
    async (asked: string) =>
      (await app.read.find(asked, hitsShown)).rows.map((row) => ({
        id: row.id,
        kind: 'case' as const,
        number: row.caseNo ?? row.intakeNo,
        title: row.title,
        state: stages[row.stage],
      })),
    [app.read],
  );
  const findOthers = useCallback((asked: string) => app.others.find(asked, othersShown), [app.others]);
  const { me } = app.desk;
  return (
    <Box sx={{ display: 'flex', height: '100vh', overflow: 'hidden' }}>
      <SkipLink words={text.skip} />
      <Rail due={due} />
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <Head
          search={
            // A new page begins with an empty box.
            <SearchBox
              key={pathname}
              find={find}
              findOthers={findOthers}
              onOpen={({ kind, id }) => void navigate(`/${pages[kind]}/${id}`)}
              onAll={(asked) => void navigate(`/cases?text=${encodeURIComponent(asked)}`)}
            />
          }
          saved={<SavedNow saved={app.saved} />}
          person={
            <PersonMenu
              me={{ id: me.id, name: people.find((one) => one.id === me.id)?.body.name ?? me.body.name }}
              people={people.filter((one) => one.active).map((one) => ({ id: one.id, name: one.body.name }))}
              settings={app.device.settings}
              onChange={(patch) => void app.device.change(patch).catch(notice.fail)}
              onSettings={() => void navigate('/settings')}
            />
          }
          onRegister={() => void navigate(`/intake/${crypto.randomUUID()}`)}
          onNewLead={() => void navigate('/leads/new')}
        />
        <Box
          component="main"
          id="page"
          tabIndex={-1}
          sx={{ flex: 1, minHeight: 0, overflow: 'auto', outline: 0 }}
        >
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </Box>
      </Box>
    </Box>
  );
}

/** Apart from the frame, so that a change of this one word draws nothing else. */
function SavedNow({ saved }: Pick<App, 'saved'>) {
  const state = useSyncExternalStore(saved.subscribe, saved.getSnapshot);
  return <SavedChip state={state} onVerify={saved.verify} onReopen={() => window.location.reload()} />;
}

/** Takes the keyboard past rail and head. A button, because the address after # belongs to the router. */
function SkipLink({ words }: { words: string }) {
  return (
    <Box
      component="button"
      type="button"
      onClick={() => document.getElementById('page')?.focus()}
      sx={{
        position: 'absolute',
        left: 8,
        top: -60,
        zIndex: 'tooltip',
        p: 1,
        font: 'inherit',
        bgcolor: 'background.paper',
        color: 'primary.main',
        border: 2,
        borderColor: 'primary.main',
        borderRadius: 1,
        '&:focus': { top: 8 },
      }}
    >
      {words}
    </Box>
  );
}
