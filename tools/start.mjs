// npm start: the built page on this machine, opened in the browser where there is one.
import { spawn } from 'node:child_process';
import { buildIfNeeded, servePage } from './built-page.mjs';

if (await buildIfNeeded()) console.log('Built.');
const { url } = await servePage(Number(process.env.PORT ?? 4173));
console.log(`\n  IOM Scenario Modeller: ${url}\n  Stop with Ctrl+C. Nothing leaves this machine.\n`);

const onScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
if (onScreen && process.stdout.isTTY && !process.env.CI) {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', url];
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined); // no browser to open: the address is printed
  opener.unref();
}
