import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Link, MemoryRouter, useRoutes } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageBoundary } from '../../../renderer/features/frame/PageBoundary.tsx';
import { Around } from './fake-app.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('出错的页面', () => {
  it('says that nothing saved is lost and offers to load again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const Broken = () => {
      throw new Error('broken page');
    };
    const Pages = () =>
      useRoutes([
        { path: '/', element: <Broken /> },
        { path: '/cases', element: <p>案件列表</p> },
      ]);
    render(
      <Around>
        <MemoryRouter>
          <Link to="/cases">案件</Link>
          <PageBoundary>
            <Pages />
          </PageBoundary>
        </MemoryRouter>
      </Around>,
    );
    expect(await screen.findByText(/没有丢失/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '重新载入' })).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: '案件' }));
    expect(await screen.findByText('案件列表')).toBeTruthy();
  });
});
