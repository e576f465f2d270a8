import { awaited, forget, forgetAll, left, minute, onChanged, resume, sweep } from './kept-text';
import { account, open } from './fazhi-typing';

const LOOK_AGAIN = 30_000;

/** Finds after signing in what was typed and not saved (未保存内容提示). */
class FazhiKeptTexts extends HTMLElement {
  private timer?: number;
  private offered?: string;
  private deaf?: () => void;

  connectedCallback(): void {
    sweep();
    this.deaf = onChanged(() => this.check());
    // the account is set after the element is attached
    setTimeout(() => this.look());
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
    this.deaf?.();
  }

  /** What is offered may have been taken up or thrown away elsewhere on the page. */
  private check(): void {
    if (this.offered && !left(account(), open).some((kept) => kept.form === this.offered)) {
      this.offered = undefined;
      this.dispatchEvent(new CustomEvent('kept-gone'));
    }
  }

  look(): void {
    const found = left(account(), open)[0];
    if (found) {
      const { form, title, route, at, opens } = found;
      this.offered = form;
      this.dispatchEvent(new CustomEvent('kept', { detail: { form, title, route, opens: opens === true, at: minute(at) } }));
    } else if (awaited(account())) {
      this.timer = window.setTimeout(() => this.look(), LOOK_AGAIN);
    }
  }

  resume(form: string): void {
    resume(form);
  }

  forget(form: string): void {
    forget(account(), form);
  }

  forgetAll(): void {
    forgetAll(account());
  }
}

customElements.define('fazhi-kept-texts', FazhiKeptTexts);
