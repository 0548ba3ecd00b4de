import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiError } from '../../../web/api/client.ts';
import { watchConnection } from '../../../web/session/connection.ts';
import { quotas } from '../../../web/session/quotas.ts';

describe('quotas', () => {
  test('draw small kinds whole and share the rest, measures only when nothing else is left', () =>
    expect(
      quotas(
        [
          { kind: 'Measure', count: 200 },
          { kind: 'Observation', count: 46 },
          { kind: 'Programme', count: 35 },
          { kind: 'Law', count: 12 },
          { kind: 'Person', count: 1 },
          { kind: 'Award', count: 1 },
        ],
        25,
      ),
    ).toEqual([
      { kind: 'Observation', count: 8 },
      { kind: 'Programme', count: 9 },
      { kind: 'Law', count: 6 },
      { kind: 'Person', count: 1 },
      { kind: 'Award', count: 1 },
    ]));
  test.each([
    [[], []],
    [[{ kind: 'Measure', count: 3 }] as const, [{ kind: 'Measure', count: 3 }]],
    [[{ kind: 'Law', count: 40 }] as const, [{ kind: 'Law', count: 25 }]],
  ])('of %j', (undrawn, drawn) => expect(quotas(undrawn, 25)).toEqual(drawn));
});

describe('watchConnection', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const away = new ApiError('UNAVAILABLE', 'The graph is away.', null);

  test('counts down, tries again, and tells once when it is back', async () => {
    const answers = [() => Promise.reject(away), () => Promise.resolve()];
    const back = vi.fn();
    const watch = watchConnection(() => answers.shift()?.() ?? Promise.resolve(), back);
    watch.failed(new ApiError('BAD_INPUT', 'No.', null));
    expect(watch.getSnapshot()).toEqual({ state: 'up' });

    watch.failed(away);
    expect(watch.getSnapshot()).toEqual({ state: 'away', code: 'UNAVAILABLE', seconds: 8 });
    await vi.advanceTimersByTimeAsync(3000);
    expect(watch.getSnapshot()).toMatchObject({ seconds: 5 });
    await vi.advanceTimersByTimeAsync(5000);
    expect(watch.getSnapshot()).toMatchObject({ state: 'away', seconds: 8 });
    expect(back).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(8000);
    expect(watch.getSnapshot()).toEqual({ state: 'up' });
    expect(back).toHaveBeenCalledOnce();
  });
});
