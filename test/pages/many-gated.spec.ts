import {
  council,
  expect,
  gateTag,
  recordOf,
  remember,
  settle,
  test,
  www,
  type Page,
} from '../helpers/fixtures.js';

const config = { ...council, services: [] };
const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
/** Notes its number, and in which task it ran: a message to oneself begins a new one. */
const script = (i: number) =>
  `<script type="text/plain" data-consent="media">ran.push(${i}); tasks.add(task);</script>`;
const kinds = [
  (i: number) => `<img alt="" data-consent="media" data-src="${dot}#${i}">`,
  (i: number) => `<iframe title="${i}" data-consent="media" data-src="about:blank#${i}" hidden></iframe>`,
  script,
  (i: number) => `<img alt="" data-consent="media" data-src="${dot}#${i}" data-srcset="${dot} 2x">`,
];
/** 250 scripts, 10 frames, and images: a frame is by far the dearest. */
const thousand = Array.from({ length: 1000 }, (_, i) => kinds[i % 4 === 1 && i % 25 ? 0 : i % 4]!(i)).join(
  '\n',
);
const head = `<script>
  var ran = [], tasks = new Set(), task = 0, long = [], channel = new MessageChannel();
  channel.port1.onmessage = () => { task++; if (ran.length < 250) setTimeout(() => channel.port2.postMessage(0)); };
  channel.port2.postMessage(0);
  new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask', buffered: true });
</script>`;

interface Counted {
  ran: number[];
  tasks: Set<number>;
  long: number[];
}

/** Long tasks so far, in milliseconds; forgets them. */
const longTasks = (page: Page) =>
  page.evaluate(() => (window as unknown as Counted).long.splice(0).map((duration) => Math.round(duration)));
const awake = (page: Page) =>
  page.evaluate(
    () => document.querySelectorAll('[data-consent][src]').length + (window as unknown as Counted).ran.length,
  );

test('a thousand gated elements are woken in order and emptied, in many tasks, frames at once', async ({
  page,
  site,
}) => {
  test.setTimeout(90_000);
  site.page('/', { head: head + gateTag({ ...config, onWithdraw: 'stay' }), body: thousand });
  await remember(page, recordOf({ media: false }));
  await page.goto(site.url(www));
  await settle(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const whileIdle = await longTasks(page);

  await page.evaluate(() => window.consentGate!.update({ media: true }));
  await expect.poll(() => awake(page), { timeout: 60_000 }).toBe(1000);
  const { ran, tasks } = await page.evaluate(() => {
    const { ran, tasks } = window as unknown as Counted;
    return { ran, tasks: tasks.size };
  });
  expect(ran).toEqual(Array.from({ length: 250 }, (_, i) => i * 4 + 2));
  expect(tasks).toBeGreaterThan(5);
  await settle(page);
  const onYes = await longTasks(page);

  const eachChange = await page.evaluate(async () => {
    const start = performance.now();
    for (let i = 0; i < 100; i++) {
      document.body.append('.');
      await Promise.resolve();
    }
    return (performance.now() - start) / 100;
  });
  await settle(page);
  await longTasks(page);

  const emptying = await page.evaluate(() => {
    const start = performance.now();
    void window.consentGate!.update({ media: false });
    const left = document.querySelectorAll('[data-consent][src]').length;
    return [performance.now() - start, document.querySelectorAll('iframe[src]').length, left];
  });
  expect(emptying[1]).toBe(0);
  expect(emptying[2]).toBeGreaterThan(100); // images that have loaded can wait
  await expect(page.locator('[data-consent][src]')).toHaveCount(0);
  await settle(page);
  const onNo = await longTasks(page);
  console.log(
    `1,000 gated elements at a quarter of the speed: woken in ${tasks} tasks or more; long tasks in ms: ` +
      `before ${whileIdle.join(' ') || '-'}; after a yes ${onYes.join(' ') || '-'}; after a no ${onNo.join(' ') || '-'}; ` +
      `frames emptied in ${emptying[0]!.toFixed()} ms; another change of the page ${eachChange.toFixed(2)} ms`,
  );
});
