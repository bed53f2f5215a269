package org.rolebridge.support;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.ExportLog;
import org.rolebridge.shared.Idempotency;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.Window;
import org.rolebridge.shell.Messages;
import org.rolebridge.tabular.CsvExport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Programmes: what supports roles here. Those who score support for the owner keep its programmes. */
@Service
@Requires(Permission.SUPPORT_READ)
@Transactional
public class ProgrammeService {

    private static final int CHUNK = 500;

    private final ProgrammeRepository programmes;
    private final ScoreRepository scores;
    private final OrganisationService organisations;
    private final Idempotency idempotency;
    private final ExportLog exports;
    private final Messages messages;

    ProgrammeService(
            ProgrammeRepository programmes,
            ScoreRepository scores,
            OrganisationService organisations,
            Idempotency idempotency,
            ExportLog exports,
            Messages messages) {
        this.programmes = programmes;
        this.scores = scores;
        this.organisations = organisations;
        this.idempotency = idempotency;
        this.exports = exports;
        this.messages = messages;
    }

    /** By name: national ones, and local ones of organisations above and below the caller's own. */
    public List<ProgrammeRow> find(ProgrammeFilter filter, Window window) {
        var found = programmes.find(filter, window);
        var owners = organisations
                .findByIds(found.stream().map(Programme::ownerId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(OrganisationRef::id, OrganisationRef::name));
        var places =
                organisations.jurisdictions().stream().collect(Collectors.toMap(Jurisdiction::id, Jurisdiction::name));
        var kinds = scores.kindsScored(found.stream().map(Programme::id).toList());
        return found.stream().map(one -> row(one, owners, places, kinds)).toList();
    }

    private static ProgrammeRow row(
            Programme one, Map<Long, String> owners, Map<Long, String> places, Map<Long, Integer> kinds) {
        return new ProgrammeRow(
                one.id(),
                one.name(),
                one.level(),
                owners.getOrDefault(one.ownerId(), ""),
                places.getOrDefault(one.jurisdictionId(), ""),
                one.startsOn(),
                one.endsOn(),
                kinds.getOrDefault(one.id(), 0));
    }

    public int count(ProgrammeFilter filter) {
        return programmes.count(filter);
    }

    /** @throws NotFound when there is no such programme, or it belongs to organisations the caller has no part in */
    public Programme get(long id) {
        return programmes.find(id).orElseThrow(() -> new NotFound("programme", id));
    }

    /** The programme, if the caller may see it. */
    public Optional<Programme> find(long id) {
        return programmes.find(id);
    }

    /** Whether the caller keeps the programmes of this organisation and their scores. */
    public boolean mayKeep(long ownerId) {
        return CurrentPerson.may(Permission.SUPPORT_SCORE) && programmes.mayScore(ownerId);
    }

    /** The programme, if the caller keeps it. */
    Programme reach(long id) {
        var programme = get(id);
        if (!programmes.mayScore(programme.ownerId())) {
            throw new NotFound("programme", id);
        }
        return programme;
    }

    /** @return its id; the same for the same key, however often it is sent */
    @Requires(Permission.SUPPORT_SCORE)
    public long add(UUID key, long ownerId, ProgrammeDetails details) {
        if (!programmes.mayScore(ownerId)) {
            throw RuleViolation.at("ownerId", "programme-owner-own");
        }
        return idempotency.once(key, "add-programme", () -> programmes.insert(Programme.of(ownerId, details)));
    }

    @Requires(Permission.SUPPORT_SCORE)
    public void change(long id, ProgrammeDetails details) {
        var before = reach(id);
        programmes.update(before, before.describe(details));
    }

    /** Writes the programmes of a list as CSV. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void export(ProgrammeFilter filter, List<String> headings, OutputStream target) {
        exports.record("programmes", filter.toString());
        var csv = new CsvExport(target).row(headings);
        int rows = 0;
        var page = find(filter, new Window(0, CHUNK));
        while (!page.isEmpty()) {
            page.forEach(row -> csv.row(
                    row.id(),
                    row.name(),
                    messages.getTranslation("programme.level." + row.level(), Locale.UK),
                    row.ownerName(),
                    row.jurisdictionName(),
                    row.startsOn(),
                    row.endsOn(),
                    row.kindsScored()));
            rows += page.size();
            page = page.size() < CHUNK ? List.of() : find(filter, new Window(rows, CHUNK));
        }
        csv.flush();
    }
}
