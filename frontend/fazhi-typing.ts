import { changed, forget, keep, left, minute, resumed, tab, textsOf, type Kept } from './kept-text';

/** Forms open in this tab. */
export const open = new Set<string>();

/** What the server says of a form that is saved or given up. */
const DONE = 'fazhi-typed';

/** Forms saved or given up: nothing is kept of them, however late they leave the page. */
const over = new Set<string>();

const KEEP_AFTER = 300;
const SEEN_EVERY = 20_000;

interface Field extends HTMLElement {
  value?: string;
  inputElement?: HTMLInputElement;
  selectedItems?: Array<{ label?: string }>;
  checked?: boolean;
}

/** What a person reads in a field. */
function textOf(field: Field): string {
  switch (field.localName) {
    case 'vaadin-multi-select-combo-box':
      return (field.selectedItems ?? []).map((item) => item.label ?? '').join('\n');
    case 'vaadin-select':
      return field.value ? (field.querySelector('[slot="value"]')?.textContent ?? '').trim() : '';
    case 'vaadin-checkbox':
    case 'vaadin-radio-button':
      return String(field.checked);
    default:
      return field.inputElement?.value ?? field.value ?? '';
  }
}

/** Under what name what is typed into a field is kept; nothing for what is no named field. */
function nameOf(field: HTMLElement): string | undefined {
  const mark = field.dataset.field ?? field.dataset.testid;
  return mark?.startsWith('field-') ? mark : undefined;
}

const PASSWORD = 'vaadin-password-field';

/** What is typed or chosen in; a search is none. */
const FIELDS = new Set([
  PASSWORD,
  'vaadin-text-field',
  'vaadin-text-area',
  'vaadin-integer-field',
  'vaadin-combo-box',
  'vaadin-multi-select-combo-box',
  'vaadin-select',
  'vaadin-date-picker',
  'vaadin-checkbox',
  'vaadin-radio-button',
]);

function fieldOf(event: Event, whole: boolean): Field | undefined {
  return event
    .composedPath()
    .find(
      (each): each is Field =>
        each instanceof HTMLElement &&
        (!!nameOf(each) || ((whole || each.localName === PASSWORD) && FIELDS.has(each.localName))),
    );
}

export function account(): string {
  return document.querySelector('fazhi-kept-texts')?.getAttribute('account') ?? '';
}

/**
 * Watches the form around it (填写守护): tells the server at the first letter that something is being
 * typed, keeps what is typed in this browser until it is saved, and asks before the tab is closed.
 */
class FazhiTyping extends HTMLElement {
  /** The opened form; a new one begins after "save and new". */
  private form = '';
  private root?: HTMLElement;
  /** The fields typed into, and what stood in them before. */
  private touched = new Map<Field, string>();
  /** What stood in the field the person came to last. */
  private found?: { field: Field; text: string };
  /** What it goes on with. */
  private earlier: Record<string, string> = {};
  private begun = false;
  private typing = false;
  private unsaved = false;
  private waiting?: number;
  private pulse?: number;

  connectedCallback(): void {
    this.root = this.closest<HTMLElement>('vaadin-dialog') ?? this.parentElement ?? undefined;
    this.root?.addEventListener('focusin', this.came);
    this.root?.addEventListener('input', this.typed);
    this.root?.addEventListener('change', this.typed);
    this.root?.addEventListener('focusout', this.rested);
    window.addEventListener('beforeunload', this.ask);
    window.addEventListener(DONE, this.done);
    window.addEventListener('pagehide', this.gone);
    this.pulse = window.setInterval(() => this.unsaved && this.store(), SEEN_EVERY);
    // a dialog takes its content out and in again when something is added to it
    if (!this.begun) {
      this.begun = true;
      setTimeout(() => this.begin(this.told('form')));
    }
  }

  disconnectedCallback(): void {
    this.root?.removeEventListener('focusin', this.came);
    this.root?.removeEventListener('input', this.typed);
    this.root?.removeEventListener('change', this.typed);
    this.root?.removeEventListener('focusout', this.rested);
    window.removeEventListener('beforeunload', this.ask);
    window.removeEventListener(DONE, this.done);
    window.removeEventListener('pagehide', this.gone);
    clearInterval(this.pulse);
    // what was neither saved nor given up stays kept, whatever took the form off the page
    setTimeout(() => {
      if (!this.isConnected) {
        this.store(0);
        this.close();
      }
    });
  }

