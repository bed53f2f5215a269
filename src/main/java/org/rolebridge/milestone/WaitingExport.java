package org.rolebridge.milestone;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Window;
import org.rolebridge.shell.Messages;
import org.rolebridge.tabular.CsvExport;
import org.rolebridge.trail.TrailService;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Component;

/** Writes what waits for a second person as CSV, page after page. */
@Component
class WaitingExport {

    private static final List<String> COLUMNS =
            List.of("role", "host", "milestone", "what", "on", "recordedAt", "recordedBy", "note", "evidence");

    private final WorkRoleService roles;
    private final OrganisationService organisations;
    private final TrailService trail;
    private final Messages messages;

    WaitingExport(WorkRoleService roles, OrganisationService organisations, TrailService trail, Messages messages) {
        this.roles = roles;
        this.organisations = organisations;
        this.trail = trail;
        this.messages = messages;
    }

    /** The names that stand beside the ids of one page. */
    private record Names(Map<Long, String> roles, Map<Long, String> hosts, Map<Long, String> people) {}

    void write(Function<Window, List<WaitingMilestone>> page, OutputStream target) {
        try (var csv = new CsvExport(target)) {
            csv.row(COLUMNS.stream()
                    .map(column -> text("milestone.export." + column))
                    .toList());
            int offset = 0;
            List<WaitingMilestone> waiting;
            do {
                waiting = page.apply(new Window(offset, Window.MAX_ROWS));
                var names = names(waiting);
                waiting.forEach(one -> csv.row(cells(one, names)));
                offset += waiting.size();
            } while (waiting.size() == Window.MAX_ROWS);
        }
    }

    private Names names(List<WaitingMilestone> waiting) {
        var titles =
                roles
                        .findByIds(waiting.stream()
                                .map(one -> one.milestone().roleId())
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(WorkRole::id, WorkRole::title));
        var hosts = roles.findHosts(titles.keySet());
        var hostNames = organisations
                .findByIds(hosts.values().stream().distinct().toList())
                .stream()
                .collect(Collectors.toMap(OrganisationRef::id, OrganisationRef::name));
        return new Names(
                titles,
                hosts.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> hostNames.getOrDefault(entry.getValue(), ""))),
                trail.people(
                        waiting.stream().map(one -> one.change().recordedBy()).collect(Collectors.toSet())));
    }

    private List<@Nullable Object> cells(WaitingMilestone one, Names names) {
        var milestone = one.milestone();
        var change = one.change();
        return Arrays.asList(
                names.roles().get(milestone.roleId()),
                names.hosts().get(milestone.roleId()),
                milestone
                        .kind()
                        .map(kind -> text("milestone." + kind + ".short"))
                        .orElse(milestone.title()),
                text("value.state." + change.toState()),
                change.occurredOn(),
                change.recordedAt(),
                names.people().get(change.recordedBy()),
                change.note(),
                change.evidenceLink());
    }

    private String text(String key) {
        return messages.getTranslation(key, Locale.UK);
    }
}
