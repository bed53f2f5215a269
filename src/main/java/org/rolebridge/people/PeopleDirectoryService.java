package org.rolebridge.people;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Window;
import org.rolebridge.tabular.CsvExport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has access: the list, and the review that auditors ask for. */
@Service
@Requires(Permission.PERSON_READ)
@Transactional
public class PeopleDirectoryService {

    private static final int CHUNK = 500;

    private final PeopleQueries queries;
    private final OrganisationService organisations;
    private final ReviewLog log;

    PeopleDirectoryService(PeopleQueries queries, OrganisationService organisations, ReviewLog log) {
        this.queries = queries;
        this.organisations = organisations;
        this.log = log;
    }

    @Transactional(readOnly = true)
    public List<PersonLine> find(PeopleFilter filter, Window window) {
        var people = queries.find(filter, window);
        var held = queries.held(people.stream().map(Person::id).toList()).stream()
                .collect(Collectors.groupingBy(AccessGrant::personId));
        return people.stream()
                .map(person -> new PersonLine(person, held.getOrDefault(person.id(), List.of())))
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(PeopleFilter filter) {
        return queries.count(filter);
    }

    /**
     * Writes the access review as CSV: everybody's access within the caller's scope that is not over. That it was taken
     * stands in the change history before the first line is written.
     *
     * @param headings eight, in the order of the columns
     * @param words how profiles and states are called
     */
    public void exportReview(List<String> headings, Function<Enum<?>, String> words, OutputStream target) {
        var lines = queries.review();
        var names = names(lines);
        log.record(lines.size());
        try (var csv = new CsvExport(target)) {
            csv.row(headings);
            lines.forEach(line -> csv.row(
                    line.name(),
                    line.email(),
                    words.apply(line.status()),
                    words.apply(line.profile()),
                    names.getOrDefault(line.organisationId(), ""),
                    line.everywhere(),
                    line.validFrom(),
                    line.validTo(),
                    line.givenBy()));
        }
    }

    private Map<Long, String> names(List<ReviewLine> lines) {
        var ids = lines.stream().map(ReviewLine::organisationId).distinct().toList();
        var names = new java.util.HashMap<Long, String>();
        for (int at = 0; at < ids.size(); at += CHUNK) {
            organisations
                    .findByIds(ids.subList(at, Math.min(ids.size(), at + CHUNK)))
                    .forEach(found -> names.put(found.id(), label(found)));
        }
        return names;
    }

    private static String label(OrganisationRef organisation) {
        return organisation.code() == null
                ? organisation.name()
                : organisation.name() + " (" + organisation.code() + ")";
    }
}
