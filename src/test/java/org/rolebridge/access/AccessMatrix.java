package org.rolebridge.access;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The hand-kept table of who may do what over which records, and why. */
record AccessMatrix(List<Row> rows) {

    /** How a person's organisation stands to the host of a role, or has its own part in it. */
    enum Tie {
        /** The person's organisation hosts the role. */
        OWN,
        /** An organisation below it does. */
        BELOW,
        /** An organisation that it took over from did. */
        SUCCESSOR,
        EMPLOYER,
        PARTNER,
        FUNDER,
        /** It hosted the role once. */
        FORMER,
        /** Its parent hosts the role. */
        ABOVE,
        /** Another organisation below the same parent does. */
        SIBLING,
        /** An organisation of another system does. */
        OTHER_SYSTEM,
        /** There is no such role. */
        ABSENT
    }

    private static final Map<Tie, Relation> RELATIONS = new EnumMap<>(Map.of(
            Tie.OWN, Relation.HOST,
            Tie.BELOW, Relation.HOST,
            Tie.SUCCESSOR, Relation.HOST,
            Tie.EMPLOYER, Relation.EMPLOYER,
            Tie.PARTNER, Relation.PARTNER,
            Tie.FUNDER, Relation.FUNDER,
            Tie.FORMER, Relation.FORMER));

    /**
     * One line.
     *
     * @param anywhere whether the permission is given and is not about single roles
     * @param over over roles with which ties it is given; empty for none
     */
    record Row(Permission permission, Set<Profile> profiles, boolean anywhere, Set<Tie> over, String reason) {

        boolean given() {
            return anywhere || !over.isEmpty();
        }

        Set<Relation> relations() {
            return over.stream()
                    .map(tie -> Objects.requireNonNull(RELATIONS.get(tie)))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Relation.class)));
        }
    }

    static AccessMatrix read() {
        return new AccessMatrix(
                lines("/access-matrix.csv").map(AccessMatrix::row).toList());
    }

    static java.util.stream.Stream<String> lines(String resource) {
        try (var file = new InputStreamReader(
                Objects.requireNonNull(AccessMatrix.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            return file.readAllAsString().lines().skip(1).filter(line -> !line.isBlank());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(String line) {
        var cells = line.split(",", 4);
        var profiles = words(cells[1]).map(Profile::valueOf).collect(Collectors.toSet());
        var over = cells[2].equals("anywhere") || cells[2].equals("-")
                ? Set.<Tie>of()
                : words(cells[2])
                        .map(word -> Tie.valueOf(word.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet());
        return new Row(Permission.valueOf(cells[0]), profiles, cells[2].equals("anywhere"), over, cells[3]);
    }

    private static java.util.stream.Stream<String> words(String cell) {
        return Arrays.stream(cell.split(" "));
    }

    Row row(Permission permission, Profile profile) {
        return rows.stream()
                .filter(row -> row.permission() == permission && row.profiles().contains(profile))
                .findFirst()
                .orElseThrow();
    }

    boolean gives(Permission permission, Profile profile) {
        return row(permission, profile).given();
    }

    /** Whether the permission is about single roles for anybody. */
    boolean isAboutRoles(Permission permission) {
        return rows.stream()
                .anyMatch(row -> row.permission() == permission && !row.over().isEmpty());
    }
}
