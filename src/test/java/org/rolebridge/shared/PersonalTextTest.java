package org.rolebridge.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sarah Jones started on Monday.",
                "We agreed with Amara Okafor that she goes on.",
                "Dr Singh supervises her.",
                "Ask jane.doe@example.org about it.",
                "Her number is QQ 12 34 56 C.",
            })
    void noticesWhatMayTellWhoSomebodyIs(String note) {
        assertThat(PersonalText.mayTellWho(note)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Paid from the budget of Eastgate Council from April.",
                "Care Certificate done, Personalised Care Institute next.",
                "The board of NHS Northmoor agreed; see minute 12.",
                "LW-014 starts in March 2027.",
                "The Band 5 post stays. She has it until Tuesday.",
            })
    void leavesOrdinaryNotesAlone(String note) {
        assertThat(PersonalText.mayTellWho(note)).isFalse();
    }
}
