/* One card on the whole screen: arrows go on inside the page, Esc leads back to where it was. */
(() => {
  let card, from, places = [], full = false, going = false;
  const seen = (each) => each.checkVisibility ? each.checkVisibility() : each.offsetParent !== null;
  const cards = () => {
    const root = card.closest('.overview, .workbench, .village-wall-view, .agenda-view') ?? document;
    return [...root.querySelectorAll('.enlargeable')].filter((each) => each === card || seen(each));
  };

  function put(next) {
    card?.classList.remove('enlarged');
    card = next;
    card.classList.add('enlarged');
    card.setAttribute('tabindex', '-1');
    card.focus({ preventScroll: true });
    window.dispatchEvent(new Event('resize'));
  }

  /* Other ways to look at the same work are pages of their own. */
  function further(step) {
    const left = card;
    const ways = [...left.querySelectorAll('.work-tabs a:not([data-testid="work-list"])')];
    const here = ways.findIndex((each) => each.hasAttribute('aria-current'));
    const way = here < 0 ? undefined : ways[here + step];
    if (!way) return;
    going = true;
    way.click();
    const began = Date.now();
    const wait = setInterval(() => {
      const next = [...document.querySelectorAll('.work-view.enlargeable')].find((each) => each !== left && seen(each));
      if (next || Date.now() - began > 5000) {
        clearInterval(wait);
        going = false;
      }
      if (next && card === left) put(next);
    }, 50);
  }

  function scrolled(each) {
    const all = [];
    for (let above = each.parentElement; above; above = above.parentElement) {
      all.push([above, above.scrollTop, above.scrollLeft]);
    }
    return all;
  }

  function end() {
    if (!card) return;
    card.classList.remove('enlarged');
    card.removeAttribute('tabindex');
    card = undefined;
    document.documentElement.classList.remove('enlarging');
    if (document.fullscreenElement) document.exitFullscreen();
    full = false;
    requestAnimationFrame(() => {
      places.forEach(([above, top, left]) => above.scrollTo(left, top));
      from?.focus({ preventScroll: true });
      window.dispatchEvent(new Event('resize'));
    });
  }

  window.fazhiEnlarge = (next) => {
    if (card) {
      end();
      return;
    }
    places = scrolled(next);
    from = next.querySelector('.enlarge');
    document.documentElement.classList.add('enlarging');
    put(next);
    document.documentElement.requestFullscreen?.().then(() => { full = true; }).catch(() => {});
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('.enlarge');
    if (button) window.fazhiEnlarge(button.closest('.enlargeable'));
  });
  document.addEventListener('fullscreenchange', () => {
    if (!document.fullscreenElement && full) end();
  });
  window.addEventListener('popstate', () => { if (!going) end(); });
  document.addEventListener('keydown', (event) => {
    if (!card || !card.isConnected) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      end();
      return;
    }
    const step = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
    if (step && !event.target.closest?.('input, textarea, vaadin-menu-bar-list-box')) {
      const all = cards();
      const next = all[all.indexOf(card) + step];
      if (next) put(next); else further(step);
      event.preventDefault();
    }
  }, true);

  /* The picture on the clipboard; saved as a file where the browser gives no way to it. */
  window.fazhiCopyPicture = async (chart, title) => {
    const url = chart.toPng?.();
    if (url && window.isSecureContext && navigator.clipboard && window.ClipboardItem) {
      try {
        const bytes = Uint8Array.from(atob(url.split(',')[1]), (each) => each.charCodeAt(0));
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
        return true;
      } catch (_) {
        // saved instead
      }
    }
    await chart.download?.('png', title);
    return false;
  };
})();
