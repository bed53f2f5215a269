package org.rolebridge.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.post.PersonInPost;
import org.rolebridge.post.SpellService;
import org.rolebridge.shared.Window;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Training over all roles in the caller's reach: what has to be done soon, and who has an item. */
@Service
@Requires(Permission.COMPLETION_READ)
@Transactional(readOnly = true)
public class TrainingOverviewService {

    /** People looked at; a system with more of them reads its summaries instead. */
    static final int MOST_PEOPLE = 5_000;

    private final WorkRoleService roles;
    private final SpellService spells;
    private final TrainingDesk desk;
    private final TrainingCalendar calendar;
    private final OrganisationService organisations;

    TrainingOverviewService(
            WorkRoleService roles,
            SpellService spells,
            TrainingDesk desk,
            TrainingCalendar calendar,
            OrganisationService organisations) {
        this.roles = roles;
        this.spells = spells;
        this.desk = desk;
        this.calendar = calendar;
        this.organisations = organisations;
    }

    /** Required items that are overdue, due soon or expiring soon, the earliest day first. */
    public List<TrainingDue> due(int limit) {
        var today = calendar.today();
        var until = today.plusDays(calendar.rule().soonDays());
        var titles = new java.util.HashMap<Long, String>();
        return everybody(today, titles)
                .flatMap(person -> person.items().stream()
                        .filter(status -> status.item().kind().isRequired() && isDue(status, until))
                        .map(status -> due(person, status, titles)))
                .sorted(Comparator.comparing(TrainingDue::on)
                        .thenComparing(TrainingDue::roleId)
                        .thenComparing(TrainingDue::person)
                        .thenComparing(row -> row.item().id()))
                .limit(limit)
                .toList();
    }

    private static boolean isDue(ItemStatus status, LocalDate until) {
        return status.state() != CompletionState.IN_DATE
                && status.nextDay().map(day -> !day.isAfter(until)).orElse(false);
    }

    private static TrainingDue due(PersonTraining person, ItemStatus status, Map<Long, String> titles) {
        var spell = person.person().spell();
        return new TrainingDue(
                spell.roleId(),
                titles.getOrDefault(spell.roleId(), ""),
                person.person().worker().reference(),
                status.item(),
                status.state(),
                status.nextDay().orElseThrow());
    }

    private Stream<PersonTraining> everybody(LocalDate today, Map<Long, String> titles) {
        var all = new ArrayList<PersonTraining>();
        var page = page(today, 0);
        for (int offset = 0; !page.isEmpty() && offset < MOST_PEOPLE; page = page(today, offset)) {
            var some = rolesOf(page);
            some.forEach(role -> titles.put(role.id(), role.title()));
            all.addAll(desk.of(page, some, today));
            offset += page.size();
        }
        return all.stream();
    }

    private List<PersonInPost> page(LocalDate today, int offset) {
        return spells.onDay(today, Permission.COMPLETION_READ, new Window(offset, Window.MAX_ROWS));
    }

    private List<WorkRole> rolesOf(List<PersonInPost> people) {
        return roles.findByIds(
                people.stream().map(person -> person.spell().roleId()).collect(Collectors.toSet()));
    }

    /** How the people whom the caller may see stand with an item, by the organisation that hosts their role. */
    public List<GuidanceUse> use(Guidance item) {
        var with = everybody(calendar.today(), new java.util.HashMap<>())
                .filter(person -> status(person, item) != null)
                .toList();
        var hosts = roles.findHosts(
                with.stream().map(TrainingOverviewService::roleId).collect(Collectors.toSet()));
        var names = organisations.findByIds(List.copyOf(Set.copyOf(hosts.values()))).stream()
                .collect(Collectors.toMap(OrganisationRef::id, Function.identity()));
        return with.stream()
                .collect(Collectors.groupingBy(person -> hosts.getOrDefault(roleId(person), 0L)))
                .entrySet()
                .stream()
                .filter(entry -> names.containsKey(entry.getKey()))
                .map(entry -> use(
                        Objects.requireNonNull(names.get(entry.getKey())),
                        states(entry.getValue(), item),
                        names.size() > 1))
                .sorted(Comparator.comparing(GuidanceUse::organisation).thenComparing(GuidanceUse::organisationId))
                .toList();
    }

    private static long roleId(PersonTraining person) {
        return person.person().spell().roleId();
    }

    private static @org.jspecify.annotations.Nullable ItemStatus status(PersonTraining person, Guidance item) {
        return person.items().stream()
                .filter(status -> status.item().series() == item.series())
                .findFirst()
                .orElse(null);
    }

    private static List<CompletionState> states(List<PersonTraining> people, Guidance item) {
        return people.stream()
                .map(person -> Objects.requireNonNull(status(person, item)).state())
                .toList();
    }

    private static GuidanceUse use(OrganisationRef host, List<CompletionState> states, boolean across) {
        return new GuidanceUse(
                host.id(),
                host.name(),
                GuidanceUse.Count.of(states.size(), across),
                count(states, CompletionState.IN_DATE, across),
                count(states, CompletionState.EXPIRES_SOON, across),
                count(states, CompletionState.OVERDUE, across));
    }

    private static GuidanceUse.Count count(List<CompletionState> states, CompletionState wanted, boolean across) {
        return GuidanceUse.Count.of(
                (int) states.stream().filter(state -> state == wanted).count(), across);
    }
}
