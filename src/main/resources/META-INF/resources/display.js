/* How a person wants to see the portal (显示方式): as the system does, light, dark, or with high contrast. */
(() => {
  const page = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  let printing = false;

  const apply = () => {
    const wish = page.dataset.display || 'system';
    const isDark = !printing && (wish === 'dark' || (wish === 'system' && dark.matches));
    if (isDark) {
      page.setAttribute('theme', 'dark');
    } else {
      page.removeAttribute('theme');
    }
    page.classList.toggle('contrast', !printing && (wish === 'contrast' || (wish === 'system' && contrast.matches)));
    dispatchEvent(new Event('fazhi-display'));
  };

  const print = (now) => {
    printing = now;
    apply();
  };

  window.fazhiDisplay = (wish) => {
    page.dataset.display = wish;
    apply();
  };
  dark.addEventListener('change', apply);
  contrast.addEventListener('change', apply);
  // paper is white
  addEventListener('beforeprint', () => print(true));
  addEventListener('afterprint', () => print(false));
  apply();
})();
