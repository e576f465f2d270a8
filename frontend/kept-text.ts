/** What somebody typed and has not saved (未保存的填写内容), kept in this browser under the account. */
export interface Kept {
  form: string;
  name: string;
  title: string;
  route: string;
  /** True when the page of the route opens the form by itself. */
  opens: boolean;
  at: number;
  /** The tab that writes it, and when that tab was last seen; 0 once it is gone. */
  tab: string;
  seen: number;
  texts: Record<string, string>;
}

const PREFIX = 'fazhi.kept.';
const DAYS_KEPT = 7;
const DAY = 24 * 60 * 60 * 1000;
/** A tab in the background may be slept for a minute. */
const GONE = 90 * 1000;

/** Differs from tab to tab and outlives a reload. */
export const tab: string = (() => {
  const known = sessionStorage.getItem('fazhi.tab');
  const own = known ?? Math.random().toString(36).slice(2);
  sessionStorage.setItem('fazhi.tab', own);
  return own;
})();

type Book = Record<string, Kept>;

function read(account: string): Book {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + account) ?? '{}') as Book;
  } catch {
    return {};
  }
}

function write(account: string, book: Book): void {
  try {
    if (Object.keys(book).length === 0) {
      localStorage.removeItem(PREFIX + account);
    } else {
      localStorage.setItem(PREFIX + account, JSON.stringify(book));
    }
  } catch {
    // a full or locked store keeps nothing; the question before leaving still guards
  }
}

export function keep(account: string, kept: Kept): void {
  write(account, { ...read(account), [kept.form]: kept });
}

export function textsOf(account: string, form: string): Record<string, string> {
  return read(account)[form]?.texts ?? {};
}

export function forget(account: string, form: string): void {
  const { [form]: _gone, ...rest } = read(account);
  write(account, rest);
  changed();
}

const CHANGED = 'fazhi-kept';

/** Tells that something is kept no more, or gone on with. */
export function changed(): void {
  window.dispatchEvent(new Event(CHANGED));
}

export function onChanged(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}

export function forgetAll(account: string): void {
  localStorage.removeItem(PREFIX + account);
}

/** What no open tab is writing any more, newest first; forms open here are left out. */
export function left(account: string, open: ReadonlySet<string>): Kept[] {
  const now = Date.now();
  return Object.values(read(account))
    .filter((kept) => !open.has(kept.form))
    .filter((kept) => kept.tab === tab || now - kept.seen > GONE)
    .sort((one, other) => other.at - one.at);
}

/** True while another tab may still be writing one of them. */
export function awaited(account: string): boolean {
  return Object.values(read(account)).some((kept) => kept.tab !== tab && Date.now() - kept.seen <= GONE);
}

/** Old texts of whoever uses this browser go by themselves. */
export function sweep(): void {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => {
      const account = key.slice(PREFIX.length);
      const young = Object.entries(read(account)).filter(([, kept]) => Date.now() - kept.at < DAYS_KEPT * DAY);
      write(account, Object.fromEntries(young));
    });
}

const RESUMED = 'fazhi.resumed';

/** Remembers across the way to its page which one is to be gone on with. */
export function resume(form: string): void {
  sessionStorage.setItem(RESUMED, form);
}

export function resumed(): string | null {
  const form = sessionStorage.getItem(RESUMED);
  sessionStorage.removeItem(RESUMED);
  return form;
}

/** Month, day and time as the person's own clock shows it. */
export function minute(at: number): string {
  const day = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(day.getMonth() + 1)}-${two(day.getDate())} ${two(day.getHours())}:${two(day.getMinutes())}`;
}
