package org.rolebridge.insight.ui;

import static org.rolebridge.insight.ui.RoleWords.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rolebridge.insight.Progress;
import org.rolebridge.insight.Progress.FundingGaps;
import org.rolebridge.insight.Progress.Gap;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.Stage;

/** The head of Progress: the way to the organisation looked at, and how it stands in a few sentences. */
final class ProgressHeader {

    private ProgressHeader() {}

    static PageHeader of(Progress now, ProgressAddress address) {
        var heading = now.place().map(place -> text("progress.heading", place)).orElseGet(() -> text("progress.title"));
        var header = new PageHeader(heading).lede(sentence(now, address));
        if (address.filter().organisationId() == null) {
            return header;
        }
        header.under(
                text("progress.title"),
                address.with(ProgressAddress.ORGANISATION, List.of()).path(ProgressView.PATH));
        now.way()
                .forEach(place ->
                        header.under(place.name(), address.at(place.id()).path(ProgressView.PATH)));
        return header;
    }

    private static String sentence(Progress now, ProgressAddress address) {
        if (now.registered() == 0 && address.filter().organisationId() != null) {
            return text("progress.unseen.sentence");
        }
        var words = new StringBuilder(text(
                "progress.sentence",
                now.open(),
                now.organisations(),
                now.count(Stage.EMBEDDED),
                now.achievedLately(),
                open(now)));
        now.funding().map(ProgressHeader::funding).ifPresent(words::append);
        return words.toString();
    }

    /** ": 42 live, 3 planned, 1 paused", as other screens count live roles only. */
    private static String open(Progress now) {
        var parts = Arrays.stream(new Lifecycle[] {Lifecycle.LIVE, Lifecycle.PLANNED, Lifecycle.PAUSED})
                .filter(lifecycle -> now.lifecycles().getOrDefault(lifecycle, 0) > 0)
                .map(lifecycle -> text(
                        "progress.sentence." + lifecycle,
                        Figures.count(now.lifecycles().getOrDefault(lifecycle, 0))))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "" : ": " + parts;
    }

    private static String funding(FundingGaps funding) {
        return " " + text("progress.sentence.funding", funding.ending(), funding.count(Gap.ALREADY_ENDED));
    }
}
