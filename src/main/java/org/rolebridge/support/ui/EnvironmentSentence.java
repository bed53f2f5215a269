package org.rolebridge.support.ui;

import static org.rolebridge.support.ui.SupportWords.number;
import static org.rolebridge.support.ui.SupportWords.signed;
import static org.rolebridge.support.ui.SupportWords.text;

import java.util.List;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.SayPanel;
import org.rolebridge.support.Diagnosis;
import org.rolebridge.support.DiagnosisRule;
import org.rolebridge.support.EnvironmentIndicator;
import org.rolebridge.support.EnvironmentProfile;
import org.rolebridge.support.Mean;

/** How a profile reads, with its rule below it. */
final class EnvironmentSentence {

    private EnvironmentSentence() {}

    static SayPanel of(DiagnosisRule rule, EnvironmentProfile profile, List<EnvironmentIndicator> indicators) {
        var mean = Mean.of(indicators.stream().map(EnvironmentIndicator::score).toList());
        var diagnosis = new Diagnosis(rule, Mean.NONE, Mean.NONE, mean, Mean.NONE);
        var scored = text("environment.scored.of", mean.count(), EnvironmentIndicator.COUNT);
        var note = profile.note() == null ? "" : " " + profile.note();
        return new SayPanel(SupportWords.environment(diagnosis) + ".", scored + "." + note).note(new Prose(rule(rule)));
    }

    static String rule(DiagnosisRule rule) {
        return text(
                "environment.rule",
                EnvironmentIndicator.COUNT,
                signed(rule.hardUpTo()),
                signed(rule.favourableFrom()),
                rule.indicatorsNeeded());
    }

    static String supportRule(DiagnosisRule rule) {
        return text("support.rule", number(rule.highFrom()), rule.itemsNeeded());
    }
}
