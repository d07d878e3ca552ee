// Finds a Chromium, Chrome or Edge to test in, or gets one, or says what to install.
import { spawn } from 'node:child_process';
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

/** Runs a command to its end; what it prints goes to `say` in one piece. */
function attempt(say, command, args, minutes) {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: minutes * 60_000,
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const pieces = [`> ${command} ${args.join(' ')}\n`];
  child.stdout.on('data', (piece) => pieces.push(piece));
  child.stderr.on('data', (piece) => pieces.push(piece));
  return new Promise((resolve) => {
    const end = (fine, last = '') => {
      say(pieces.join('') + last);
      resolve(fine);
    };
    child.on('error', (error) => end(false, `${error.message}\n`));
    child.on('close', (status) => end(status === 0));
  });
}

/**
 * A browser's path, getting one first where none is installed; other work may go on meanwhile. Undefined when that did
 * not work either. `say` is given what the commands print.
 */
export async function obtainBrowser(say = console.log) {
  const found = findBrowser();
  if (found) return found;
  say('No Chromium, Chrome or Edge found: getting one.');
  // As root on Debian the distribution's package brings the libraries that a bare download lacks.
  if (process.getuid?.() === 0 && isDebian() && !isUbuntu()) {
    if (await attempt(say, 'apt-get', ['update', '-qq'], 3)) {
      const wanted = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
      await attempt(say, 'apt-get', wanted, 8);
      const installed = findBrowser();
      if (installed) return installed;
    }
  }
  await attempt(say, 'npx', ['playwright', 'install', 'chromium'], 8);
  return findBrowser();
}

export const howToGetOne = `The browser tests need Chromium, Chrome or Edge, and none was found or could be fetched. Do one of these, then run npm test again:
  Debian, as root:   apt-get update && apt-get install -y chromium
  any system:        npx playwright install chromium
  already have one:  BROWSER_PATH=/path/to/chrome npm test`;
