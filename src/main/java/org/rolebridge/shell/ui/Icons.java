package org.rolebridge.shell.ui;

/** Line drawings, without colours of their own. */
final class Icons {
    static final String BRIDGE = """
            <svg width="30" height="22" viewBox="0 0 30 22" aria-hidden="true"><path d="M1 19 Q15 -3 29 19" stroke-width="3"/>\
            <path d="M1 19h28M8 19v-9M15 19V8M22 19v-9" stroke-width="2.5"/></svg>""";
    static final String MENU = "<span aria-hidden=\"true\">☰</span>";
    static final String PERSON = """
            <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="8" r="4"/>\
            <path d="M4 21c0-4 3.6-7 8-7s8 3 8 7"/></svg>""";
    static final String TICK = """
            <svg width="28" height="28" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12l5 5 9-10"/></svg>""";

    private Icons() {}
}
