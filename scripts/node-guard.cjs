// Runs before every command, on whatever Node there is (12 or newer): one clear line where it is too old.
// Plain JavaScript of that age on purpose; it must not fail to parse where it has something to say.
const engines = require('../package.json').engines;

const parts = (version) =>
  version
    .replace(/[^\d.]/g, '')
    .split('.')
    .map(Number);
const [major, minor] = parts(process.versions.node);
const [neededMajor, neededMinor] = parts(engines.node);

if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  console.error(
    `This project needs Node ${engines.node}, but ${process.execPath} is ${process.versions.node}: ` +
      'run npm ci (on Linux x64 it brings Node along), elsewhere install Node 24 from https://nodejs.org.',
  );
  process.exit(1);
}
