package org.rolebridge.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rolebridge.post.Spell;
import org.rolebridge.post.ui.RefillProposal.Refill;

class RefillProposalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Spell spell(long post, long worker, String from, @Nullable String to) {
        return new Spell(worker, 1, post, worker, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), 0);
    }

    private static boolean proposes(Spell... spells) {
        return RefillProposal.first(List.of(spells), TODAY).isPresent();
    }

    @Test
    void proposesTheDaysOfTheFirstRefill() {
        var refill = RefillProposal.first(
                List.of(
                        spell(1, 1, "2025-04-01", "2026-01-31"),
                        spell(1, 2, "2026-03-01", "2026-05-31"),
                        spell(1, 3, "2026-07-01", null)),
                TODAY);
        assertThat(refill)
                .get()
                .returns(LocalDate.of(2026, 1, 31), Refill::leftOn)
                .returns(LocalDate.of(2026, 3, 1), Refill::refilledOn);
    }

    @Test
    void proposesNothingWhileThePostIsEmptyOrTheSuccessorIsStillToCome() {
        assertThat(proposes(spell(1, 1, "2025-04-01", "2026-01-31"))).isFalse();
        assertThat(proposes(spell(1, 1, "2025-04-01", "2026-01-31"), spell(1, 2, "2026-12-01", null)))
                .isFalse();
    }

    @Test
    void proposesNothingWhenTheSamePersonComesBackOrAnotherPostIsFilled() {
        assertThat(proposes(spell(1, 1, "2025-04-01", "2026-01-31"), spell(1, 1, "2026-03-01", null)))
                .isFalse();
        assertThat(proposes(spell(1, 1, "2025-04-01", "2026-01-31"), spell(2, 2, "2026-03-01", null)))
                .isFalse();
    }

    @Test
    void proposesNothingWhereTwoSharedThePost() {
        assertThat(proposes(spell(1, 1, "2025-04-01", "2026-01-31"), spell(1, 2, "2025-06-01", null)))
                .isFalse();
    }
}
