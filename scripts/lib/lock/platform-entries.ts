/** What of `package-lock.json` is read and written here. */
export interface Lock {
  packages: Record<string, LockEntry>;
}
interface LockEntry {
  version?: string;
  optionalDependencies?: Record<string, string>;
  [field: string]: unknown;
}

/** npm's names for the systems that package names spell differently. */
const SYSTEMS: Record<string, string> = { windows: 'win32' };

/**
 * Adds an entry for every optional platform package (`@pagefind/darwin-arm64`) that a package of the lock
 * names and the lock lacks, and returns their names. A registry mirror may lack packages for systems that
 * are not its own; npm then leaves them out of the lock and `npm ci` refuses the lock everywhere.
 * The entries carry no checksum; npm asks the registry for it where such a system installs them.
 */
export function addPlatformEntries(lock: Lock): string[] {
  const wanted = Object.values(lock.packages).flatMap((entry) =>
    Object.entries(entry.optionalDependencies ?? {}),
  );
  const added = wanted.filter(([name]) => !(`node_modules/${name}` in lock.packages) && platformOf(name));
  for (const [name, version] of added) {
    lock.packages[`node_modules/${name}`] = { version, ...platformOf(name), optional: true };
  }
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
  return added.map(([name]) => name);
}

/** System and processor that a package name ends in: `@pagefind/windows-x64` → win32, x64; null where it names none. */
function platformOf(name: string): { cpu: string[]; os: string[] } | null {
  const [, system, processor] = /\/(darwin|freebsd|linux|windows)-(arm64|x64)$/.exec(name) ?? [];
  return system && processor ? { cpu: [processor], os: [SYSTEMS[system] ?? system] } : null;
}
