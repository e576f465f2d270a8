/* What the components leave wrong for who hears the page, and the way past the drawer. */
(() => {
  const mend = () => {
    // the scrolled part of a row of tabs is no tab
    document.querySelectorAll('vaadin-tabs').forEach((each) => each.shadowRoot?.querySelectorAll('[tabindex]').forEach((part) => part.removeAttribute('tabindex')));
    // names an element that is not in its part of the page
    document.querySelectorAll('vaadin-side-nav-item').forEach((each) => each.shadowRoot?.querySelectorAll('[aria-controls]').forEach((part) => part.removeAttribute('aria-controls')));
  };
  let waiting = 0;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(mend, 100);
  };
  new MutationObserver(soon).observe(document.documentElement, { childList: true, subtree: true });
  soon();

  document.addEventListener('click', (event) => {
    if (!event.target.closest?.('.skip-link')) return;
    event.preventDefault();
    event.stopPropagation();
    const content = document.querySelector('vaadin-app-layout > :not([slot])');
    content?.setAttribute('tabindex', '-1');
    content?.focus();
    content?.scrollIntoView();
  }, true);
})();
