package org.rolebridge.training;

import java.util.List;
import java.util.function.Predicate;

/**
 * What applies to a role today and who has it.
 *
 * @param items most binding first
 * @param people in post today; none when the caller may not see them
 * @param peopleShown whether the caller may see them
 * @param rule what counts as soon
 */
public record RoleTraining(
        List<Guidance> items, List<PersonTraining> people, boolean peopleShown, CompletionRule rule) {

    public List<Guidance> required() {
        return items.stream().filter(item -> item.kind().isRequired()).toList();
    }

    /** Required items over all people, in the states for which {@code wanted} is true. */
    public int countRequired(Predicate<CompletionState> wanted) {
        return (int) people.stream()
                .flatMap(person -> person.items().stream())
                .filter(status -> status.item().kind().isRequired() && wanted.test(status.state()))
                .count();
    }
}
