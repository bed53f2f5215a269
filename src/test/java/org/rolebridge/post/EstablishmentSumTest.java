package org.rolebridge.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EstablishmentSumTest {

    private static EstablishmentSum.Row row(long post, String hours, @Nullable String person) {
        return new EstablishmentSum.Row(
                post, new BigDecimal(hours), new BigDecimal("37.5"), person == null ? null : new BigDecimal(person));
    }

    @Test
    void countsAPostSharedByTwoOnce() {
        var sum = EstablishmentSum.of(List.of(row(1, "37.5", "22.5"), row(1, "37.5", "7.5"), row(2, "37.5", null)));
        assertThat(sum).isEqualTo(new Establishment(2, new BigDecimal("2.0000"), new BigDecimal("0.8000")));
    }

    @Test
    void isNothingWithoutPosts() {
        assertThat(EstablishmentSum.of(List.of())).isEqualTo(new Establishment(0, BigDecimal.ZERO, BigDecimal.ZERO));
    }
}
