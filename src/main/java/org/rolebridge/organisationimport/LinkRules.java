package org.rolebridge.organisationimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.LinkKind;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationLink;

/**
 * How the links held follow those that a file names. History is kept: a link that another one replaces gets a last day, and
 * an older file changes nothing about what came after it.
 */
class LinkRules {

    private final RegisterDraft draft;
    private final Collection<FileProblem> problems;
    private final LocalDate today;

    LinkRules(RegisterDraft draft, Collection<FileProblem> problems, LocalDate today) {
        this.draft = draft;
        this.problems = problems;
        this.today = today;
    }

    /** @param named all links of one kind that one file names for one child */
    void follow(List<NamedLink> named) {
        var parents = named.stream().map(NamedLink::parentId).collect(Collectors.toSet());
        var inOrder = named.stream()
                .sorted(Comparator.comparing(NamedLink::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        for (var link : inOrder) {
            var match = match(link);
            if (match.isPresent()) {
                adjust(match.get(), link);
            } else if (draft.isAtOrAbove(link.childId(), link.parentId(), today)) {
                problems.add(link.row()
                        .warning(
                                link.column(),
                                ImportProblem.PARENT_BELOW_CHILD,
                                draft.describe(link.childId()),
                                draft.describe(link.parentId())));
            } else {
                add(link, parents);
            }
        }
    }

    /** Without a date the row means the link with that parent, whenever it was; one that ended stays ended. */
    private Optional<OrganisationLink> match(NamedLink named) {
        var same = draft.links(named.childId(), named.kind()).stream()
                .filter(link -> link.parentId() == named.parentId())
                .toList();
        if (named.from() == null) {
            return same.stream().max(Comparator.comparing(OrganisationLink::validFrom));
        }
        return same.stream()
                .filter(link -> link.validFrom().equals(named.from()))
                .findFirst()
                .or(() -> same.stream().filter(link -> !link.hasKnownStart()).findFirst());
    }

    private void adjust(OrganisationLink held, NamedLink named) {
        var after = held;
        if (named.from() != null && !held.hasKnownStart() && fits(named.from(), held.validTo())) {
            after = after.startOn(named.from());
        }
        if (named.to() != null && fits(after.validFrom(), named.to())) {
            after = after.endOn(named.to());
        }
        if (!after.equals(held)) {
            draft.replace(held, after);
            named.row().note(named.kind().name(), span(held), span(after));
        }
    }

    private static boolean fits(LocalDate from, @Nullable LocalDate to) {
        return to == null || !to.isBefore(from);
    }

    private void add(NamedLink named, Set<Long> namedParents) {
        var others = draft.links(named.childId(), named.kind()).stream()
                .filter(link -> !namedParents.contains(link.parentId()))
                .toList();
        var from = start(named);
        var to = named.to() == null ? dayBeforeNext(from, others) : named.to();
        draft.add(OrganisationLink.open(named.childId(), named.parentId(), named.kind(), from)
                .endOn(to));
        var ended = to == null && named.kind() != LinkKind.SUCCEEDED_BY ? endBefore(from, others) : "";
        named.row().note(named.kind().name(), ended.isEmpty() ? null : ended, draft.describe(named.parentId()));
    }

    private LocalDate start(NamedLink named) {
        if (named.from() != null) {
            return named.from();
        }
        boolean first = draft.links(named.childId(), named.kind()).isEmpty();
        return first || (named.to() != null && named.to().isBefore(today)) ? OrganisationLink.SINCE_EVER : today;
    }

    /** An older file may name a link that another one, held already, has replaced. */
    private static @Nullable LocalDate dayBeforeNext(LocalDate from, List<OrganisationLink> others) {
        return others.stream()
                .filter(link -> link.kind() != LinkKind.SUCCEEDED_BY)
                .map(OrganisationLink::validFrom)
                .filter(start -> start.isAfter(from))
                .min(Comparator.naturalOrder())
                .map(start -> start.minusDays(1))
                .orElse(null);
    }

    private String endBefore(LocalDate from, List<OrganisationLink> others) {
        var ended = new ArrayList<String>();
        for (var other : others) {
            if (other.validTo() == null || !other.validTo().isBefore(from)) {
                var lastDay = from.isAfter(other.validFrom()) ? from.minusDays(1) : other.validFrom();
                draft.replace(other, other.endOn(lastDay));
                ended.add(draft.describe(other.parentId()));
            }
        }
        return String.join(", ", ended);
    }

    private String span(OrganisationLink link) {
        var from = link.hasKnownStart() ? link.validFrom().toString() : "…";
        var to = link.validTo() == null ? "…" : link.validTo().toString();
        return draft.describe(link.parentId()) + ", " + from + " – " + to;
    }

    /** Whether the rows that only imply an organisation may move it: not once it has been looked after by name. */
    static boolean mayFollowImplied(Organisation child, List<OrganisationLink> held) {
        return child.source() == Organisation.Source.NAMED || held.isEmpty();
    }
}
