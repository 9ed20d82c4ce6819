import { expect, test } from 'vitest';
import { addPlatformEntries, type Lock } from './platform-entries.ts';

const lock = (): Lock => ({
  packages: {
    '': {},
    'node_modules/engine': {
      version: '1.6.0',
      optionalDependencies: {
        '@engine/linux-x64': '1.6.0',
        '@engine/windows-arm64': '1.6.0',
        extra: '2.0.0',
      },
    },
    'node_modules/@engine/linux-x64': { version: '1.6.0', integrity: 'sha512-x', optional: true },
  },
});

test('adds the platform packages that the lock lacks', () => {
  const made = lock();
  expect(addPlatformEntries(made)).toEqual(['@engine/windows-arm64']);
  expect(made.packages['node_modules/@engine/windows-arm64']).toEqual({
    version: '1.6.0',
    cpu: ['arm64'],
    os: ['win32'],
    optional: true,
  });
});

test('leaves the entries that are there, and optional packages of no platform, alone', () => {
  const made = lock();
  addPlatformEntries(made);
  expect(made.packages['node_modules/@engine/linux-x64']).toEqual(
    lock().packages['node_modules/@engine/linux-x64'],
  );
  expect(made.packages).not.toHaveProperty('node_modules/extra');
});

test('adds nothing twice', () => {
  const made = lock();
  addPlatformEntries(made);
  expect(addPlatformEntries(made)).toEqual([]);
});
