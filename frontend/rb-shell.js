/* The frame's behaviour in the page: drawer on a phone, skip link, focus after navigation. */
import './rb-names.js';

class RoleShell extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => this.clicked(event));
    this.addEventListener('focusin', (event) => {
      this.filter = event.target.closest('.rb-chip')?.dataset.filter;
    });
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

  /* A new path moves the focus to its heading. The first page leaves it alone, and so does a filter, unless it vanished. */
  arrived(path) {
    const first = this.path === undefined;
    const moved = this.path !== path;
    this.path = path;
    requestAnimationFrame(() => {
      const heading = this.querySelector('main h1');
      this.querySelectorAll('.rb-tabs [aria-current]').forEach((tab) => {
        tab.scrollIntoView({ block: 'nearest', inline: 'center' });
      });
      const words = heading?.textContent;
      if (moved && !first) {
        this.openMenu(false);
        this.focusAfter(heading, words);
      } else if (!first) {
        this.keepFocus();
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

  keepFocus() {
    const chip = this.filter && this.querySelector(`.rb-chip[data-filter="${CSS.escape(this.filter)}"] button`);
    if (chip && document.activeElement === document.body) {
      chip.focus();
    }
  }
}

customElements.define('rb-shell', RoleShell);
