package org.rolebridge.organisationimport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One line of a 27-column file; what is not said is empty. */
record OdsLine(List<String> cells) {

    static OdsLine practice(String code, String name) {
        return new OdsLine(Collections.nCopies(27, ""))
                .with(1, code)
                .with(2, name)
                .with(11, "20100401")
                .with(13, "A")
                .with(26, "4");
    }

    static OdsLine trust(String code, String name, String board) {
        return new OdsLine(Collections.nCopies(27, ""))
                .with(1, code)
                .with(2, name)
                .with(4, board);
    }

    OdsLine commissionedBy(String subIcb, String since) {
        return with(15, subIcb).with(16, since);
    }

    OdsLine closedOn(String day) {
        return with(12, day).with(13, "C");
    }

    /** @param column counted from 1 */
    OdsLine with(int column, String text) {
        var changed = new ArrayList<>(cells);
        changed.set(column - 1, text);
        return new OdsLine(changed);
    }

    static String file(OdsLine... lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            text.append('"').append(String.join("\",\"", line.cells)).append("\"\r\n");
        }
        return text.toString();
    }
}
