package org.rolebridge.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.AccessMatrix.Tie;

/** The table itself, and that the profiles say the same. */
class AccessMatrixTest {

    private static final int MAX_ROWS = 200;

    private final AccessMatrix matrix = AccessMatrix.read();

    @Test
    void staysShortEnoughToBeReadByPeople() {
        System.out.printf("access matrix: %d rows%n", matrix.rows().size());
        assertThat(matrix.rows()).hasSizeLessThanOrEqualTo(MAX_ROWS);
    }

    @Test
    void everyRowGivesItsReason() {
        assertThat(matrix.rows())
                .allSatisfy(row -> assertThat(row.reason().split(" ")).hasSizeGreaterThan(3));
    }

    @Test
    void everyPermissionOfEveryProfileStandsInOneRow() {
        var cells = matrix.rows().stream()
                .flatMap(row -> row.profiles().stream().map(profile -> row.permission() + " " + profile))
                .toList();
        assertThat(cells).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(everyCell());
    }

    private static List<String> everyCell() {
        return Stream.of(Permission.values())
                .flatMap(permission -> Stream.of(Profile.values()).map(profile -> permission + " " + profile))
                .toList();
    }

    @Test
    void whoeverHoldsAHostHoldsWhatIsBelowItAndWhatItTookOver() {
        var hosts = Set.of(Tie.OWN, Tie.BELOW, Tie.SUCCESSOR);
        assertThat(matrix.rows())
                .allMatch(row ->
                        row.over().containsAll(hosts) || row.over().stream().noneMatch(hosts::contains));
    }

    @Test
    void theProfilesSayTheSame() {
        assertThat(differences(matrix, Profile::relations)).isEmpty();
    }

    /** Where profiles, as this function reads them, give more or less than the table. */
    static List<String> differences(AccessMatrix matrix, Rights rights) {
        var differences = new ArrayList<String>();
        for (var permission : Permission.values()) {
            for (var profile : Profile.values()) {
                var row = matrix.row(permission, profile);
                boolean given = profile.permissions().contains(permission);
                if (given != row.given()) {
                    differences.add(profile + " " + permission + (given ? " is given" : " is not given"));
                }
                if (!rights.relations(profile, permission).equals(row.relations())) {
                    differences.add(profile + " " + permission + " over " + profile.relations(permission));
                }
            }
        }
        return differences;
    }

    /** How a profile's rights over roles are read. */
    interface Rights {
        Set<Relation> relations(Profile profile, Permission permission);
    }

    @Test
    void aProfileThatGivesMoreIsReported() {
        assertThat(differences(
                        matrix,
                        (profile, permission) -> profile == Profile.COMMISSIONER && permission == Permission.ROLE_READ
                                ? Set.of(Relation.FUNDER, Relation.PARTNER)
                                : profile.relations(permission)))
                .hasSize(1);
    }

    @Test
    void whoDecidesNeverMakesAndWhoAdministersNeverDecides() {
        assertThat(matrix.gives(Permission.MILESTONE_CONFIRM, Profile.CARE_MANAGER))
                .isFalse();
        for (var deciding :
                List.of(Permission.MILESTONE_CONFIRM, Permission.AWARD_CONFIRM, Permission.TRANSACTION_RECORD)) {
            assertThat(matrix.gives(deciding, Profile.ADMINISTRATOR)).isFalse();
        }
    }
}
