package org.rolebridge.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Grant;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.shared.Window;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The second person asks, those who run the role answer, and everybody sees whose turn it is. */
abstract class QuestionContract {

    private static final LocalDate DAY = Sample.START.plusMonths(3);
    private static final Window FIRST = new Window(0, 50);

    @Autowired
    MilestoneService milestones;

    @Autowired
    ConfirmationService confirmations;

    @Autowired
    Sample sample;

    private long host;
    private SignedInPerson manager;
    private SignedInPerson lead;
    private long role;

    @BeforeEach
    void registerRole() {
        host = sample.organisation(PRIMARY_CARE_NETWORK);
        manager = sample.person(CARE_MANAGER, host);
        lead = sample.person(HR_LEAD, host);
        role = sample.role(host);
    }

    private MilestoneStory story() {
        return Sample.as(manager, () -> milestones.getProgress(role)).stories().get(1);
    }

    private Milestone achieve(SignedInPerson person) {
        var before = story().milestone();
        var what = new Achievement(DAY, null, null, null, before.version());
        return Sample.as(person, () -> milestones.achieve(before.id(), what));
    }

    private Milestone ask(SignedInPerson person, Milestone seen) {
        return Sample.as(person, () -> confirmations.ask(seen.id(), "Which team?", seen.version()));
    }

    private Milestone reply(SignedInPerson person, Milestone seen) {
        return Sample.as(person, () -> milestones.reply(seen.id(), "The falls team", seen.version()));
    }

    /** One person who is both: recording for an organisation and confirming for it. */
    private SignedInPerson both() {
        var person = sample.person(HR_LEAD, host);
        var grants = Stream.concat(person.grants().stream(), Stream.of(new Grant(CARE_MANAGER, host, "Sample")));
        return new SignedInPerson(person.personId(), person.email(), person.displayName(), 0, grants.toList());
    }

    private void refused(String code, Runnable attempt) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(attempt::run).returns(code, RuleViolation::code);
    }

    @Test
    void waitsForTheAnswer() {
        ask(lead, achieve(manager));
        assertThat(story().milestone().asked()).isTrue();
        assertThat(story().question()).get().returns("Which team?", MilestoneMessage::body);
    }

    @Test
    void isTheSecondPersonsTurnAgainOnceAnswered() {
        reply(manager, ask(lead, achieve(manager)));
        assertThat(story().milestone().asked()).isFalse();
        assertThat(story().milestone().waiting()).isTrue();
        assertThat(story().standing().orElseThrow().messages())
                .extracting(MilestoneMessage::body)
                .containsExactly("Which team?", "The falls team");
    }

    @Test
    void isInTheQueueButNotAmongWhatTheSecondPersonHasToDo() {
        var asked = ask(lead, achieve(manager));
        assertThat(Sample.as(lead, () -> confirmations.findWaiting(FIRST)))
                .singleElement()
                .satisfies(one -> assertThat(one.messages()).hasSize(1));
        assertThat(Sample.as(lead, () -> confirmations.findToAnswer(FIRST))).isEmpty();
        reply(manager, asked);
        assertThat(Sample.as(lead, () -> confirmations.findToAnswer(FIRST))).hasSize(1);
    }

    @Test
    void canBeConfirmedWithoutWaitingForTheAnswer() {
        var asked = ask(lead, achieve(manager));
        Sample.run(lead, () -> confirmations.confirm(asked.id(), asked.version()));
        assertThat(story().milestone().confirmed()).isTrue();
        assertThat(story().milestone().asked()).isFalse();
    }

    @Test
    void keepsTheConversationWithWhatCameBack() {
        var replied = reply(manager, ask(lead, achieve(manager)));
        Sample.run(lead, () -> confirmations.sendBack(replied.id(), "No such team", replied.version()));
        assertThat(story().returned().orElseThrow().messages()).hasSize(2);
    }

    @Test
    void barsWhoeverExplainedItFromConfirmingIt() {
        var helper = both();
        var replied = reply(helper, ask(lead, achieve(manager)));
        refused(
                "milestone-confirm-own",
                () -> Sample.run(helper, () -> confirmations.confirm(replied.id(), replied.version())));
    }

    @Test
    void barsWhoeverRecordedItFromAsking() {
        var maker = both();
        var own = achieve(maker);
        refused("milestone-confirm-own", () -> ask(maker, own));
    }

    @Test
    void barsWhoeverAskedFromAnswering() {
        var person = both();
        var asked = ask(person, achieve(manager));
        refused("milestone-reply-own", () -> reply(person, asked));
    }

    @Test
    void answersOneQuestionOnce() {
        var replied = reply(manager, ask(lead, achieve(manager)));
        refused("milestone-not-asked", () -> reply(manager, replied));
    }

    @Test
    void needsWords() {
        var achieved = achieve(manager);
        refused(
                "milestone-message-length",
                () -> Sample.run(lead, () -> confirmations.ask(achieved.id(), "  ", achieved.version())));
    }

    @Test
    void asksOnlyAboutWhatTheLeadSaw() {
        var seen = achieve(manager);
        var right = new Achievement(DAY.plusDays(1), null, null, null, seen.version());
        Sample.run(manager, () -> milestones.correct(seen.id(), right));
        assertThatExceptionOfType(StaleRecord.class).isThrownBy(() -> ask(lead, seen));
        assertThat(story().milestone().asked()).isFalse();
    }

    @Test
    void keepsEachSideToItsPart() {
        var achieved = achieve(manager);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ask(manager, achieved));
        var asked = ask(lead, achieved);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reply(lead, asked));
        var stranger = sample.person(HR_LEAD, sample.organisation(PRIMARY_CARE_NETWORK));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ask(stranger, asked));
    }

    @OnEmbedded
    static class EmbeddedTest extends QuestionContract {}

    @OnMySql
    static class MySqlTest extends QuestionContract {}
}
