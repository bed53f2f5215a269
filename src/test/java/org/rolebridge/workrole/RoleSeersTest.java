package org.rolebridge.workrole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Relation;

class RoleSeersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final long COUNCIL = 7;

    private final RoleSeers seers = new RoleSeers(TODAY, TODAY.minusYears(1));

    private void partner(LocalDate from, @Nullable LocalDate to) {
        seers.count(COUNCIL, PartyRelation.PARTNER, from, to, true);
    }

    @Test
    void countsAPartOnItsLastDayAndExpectsTheDayAfter() {
        partner(TODAY.minusMonths(1), TODAY);
        assertThat(seers.relations()).containsEntry(COUNCIL, Relation.PARTNER.bit());
        assertThat(seers.nextChange()).contains(TODAY.plusDays(1));
    }

    @Test
    void callsAPartFormerTheDayAfterItsLast() {
        partner(TODAY.minusMonths(1), TODAY.minusDays(1));
        assertThat(seers.relations()).containsEntry(COUNCIL, Relation.FORMER.bit());
        assertThat(seers.nextChange()).isEmpty();
    }

    @Test
    void leavesOutAPartToComeAndExpectsItsFirstDay() {
        partner(TODAY.plusDays(3), null);
        assertThat(seers.relations()).isEmpty();
        assertThat(seers.nextChange()).contains(TODAY.plusDays(3));
    }

    @Test
    void expectsTheEarliestOfSeveralDays() {
        partner(TODAY.plusDays(3), null);
        partner(TODAY.minusDays(3), TODAY.plusDays(1));
        partner(TODAY.plusDays(9), null);
        assertThat(seers.nextChange()).contains(TODAY.plusDays(2));
    }

    @Test
    void countsAHostToComeAtOnce() {
        seers.count(COUNCIL, PartyRelation.HOST, TODAY.plusDays(3), null, true);
        assertThat(seers.relations()).containsEntry(COUNCIL, Relation.HOST.bit());
    }
}
