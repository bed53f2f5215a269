package org.rolebridge.insight;

import static org.jooq.impl.DSL.count;
import static org.rolebridge.db.Tables.WORK_ROLE;
import static org.rolebridge.db.Tables.WORK_ROLE_PARTY;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.rolebridge.support.Diagnosis.Result;
import org.rolebridge.support.SupportCase;
import org.rolebridge.support.SupportService;
import org.springframework.stereotype.Component;

/** How roles are supported: worked out once for all that share kind, place and host, as long as those are not too many. */
@Component
class SupportCases {

    /** Beyond this many kinds and hosts the diagnosis takes too long to work out on the spot. */
    private static final int MOST = 2000;

    private final DSLContext db;
    private final RoleBranches branches;
    private final SupportService support;

    SupportCases(DSLContext db, RoleBranches branches, SupportService support) {
        this.db = db;
        this.branches = branches;
        this.support = support;
    }

    /** How many of the roles are supported how; absent when there are none, or too many cases. */
    Optional<Map<Result, Integer>> results(RoleSelection selection) {
        var cases = counted(selection);
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        var results = new EnumMap<Result, Integer>(Result.class);
        diagnosed(cases.keySet())
                .forEach((which, result) -> results.merge(result, cases.getOrDefault(which, 0), Integer::sum));
        return Optional.of(results);
    }

    /** Those of the cases that come to one of these results; none when there are too many to tell. */
    Set<SupportCase> with(RoleSelection selection, Set<Result> wanted) {
        return diagnosed(counted(selection).keySet()).entrySet().stream()
                .filter(found -> wanted.contains(found.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<SupportCase, Result> diagnosed(Set<SupportCase> cases) {
        return support.of(cases).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, found -> found.getValue().diagnosis().result()));
    }

    /** How many roles each case has; nothing when there are too many cases. */
    private Map<SupportCase, Integer> counted(RoleSelection selection) {
        Map<SupportCase, Integer> counted = branches.all(selection)
                .map(roles -> db.select(
                                WORK_ROLE.ROLE_KIND_ID,
                                WORK_ROLE.JURISDICTION_ID,
                                WORK_ROLE_PARTY.ORGANISATION_ID,
                                count())
                        .from(roles)
                        .join(WORK_ROLE)
                        .on(WORK_ROLE.ID.eq(Objects.requireNonNull(roles.field(RoleBranches.ROLE_ID))))
                        .join(WORK_ROLE_PARTY)
                        .on(WORK_ROLE_PARTY.OPEN_HOST_OF.eq(WORK_ROLE.ID))
                        .groupBy(WORK_ROLE.ROLE_KIND_ID, WORK_ROLE.JURISDICTION_ID, WORK_ROLE_PARTY.ORGANISATION_ID)
                        .orderBy(WORK_ROLE.ROLE_KIND_ID, WORK_ROLE.JURISDICTION_ID, WORK_ROLE_PARTY.ORGANISATION_ID)
                        .limit(MOST + 1)
                        .fetchMap(
                                row -> new SupportCase(row.value1(), row.value2(), row.value3()), row -> row.value4()))
                .orElse(Map.of());
        return counted.size() > MOST ? Map.of() : counted;
    }
}
