package org.rolebridge.assurance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shell.Messages;
import org.springframework.stereotype.Component;

/** What stands in a file of queries: headings and values in the words of the screens. */
@Component
class FindingCells {

    private static final List<String> COLUMNS = List.of(
            "query",
            "title",
            "raisedBy",
            "state",
            "turn",
            "outcome",
            "raisedAt",
            "closedAt",
            "award",
            "role",
            "recipient",
            "funder");

    private final Messages messages;

    FindingCells(Messages messages) {
        this.messages = messages;
    }

    List<String> headings() {
        return COLUMNS.stream()
                .map(column -> text("query.export.column." + column))
                .toList();
    }

    List<@Nullable Object> of(FindingRow row) {
        var finding = row.finding();
        var award = row.award();
        var outcome = finding.outcome();
        return Arrays.asList(
                finding.id(),
                finding.title(),
                raisedBy(finding),
                text("query.state." + finding.state()),
                text("query.turn." + finding.turn()),
                outcome == null ? null : text("query.outcome." + outcome),
                finding.raisedAt(),
                finding.closedAt(),
                finding.awardId(),
                award == null ? null : award.roleTitle(),
                award == null ? null : award.recipient(),
                award == null ? null : award.funder());
    }

    private String raisedBy(Finding finding) {
        return text("query.by." + (finding.ruleCode() == null ? finding.kind() : finding.ruleCode()));
    }

    private String text(String key) {
        return messages.getTranslation(key, Locale.UK);
    }
}
