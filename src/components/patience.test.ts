import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sayIfSlow } from './patience.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is there at once is not announced', async () => {
  const say = vi.fn();
  expect(await sayIfSlow(Promise.resolve('数据'), say)).toBe('数据');
  vi.advanceTimersByTime(1000);
  expect(say).not.toHaveBeenCalled();
});

test('what takes a while is announced once', () => {
  const say = vi.fn();
  void sayIfSlow(new Promise(() => {}), say);
  vi.advanceTimersByTime(1000);
  expect(say).toHaveBeenCalledOnce();
});

test('a failure is handed on and no wait is announced after it', async () => {
  const say = vi.fn();
  await expect(sayIfSlow(Promise.reject(new Error('offline')), say)).rejects.toThrow('offline');
  vi.advanceTimersByTime(1000);
  expect(say).not.toHaveBeenCalled();
});
