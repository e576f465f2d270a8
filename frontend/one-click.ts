/**
 * One click, one act (一次点击): a double click, Enter held down or a click while the last one is not
 * answered yet is no second click.
 */
const BETWEEN = 400;
const LONGEST = 10_000;

interface Client {
  isActive?: () => boolean;
}

const ANSWERED_EVERY = 50;

const last = new Map<Element, number>();

/** Buttons whose own click is not answered; what a field sends as it is left does not count. */
const pending = new Set<Element>();

/** Those of them after whose click somebody did something else: the next click is meant, however soon. */
const left = new Set<Element>();

function answered(button: Element): void {
  pending.delete(button);
  if (left.delete(button)) {
    last.delete(button);
  }
}

function waiting(): boolean {
  const clients = (window as unknown as { Vaadin?: { Flow?: { clients?: Record<string, Client> } } }).Vaadin?.Flow?.clients;
  return Object.values(clients ?? {}).some((client) => client.isActive?.() === true);
}

function remember(button: Element, now: number): void {
  last.set(button, now);
  pending.add(button);
  left.delete(button);
  const look = (): void => {
    if (!waiting() || performance.now() - now > LONGEST) {
      answered(button);
    } else {
      setTimeout(look, ANSWERED_EVERY);
    }
  };
  setTimeout(look, ANSWERED_EVERY);
}

/**
 * A request that began after a click carries it; when it has ended, the click is answered, though the page may be busy
 * with another one already.
 */
new PerformanceObserver((list) => {
  for (const request of list.getEntries()) {
    if (request.name.includes('v-r=uidl')) {
      for (const button of [...pending]) {
        if (request.startTime >= (last.get(button) ?? -Infinity)) {
          answered(button);
        }
      }
    }
  }
}).observe({ type: 'resource' });

function buttonOf(event: Event): Element | undefined {
  return event
    .composedPath()
    .find((each): each is Element => each instanceof Element && (each.localName === 'vaadin-button' || each.localName === 'button'));
}

/** Answered by now, before this act sends anything of its own. */
function settle(): void {
  if (!waiting()) {
    [...pending].forEach(answered);
  }
}

/** Whoever does something else in between means the next click on the same button. */
function turnedTo(other: Element | undefined): void {
  for (const button of last.keys()) {
    if (button === other) {
      continue;
    }
    if (pending.has(button)) {
      left.add(button);
    } else {
      last.delete(button);
    }
  }
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

window.addEventListener('pointerdown', settle, true);

window.addEventListener(
  'input',
  () => {
    settle();
    turnedTo(undefined);
  },
  true,
);

window.addEventListener(
  'click',
  (event) => {
    const button = buttonOf(event);
    if (event.isTrusted) {
      turnedTo(button);
    }
    if (!button) {
      return;
    }
    const now = performance.now();
    if (pending.has(button) || now - (last.get(button) ?? -Infinity) < BETWEEN) {
      stop(event);
    } else {
      remember(button, now);
    }
  },
  true,
);

window.addEventListener(
  'keydown',
  (event) => {
    const acts = event.key === 'Enter' || (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey));
    if (event.repeat && acts && !event.composedPath().some((each) => each instanceof HTMLTextAreaElement)) {
      stop(event);
    }
  },
  true,
);
