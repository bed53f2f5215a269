package org.rolebridge.funding.ui;

import static org.rolebridge.funding.ui.FundingWords.text;

import org.rolebridge.funding.Scheme;
import org.rolebridge.shell.ui.Figures;

/** How schemes are spoken of. */
final class SchemeWords {

    private SchemeWords() {}

    static String limit(Scheme scheme) {
        return scheme.limitAmount() == null
                ? text("scheme.no-limit")
                : Figures.wholeMoney(scheme.limitAmount(), scheme.currency());
    }

    static String left(Scheme scheme) {
        var left = scheme.left();
        return left == null ? text("scheme.no-limit") : left.toString();
    }

    static String until(Scheme scheme) {
        return scheme.validTo() == null ? text("scheme.open-end") : Figures.date(scheme.validTo());
    }
}
