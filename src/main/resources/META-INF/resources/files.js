/* Says that a file is being made from the click on its link until its first byte comes; a second click waits as well. */
(() => {
  const COOKIE = 'fazhi-file';
  const OFTEN = 200;
  const AT_ONCE = 400;
  const LONGEST = 180000;

  const isFile = (link) => link.hasAttribute('download') || /VAADIN\/dynamic\/resource|[?&]as=pdf/.test(link.href);
  const begun = () => document.cookie.split('; ').some((each) => each.startsWith(`${COOKIE}=`));
  const forget = () => (document.cookie = `${COOKIE}=; path=/; max-age=0; SameSite=Strict`);

  const word = () => {
    let word = document.querySelector('.file-begins');
    if (!word) {
      word = document.createElement('div');
      word.className = 'file-begins';
      word.setAttribute('role', 'status');
      document.body.append(word);
    }
    return word;
  };

  const wait = (link, since) => {
    const over = begun() || performance.now() - since > LONGEST;
    if (over) {
      link.removeAttribute('aria-busy');
      word().textContent = '';
      forget();
      return;
    }
    if (performance.now() - since > AT_ONCE) word().textContent = document.querySelector('vaadin-app-layout')?.dataset.preparing ?? '';
    setTimeout(wait, OFTEN, link, since);
  };

  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each.localName === 'a' && each.href);
    if (!link || event.ctrlKey || event.metaKey || !isFile(link)) return;
    if (link.getAttribute('aria-busy')) {
      event.preventDefault();
      return;
    }
    forget();
    const plain = link.getAttribute('href');
    link.setAttribute('href', `${plain}${plain.includes('?') ? '&' : '?'}${COOKIE}=1`);
    setTimeout(() => link.setAttribute('href', plain));
    link.setAttribute('aria-busy', 'true');
    wait(link, performance.now());
  }, true);
})();
