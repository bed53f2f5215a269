/* The frame's behaviour in the page: drawer on a phone, skip link, focus and title after navigation. */
class RoleShell extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => this.clicked(event));
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.dataset.menu === 'open') {
        this.openMenu(false);
        this.menuButton.focus();
      }
    });
  }

  get menuButton() {
    return this.querySelector('.rb-menu-button');
  }

  clicked(event) {
    if (event.target.closest('.rb-menu-button')) {
      this.openMenu(this.dataset.menu !== 'open');
    } else if (event.target.closest('.rb-skip')) {
      event.preventDefault();
      this.querySelector('main').focus();
    }
  }

  openMenu(open) {
    this.dataset.menu = open ? 'open' : 'closed';
    this.menuButton.setAttribute('aria-expanded', String(open));
  }

  /* A new path moves the focus to its heading; the first page and a mere change of filters leave it where it is. */
  arrived(path, product) {
    const first = this.path === undefined;
    const moved = this.path !== path;
    this.path = path;
    requestAnimationFrame(() => {
      const heading = this.querySelector('main h1');
      const words = heading ? heading.textContent : '';
      document.title = words ? `${words} – ${product}` : product;
      if (moved && !first) {
        this.openMenu(false);
        this.focusAfter(heading, words);
      }
      this.words = words;
    });
  }

  focusAfter(heading, words) {
    const tab = this.querySelector('.rb-tabs [aria-current]');
    if (tab && words === this.words) {
      tab.focus();
    } else if (heading) {
      heading.setAttribute('tabindex', '-1');
      heading.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }
}

customElements.define('rb-shell', RoleShell);
