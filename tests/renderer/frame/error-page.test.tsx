import { cleanup, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ErrorPage } from '../../../renderer/features/frame/ErrorPage.tsx';
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
    const router = createMemoryRouter([{ path: '/', element: <Broken />, errorElement: <ErrorPage /> }]);
    render(
      <Around>
        <RouterProvider router={router} />
      </Around>,
    );
    expect(await screen.findByText(/没有丢失/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '重新载入' })).toBeTruthy();
  });
});
