package org.rolebridge.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rolebridge.post.PersonInPost;
import org.rolebridge.workrole.WorkRole;
import org.springframework.stereotype.Component;

/** Puts people, items and completions beside each other. */
@Component
class TrainingDesk {

    private final RoleItems items;
    private final GuidanceRepository guidance;
    private final CompletionRepository completions;
    private final TrainingCalendar calendar;

    TrainingDesk(
            RoleItems items, GuidanceRepository guidance, CompletionRepository completions, TrainingCalendar calendar) {
        this.items = items;
        this.guidance = guidance;
        this.completions = completions;
        this.calendar = calendar;
    }

    LocalDate today(WorkRole role) {
        return calendar.today(role);
    }

    CompletionRule rule() {
        return calendar.rule();
    }

    List<Guidance> items(WorkRole role) {
        return items.of(List.of(role), today(role)).getOrDefault(role.id(), List.of());
    }

    /** @param some the roles these people are in */
    List<PersonTraining> of(List<PersonInPost> people, Collection<WorkRole> some, LocalDate today) {
        var applying = items.of(some, today);
        var series = series(applying.values().stream().flatMap(List::stream).toList());
        var held = completions.ofSpells(
                people.stream().map(person -> person.spell().id()).toList());
        var rule = calendar.rule();
        return people.stream()
                .map(person -> new PersonTraining(
                        person,
                        applying.getOrDefault(person.spell().roleId(), List.of()).stream()
                                .map(item -> series.of(item)
                                        .status(
                                                person.spell().startedOn(),
                                                held.getOrDefault(person.spell().id(), List.of()),
                                                rule,
                                                today))
                                .toList()))
                .toList();
    }

    private SeriesBook series(Collection<Guidance> some) {
        var firsts = some.stream().map(Guidance::series).collect(Collectors.toSet());
        return new SeriesBook(guidance.versions(firsts).stream().collect(Collectors.groupingBy(Guidance::series)));
    }

    private record SeriesBook(Map<Long, List<Guidance>> versions) {

        Series of(Guidance item) {
            var all = new HashMap<Long, LocalDate>();
            versions.getOrDefault(item.series(), List.of(item))
                    .forEach(version -> all.put(version.id(), version.effectiveFrom()));
            return new Series(item, all);
        }
    }

    /** An item with all its versions and since when each is in use: a completion of any of them counts. */
    private record Series(Guidance item, Map<Long, LocalDate> inUseFrom) {

        ItemStatus status(LocalDate startedOn, List<Completion> held, CompletionRule rule, LocalDate today) {
            var counting = CompletionRule.counting(held.stream()
                            .filter(one -> inUseFrom.containsKey(one.guidanceId()))
                            .toList())
                    .orElse(null);
            var since = inUseFrom.values().stream().min(LocalDate::compareTo).orElse(item.effectiveFrom());
            var dueOn = CompletionRule.dueOn(startedOn, since, item.daysAfterStart())
                    .orElse(null);
            return new ItemStatus(item, rule.state(counting, dueOn, today), dueOn, counting);
        }
    }
}
