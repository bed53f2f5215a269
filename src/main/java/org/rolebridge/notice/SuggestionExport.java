package org.rolebridge.notice;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Window;
import org.rolebridge.tabular.CsvExport;
import org.rolebridge.trail.TrailService;
import org.springframework.stereotype.Component;

/** Suggestions with their answers as CSV, page after page. */
@Component
class SuggestionExport {

    private final OrganisationService organisations;
    private final TrailService trail;

    SuggestionExport(OrganisationService organisations, TrailService trail) {
        this.organisations = organisations;
        this.trail = trail;
    }

    /** @param rules says in words what the code of a rule stands for */
    void write(
            Function<Window, List<Suggestion>> pages,
            List<String> headings,
            Function<String, String> rules,
            OutputStream target) {
        try (var csv = new CsvExport(target)) {
            csv.row(headings);
            int offset = 0;
            List<Suggestion> page;
            do {
                page = pages.apply(new Window(offset, Window.MAX_ROWS));
                rows(csv, page, rules);
                offset += page.size();
            } while (page.size() == Window.MAX_ROWS);
        }
    }

    private void rows(CsvExport csv, List<Suggestion> page, Function<String, String> rules) {
        var people = trail.people(page.stream()
                .flatMap(one ->
                        Stream.of(one.writtenBy(), one.answeredBy() == null ? one.writtenBy() : one.answeredBy()))
                .collect(Collectors.toSet()));
        var places = places(page);
        page.forEach(one -> csv.row(
                rules.apply(one.ruleCode()),
                one.content(),
                people.get(one.writtenBy()),
                places.get(one.organisationId()),
                one.writtenAt(),
                one.answer(),
                one.answeredBy() == null ? null : people.get(one.answeredBy()),
                one.answeredAt()));
    }

    private Map<Long, String> places(List<Suggestion> page) {
        return organisations
                .findByIds(
                        page.stream().map(Suggestion::organisationId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(OrganisationRef::id, OrganisationRef::name));
    }
}
