// Finds a Chromium, Chrome or Edge to test in, or gets one, or says what to install.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

const usualPlaces = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (n) => `/Applications/${n}.app/Contents/MacOS/${n}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
    ]),
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
};

const named = ['BROWSER_PATH', 'CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'];

/** The path of a browser that is there, or undefined. A path named in the environment wins. */
export function findBrowser() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const own = [() => chromium.executablePath()].flatMap((read) => {
    try {
      return [read()];
    } catch {
      return []; // this system has no download
    }
  });
  return [
    ...named.map((name) => process.env[name]).filter(Boolean),
    ...(process.platform === 'win32' ? [] : onPath),
    ...(usualPlaces[process.platform] ?? []),
    ...own,
  ].find((path) => path && existsSync(path));
}

const isDebian = () => {
  try {
    return /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

const isUbuntu = () => /^ID=ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'));

function attempt(command, args, minutes) {
  console.log(`> ${command} ${args.join(' ')}`);
  const done = spawnSync(command, args, {
    stdio: 'inherit',
    timeout: minutes * 60_000,
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return done.status === 0;
}

/** A browser's path, getting one first where none is installed. Undefined when that did not work either. */
export function obtainBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium, Chrome or Edge found: getting one.');
  // As root on Debian the distribution's package brings the libraries that a bare download lacks.
  if (process.getuid?.() === 0 && isDebian() && !isUbuntu()) {
    if (attempt('apt-get', ['update', '-qq'], 2)) {
      attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], 5);
      const installed = findBrowser();
      if (installed) return installed;
    }
  }
  attempt('npx', ['playwright', 'install', 'chromium'], 4);
  return findBrowser();
}

export const howToGetOne = `The browser tests need Chromium, Chrome or Edge, and none was found or could be fetched. Do one of these, then run npm test again:
  Debian, as root:   apt-get update && apt-get install -y chromium
  any system:        npx playwright install chromium
  already have one:  BROWSER_PATH=/path/to/chrome npm test`;
