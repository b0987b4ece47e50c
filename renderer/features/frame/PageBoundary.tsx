import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { ErrorPage } from './ErrorPage.tsx';

/** Catches a page that breaks; the next page is tried afresh. */
export function PageBoundary({ children }: { children: ReactNode }) {
  return <Boundary at={useLocation().key}>{children}</Boundary>;
}

type Props = { at: string; children: ReactNode };
type State = { broken: { error: unknown; at: string } | null };

class Boundary extends Component<Props, State> {
  override state: State = { broken: null };

  static getDerivedStateFromError(error: unknown): State {
    // The place is filled in before the next drawing, see below.
    return { broken: { error, at: '' } };
  }

  static getDerivedStateFromProps({ at }: Props, { broken }: State): State | null {
    if (!broken || broken.at === at) return null;
    return { broken: broken.at === '' ? { ...broken, at } : null };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    return broken ? <ErrorPage error={broken.error} /> : this.props.children;
  }
}
