package org.rolebridge;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which module each table belongs to. */
final class TableOwners {

    static final Map<String, Set<String>> TABLES = Map.ofEntries(
            entry("shared", Set.of("idempotency_key", "setting")),
            entry("shell", Set.of("saved_view", "draft")),
            entry("trail", Set.of("trail_head", "trail_event", "trail_text", "trail_checkpoint")),
            entry(
                    "organisation",
                    Set.of(
                            "jurisdiction",
                            "organisation",
                            "organisation_identifier",
                            "organisation_link",
                            "organisation_scope",
                            "organisation_word",
                            "organisation_decider")),
            entry("people", Set.of("person", "credentials", "sign_in_throttle", "access_grant", "access_request")),
            entry("workrole", Set.of("role_kind", "work_role", "work_role_party", "role_scope", "role_word")),
            entry("post", Set.of("post", "post_terms", "post_funding", "worker", "spell", "spell_terms")),
            entry("milestone", Set.of("milestone", "milestone_change", "confirmation", "milestone_message")),
            entry(
                    "support",
                    Set.of(
                            "programme",
                            "support_score",
                            "environment_profile",
                            "environment_indicator",
                            "requirement")),
            entry("funding", Set.of("scheme", "scheme_rate", "award", "ledger_entry", "allocation")),
            entry("training", Set.of("guidance", "guidance_requirement", "completion", "supervision")),
            entry("intake", Set.of("role_reference")),
            entry("evidence", Set.of("evidence", "evidence_content", "evidence_total")),
            entry(
                    "checkin",
                    Set.of(
                            "questionnaire",
                            "question",
                            "check_in",
                            "team_review",
                            "team_review_link",
                            "team_review_mark")),
            entry("assurance", Set.of("finding", "message", "audit_rule")),
            entry("notice", Set.of("suggestion", "task", "outbox")),
            entry("insight", Set.of("role_snapshot", "role_standing")));

    private static final String READS_ALL = "insight";

    /** Classes that read a table of another module because what they keep or render is made of it. */
    private static final Map<String, Set<String>> READERS = Map.of(
            "org.rolebridge.access.Scopes", Set.of("organisation_scope", "role_scope"),
            "org.rolebridge.workrole.RoleScopeRepository", Set.of("organisation_scope"));

    private TableOwners() {}

    static ArchCondition<JavaClass> useOnlyTheirOwn(String base) {
        return new ArchCondition<>("use only tables of their own module") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var module = module(base, type);
                if (module.equals(READS_ALL) || module.equals("db")) {
                    return;
                }
                var foreign = new TreeSet<>(tables(type));
                foreign.removeAll(TABLES.getOrDefault(module, Set.of()));
                foreign.removeAll(READERS.getOrDefault(outermost(type).getName(), Set.of()));
                foreign.forEach(table ->
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " uses the table " + table)));
            }
        };
    }

    static String module(String base, JavaClass type) {
        var rest = type.getPackageName()
                .substring(Math.min(base.length() + 1, type.getPackageName().length()));
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(TableOwners::outermost).orElse(type);
    }

    private static Set<String> tables(JavaClass type) {
        var constants = type.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().getName().equals("org.rolebridge.db.Tables"))
                .map(access -> access.getTarget().getName().toLowerCase(Locale.ROOT));
        var classes = type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .flatMap(TableOwners::tableOf);
        return Stream.concat(constants, classes).collect(Collectors.toSet());
    }

    private static Stream<String> tableOf(JavaClass target) {
        var name = outermost(target).getSimpleName();
        return switch (target.getPackageName()) {
            case "org.rolebridge.db.tables" -> Stream.of(snake(name));
            case "org.rolebridge.db.tables.records" -> Stream.of(snake(name.replaceFirst("Record$", "")));
            default -> Stream.empty();
        };
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