  /** It is on the page no more. */
  private close(): void {
    this.unsaved = false;
    clearTimeout(this.waiting);
    open.delete(this.form);
  }

  /** Saved or given up: told in the very answer, so that a page that goes at once keeps nothing. */
  private done = (event: Event): void => {
    if ((event as CustomEvent<string>).detail === this.form) {
      this.close();
      this.touched.clear();
    }
  };

  /** What the server says of the form: what it is called, and the page that opens it again. */
  private told(attribute: string): string {
    return this.getAttribute(attribute) ?? '';
  }

  /** An empty form is shown: what was kept of the one before is not needed any more. */
  begin(form: string): void {
    this.close();
    this.form = form;
    open.add(form);
    this.touched.clear();
    this.earlier = {};
    this.unsaved = false;
    this.typing = false;
    const wanted = resumed();
    const ways = left(account(), open).filter((each) => each.name === this.told('name'));
    const found = ways.find((each) => each.form === wanted) ?? ways[0];
    if (found) {
      const { form: kept, texts, at } = found;
      this.dispatchEvent(
        new CustomEvent('kept', { detail: { form: kept, texts, at: minute(at), resumed: kept === wanted } }),
      );
    }
  }

  /** The form goes on with what was kept, under the form's old name. */
  goOn(form: string): void {
    open.delete(this.form);
    this.form = form;
    open.add(form);
    this.earlier = textsOf(account(), form);
    this.unsaved = true;
    changed();
  }

  /** What was offered is not wanted. */
  forget(form: string): void {
    forget(account(), form);
  }

  private whole(): boolean {
    return this.hasAttribute('whole');
  }

  private came = (event: Event): void => {
    const field = fieldOf(event, this.whole());
    if (field && field !== this.found?.field) {
      this.found = { field, text: textOf(field) };
    }
  };

  private typed = (event: Event): void => {
    const field = fieldOf(event, this.whole());
    if (!field) {
      return;
    }
    if (!this.touched.has(field)) {
      this.touched.set(field, this.found?.field === field ? this.found.text : '');
    }
    this.unsaved = true;
    if (event.type === 'input' && !this.typing) {
      this.typing = true;
      this.tell();
    }
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => this.store(), event.type === 'change' ? 0 : KEEP_AFTER);
  };

  /** What was typed has reached the server with the change of the field. */
  private rested = (): void => {
    if (this.typing || this.touched.size > 0) {
      this.typing = false;
      const atOnce = this.hasAttribute('at-once');
      const differs = [...this.touched].some(([field, before]) => textOf(field) !== before);
      this.unsaved = !atOnce && (differs || Object.keys(this.earlier).length > 0);
      this.tell();
      if (!this.unsaved) {
        forget(account(), this.form);
      }
    }
  };

  private tell(): void {
    const { form, typing: now, unsaved } = this;
    this.dispatchEvent(new CustomEvent('typing', { detail: { form, now, unsaved } }));
  }

  private store(seen = Date.now()): void {
    const texts = { ...this.earlier };
    this.touched.forEach((_before, field) => {
      const name = nameOf(field);
      if (name && field.localName !== PASSWORD) {
        texts[name] = textOf(field);
      }
    });
    if (account() && this.unsaved && !over.has(this.form) && Object.keys(texts).length > 0) {
      const kept: Kept = {
        form: this.form,
        name: this.told('name'),
        title: this.told('form-title'),
        opens: this.hasAttribute('opens'),
        route: this.told('route') || location.pathname.slice(1) + location.search,
        at: Date.now(),
        tab,
        seen,
        texts,
      };
      keep(account(), kept);
    }
  }

  private gone = (): void => this.store(0);

  /** Once the session is over the page must be left; what was typed is kept. */
  private ask = (event: BeforeUnloadEvent): void => {
    if (this.unsaved && !document.querySelector('.v-system-error')) {
      event.preventDefault();
    }
  };
}

// the form may be off the page by the time this is heard
window.addEventListener(DONE, (event) => {
  const form = (event as CustomEvent<string>).detail;
  over.add(form);
  forget(account(), form);
});

customElements.define('fazhi-typing', FazhiTyping);
