package org.rolebridge.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanTenthsTest {

    @ParameterizedTest
    @CsvSource({"70, 3, 2.3", "80, 3, 2.7", "5, 10, 0.1", "4, 10, 0.0", "120, 3, 4.0", "0, 3, 0.0"})
    void isShownWithOneDecimalRoundedHalfUp(int sum, int count, String shown) {
        assertThat(new MeanTenths(sum, count).value()).hasToString(shown);
    }

    @Test
    void comparesExactlyWhatIsShownAlike() {
        var third = new MeanTenths(100, 3);
        var rounded = new MeanTenths(333, 10);
        assertThat(third.value()).isEqualTo(rounded.value().setScale(1));
        assertThat(Stream.of(third, rounded).sorted()).containsExactly(rounded, third);
    }

    @Test
    void saysHowFarItIsBelowTheMost() {
        assertThat(new MeanTenths(420, 5).below(150)).isEqualTo(new MeanTenths(330, 5));
    }

    @Test
    void isNotMadeOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MeanTenths(0, 0));
    }
}
