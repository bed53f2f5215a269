package org.rolebridge.shell.ui;

import com.vaadin.flow.component.UI;

/**
 * Takes the focus back to where a dialog was opened, also when the page has been built anew meanwhile: to the button of
 * the same name, else to the part of the page that it belonged to.
 */
final class FocusReturn {

    /** Marks a part of the page that stays, whatever becomes of the buttons in it. */
    static final String PART = "data-part";

    private static final String REMEMBER = """
            const opener = document.activeElement;
            window.rolebridgeOpener = opener && opener !== document.body
                ? {name: opener.getAttribute('aria-label') ?? opener.textContent.trim(), tag: opener.localName,
                   part: opener.closest('[data-part]')?.getAttribute('data-part')}
                : null;
            """;
    private static final String RETURN = """
            const opener = window.rolebridgeOpener;
            const back = () => {
                const lost = !document.activeElement?.isConnected || document.activeElement === document.body;
                if (!opener || !lost) {
                    return;
                }
                const same = [...document.querySelectorAll(opener.tag)].find(
                    one => (one.getAttribute('aria-label') ?? one.textContent.trim()) === opener.name);
                const part = opener.part && document.querySelector(`[data-part="${CSS.escape(opener.part)}"]`);
                (same ?? part)?.focus();
            };
            [50, 200, 500].forEach(pause => setTimeout(back, pause));
            """;

    private FocusReturn() {}

    static void remember() {
        UI.getCurrent().getPage().executeJs(REMEMBER);
    }

    static void back() {
        UI.getCurrent().getPage().executeJs(RETURN);
    }
}
