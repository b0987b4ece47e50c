import { useNavigate } from 'react-router';
import { useApp } from '../../app-context.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useToday } from '../../ui/use-today.ts';
import { ClashLine } from './ClashLine.tsx';
import { EmptyDesk } from './EmptyDesk.tsx';
import { HomeView } from './HomeView.tsx';
import { deskIsEmpty } from './home-rows.ts';
import { useFiguresDue } from './use-figures-due.ts';
import { useHome } from './use-home.ts';

/** 工作台: what must be done today, what is slipping, what changed. */
export function HomePage() {
  const app = useApp();
  const navigate = useNavigate();
  const today = useToday(app.clock);
  const reading = useHome(today);
  const figuresDue = useFiguresDue(today);
  if (reading.state === 'loading') return <Loading />;
  if (reading.state === 'failed') return <Failed error={reading.error} onRetry={reading.retry} />;
  if (deskIsEmpty(reading.value)) {
    return (
      <EmptyDesk
        onSetUp={() => void navigate('/settings')}
        onFirst={() => void navigate(`/intake/${crypto.randomUUID()}`)}
      />
    );
  }
  return (
    <HomeView
      data={reading.value}
      today={today}
      alert={<ClashLine today={today} />}
      figuresDue={figuresDue}
    />
  );
}
