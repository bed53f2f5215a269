package org.rolebridge.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rolebridge.workrole.RoleKind;
import org.springframework.stereotype.Component;

/**
 * Finds what is wrong beside the first thing: one wrong cell would hide the others of its row and of the rows that hang on
 * it. It puts something harmless in the place of each wrong cell and tries again, until nothing new comes up. Nothing of
 * that is kept.
 */
@Component
class SecondLook {

    private static final int MOST_ROUNDS = 12;
    private static final String LONG_AGO = "2000-01-01";

    private final KindWords kinds;
    private final OrganisationWords organisations;

    SecondLook(KindWords kinds, OrganisationWords organisations) {
        this.kinds = kinds;
        this.organisations = organisations;
    }

    private record Cell(int line, String column) {

        static Cell of(IntakeProblem problem) {
            return new Cell(problem.line(), problem.column());
        }
    }

    /**
     * @param attempt what speaks against rows; takes back what it tried
     * @return what speaks against other cells than the known ones
     */
    List<IntakeProblem> further(
            IntakeFile file, List<IntakeProblem> known, Function<List<IntakeRow>, List<IntakeProblem>> attempt) {
        var rows = new LinkedHashMap<Integer, RawRow>();
        file.raw().forEach(row -> rows.put(row.line(), row));
        var seen = known.stream().map(Cell::of).collect(Collectors.toCollection(HashSet::new));
        var further = new ArrayList<IntakeProblem>();
        var wrong = known.stream().filter(SecondLook::hides).toList();
        for (int round = 0; round < MOST_ROUNDS && !wrong.isEmpty(); round++) {
            wrong.forEach(
                    problem -> rows.computeIfPresent(problem.line(), (line, row) -> mended(row, problem.column())));
            wrong = tryAgain(ofSameRoles(rows, wrong), attempt).stream()
                    .filter(problem -> hides(problem) && seen.add(Cell.of(problem)))
                    .toList();
            further.addAll(wrong);
        }
        return further;
    }

    private static boolean hides(IntakeProblem problem) {
        return problem.refusal() && !problem.follows() && !problem.column().isEmpty();
    }

    private static List<IntakeProblem> tryAgain(
            List<RawRow> rows, Function<List<IntakeRow>, List<IntakeProblem>> attempt) {
        var problems = new ArrayList<IntakeProblem>();
        var read = RawRow.read(rows, problems);
        problems.addAll(attempt.apply(read));
        return problems;
    }

    private static List<RawRow> ofSameRoles(Map<Integer, RawRow> rows, List<IntakeProblem> wrong) {
        Set<String> roles = wrong.stream()
                .flatMap(problem -> Optional.ofNullable(rows.get(problem.line())).stream())
                .map(SecondLook::role)
                .collect(Collectors.toSet());
        return rows.values().stream().filter(row -> roles.contains(role(row))).toList();
    }

    private static String role(RawRow row) {
        return row.text(IntakeTemplate.ROLE).toLowerCase(Locale.ROOT);
    }

    /** Empty where the usual follows from that, else something that nothing speaks against. */
    private RawRow mended(RawRow row, String column) {
        return row.with(
                column,
                switch (column) {
                    case IntakeTemplate.ROLE, IntakeTemplate.POST, IntakeTemplate.PERSON, IntakeTemplate.AWARD ->
                        "S-" + row.line();
                    case IntakeTemplate.TITLE, IntakeTemplate.PURPOSE, IntakeTemplate.GRADE, IntakeTemplate.FUNDER ->
                        "–";
                    case IntakeTemplate.KIND -> kind(row);
                    case IntakeTemplate.STARTED, IntakeTemplate.AWARD_STARTS -> LONG_AGO;
                    case IntakeTemplate.AWARD_ENDS -> "2099-12-31";
                    case IntakeTemplate.AMOUNT -> "1";
                    case IntakeTemplate.HOURS -> hours(row);
                    case IntakeTemplate.RECURRENT -> "no";
                    default -> "";
                });
    }

    private static String hours(RawRow row) {
        var ofPerson = row.text(IntakeTemplate.PERSON_HOURS);
        return ofPerson.isEmpty() ? "37.5" : ofPerson;
    }

    private String kind(RawRow row) {
        var host = row.text(IntakeTemplate.HOST);
        return (host.isEmpty() ? organisations.own() : organisations.find(host))
                .or(organisations::own)
                .flatMap(kinds::anyAt)
                .map(RoleKind::name)
                .orElse("");
    }
}
