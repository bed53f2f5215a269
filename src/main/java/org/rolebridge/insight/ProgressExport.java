package org.rolebridge.insight;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebridge.insight.Progress.Event;
import org.rolebridge.insight.Progress.Payer;
import org.rolebridge.insight.Progress.PostGap;
import org.rolebridge.milestone.MilestoneKind;
import org.rolebridge.shared.Window;
import org.rolebridge.shell.Messages;
import org.rolebridge.tabular.CsvExport;
import org.springframework.stereotype.Component;

/** Writes the figures of Progress one below the other: which figure, of what, how many; and the rows behind them. */
@Component
class ProgressExport {

    private final Messages messages;

    ProgressExport(Messages messages) {
        this.messages = messages;
    }

    void write(Progress progress, OutputStream target) {
        try (var csv = new CsvExport(target)) {
            csv.row(List.of("figure", "organisation", "item", "number", "of").stream()
                    .map(column -> text("progress.export." + column))
                    .toList());
            csv.row(
                    text("progress.export.as-at"),
                    place(progress),
                    progress.asAt().toOffsetDateTime(),
                    null,
                    null);
            writeStages(progress, csv);
            progress.rows().forEach(row -> write(row, csv));
            writeFunding(progress, csv);
            writeSupport(progress, csv);
        }
    }

    private void writeStages(Progress progress, CsvExport csv) {
        progress.stages()
                .forEach((stage, roles) -> csv.row(
                        text("progress.stages"),
                        place(progress),
                        text("value.stage." + stage),
                        roles,
                        progress.registered()));
        for (var quarter : progress.quarters()) {
            csv.row(text("progress.quarters"), place(progress), quarter.firstDay(), quarter.achieved(), null);
            csv.row(text("progress.quarters.lost"), place(progress), quarter.firstDay(), quarter.lost(), null);
        }
    }

    private void writeFunding(Progress progress, CsvExport csv) {
        progress.funding()
                .ifPresent(funding -> funding.posts()
                        .forEach((gap, posts) -> csv.row(
                                text("progress.funding"),
                                place(progress),
                                text("progress.gap." + gap),
                                posts,
                                funding.total())));
    }

    private void writeSupport(Progress progress, CsvExport csv) {
        progress.support()
                .ifPresent(support -> support.forEach((result, roles) -> csv.row(
                        text("progress.support"),
                        place(progress),
                        text("progress.diagnosis." + result),
                        roles,
                        progress.open())));
    }

    private void write(Progress.OrganisationRow row, CsvExport csv) {
        for (int number = 1; number <= row.milestones().size(); number++) {
            var reached = row.milestones().get(number - 1);
            var milestone = MilestoneKind.of(number).orElseThrow();
            csv.row(
                    text("progress.organisations"),
                    row.name(),
                    text("milestone." + milestone + ".short"),
                    reached.achieved(),
                    reached.of());
        }
    }

    void writeGaps(Function<Window, List<PostGap>> page, OutputStream target) {
        writePages(
                target,
                List.of("role", "host", "post", "wte", "lastDay", "gap", "payers"),
                page,
                post -> Arrays.asList(
                        post.title(),
                        post.host(),
                        post.reference(),
                        post.wte(),
                        post.lastDay(),
                        text("progress.gap." + post.gap()),
                        post.payers().stream().map(this::payer).collect(Collectors.joining("; "))));
    }

    private String payer(Payer payer) {
        var name = payer.name() == null ? text("progress.payer." + payer.source()) : payer.name();
        var until = payer.until() == null
                ? text("progress.payer.open")
                : text("progress.payer.until", payer.until().toString());
        return payer.funder() == null
                ? text("progress.payer", name, until)
                : text("progress.payer.funder", name, payer.funder(), until);
    }

    void writeEvents(Function<Window, List<Event>> page, OutputStream target) {
        writePages(
                target,
                List.of("day", "milestone", "what", "role", "host"),
                page,
                event -> Arrays.asList(
                        event.on(),
                        text("milestone." + MilestoneKind.of(event.milestone()).orElseThrow() + ".short"),
                        text("value.state." + event.state()),
                        event.title(),
                        event.host()));
    }

    private <T> void writePages(
            OutputStream target,
            List<String> columns,
            Function<Window, List<T>> page,
            Function<T, List<@Nullable Object>> cells) {
        try (var csv = new CsvExport(target)) {
            csv.row(columns.stream()
                    .map(column -> text("progress.export." + column))
                    .toList());
            int offset = 0;
            List<T> rows;
            do {
                rows = page.apply(new Window(offset, Window.MAX_ROWS));
                rows.forEach(row -> csv.row(cells.apply(row)));
                offset += rows.size();
            } while (rows.size() == Window.MAX_ROWS);
        }
    }

    private static @Nullable String place(Progress progress) {
        return progress.place().orElse(null);
    }

    private String text(String key, Object... words) {
        return messages.getTranslation(key, Locale.UK, words);
    }
}
