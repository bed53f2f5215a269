package org.rolebridge.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.db.Tables.TRAIL_EVENT;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

abstract class SuggestionServiceContract {

    private static final String RULE = "role-host-own";
    private static final Window ALL = new Window(0, 50);

    @Autowired
    SuggestionService suggestions;

    @Autowired
    DSLContext db;

    @Autowired
    Sample sample;

    private long board;
    private long network;
    private SignedInPerson writer;
    private SignedInPerson lead;

    @BeforeEach
    void aBoardAboveANetwork() {
        board = sample.organisation(INTEGRATED_CARE_BOARD);
        network = sample.organisation(PRIMARY_CARE_NETWORK, board);
        writer = sample.person(CARE_MANAGER, network);
        lead = sample.person(HR_LEAD, board);
    }

    private long write(SignedInPerson person, long organisationId) {
        return Sample.as(
                person, () -> suggestions.write(UUID.randomUUID(), organisationId, RULE, "Let neighbours host."));
    }

    @Test
    void exportsWhatTheCallerSeesAndNoFormula() {
        Sample.run(writer, () -> suggestions.write(UUID.randomUUID(), network, RULE, "=1+1"));
        long elsewhere = sample.organisation(PRIMARY_CARE_NETWORK);
        write(sample.person(CARE_MANAGER, elsewhere), elsewhere);
        var csv = new ByteArrayOutputStream();
        Sample.run(lead, () -> suggestions.export(List.of("Rule", "Suggestion"), code -> "The rule", csv));
        assertThat(csv.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("The rule,'=1+1,");
        assertThat(db.fetchCount(
                        TRAIL_EVENT, TRAIL_EVENT.ENTITY.eq("export").and(TRAIL_EVENT.PERSON_ID.eq(lead.personId()))))
                .isEqualTo(1);
    }

    @Test
    void showsTheWriterTheAnswer() {
        long id = write(writer, network);
        Sample.run(lead, () -> suggestions.answer(id, "We will.", 0));
        assertThat(Sample.as(writer, () -> suggestions.findMine(ALL)))
                .extracting(Suggestion::answer)
                .containsExactly("We will.");
    }

    @Test
    void reachesThoseAboveTheWriter() {
        long id = write(writer, network);
        assertThat(Sample.as(lead, () -> suggestions.findWithinReach(ALL)))
                .extracting(Suggestion::id)
                .containsExactly(id);
    }

    @Test
    void looksAbsentToAnotherSystem() {
        long id = write(writer, network);
        var stranger = sample.person(HR_LEAD, sample.organisation(INTEGRATED_CARE_BOARD));
        assertThat(Sample.as(stranger, () -> suggestions.findWithinReach(ALL))).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(stranger, () -> suggestions.answer(id, "No.", 0)));
    }

    @Test
    void refusesAnAnswerToOnesOwn() {
        long id = write(lead, board);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(lead, () -> suggestions.answer(id, "Yes.", 0)))
                .returns("suggestion-own", RuleViolation::code);
    }

    @Test
    void refusesAnOrganisationWithoutAccess() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> write(writer, board))
                .returns("suggestion-organisation", RuleViolation::code);
    }

    @Test
    void refusesAStaleAnswer() {
        long id = write(writer, network);
        Sample.run(lead, () -> suggestions.answer(id, "We will.", 0));
        var second = sample.person(HR_LEAD, board);
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(second, () -> suggestions.answer(id, "Never.", 0)));
    }

    @Test
    void deniesAnswersByThoseWhoOnlyWrite() {
        long id = write(writer, network);
        var colleague = sample.person(CARE_MANAGER, network);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.run(colleague, () -> suggestions.answer(id, "Yes.", 0)));
    }

    @Test
    void namesInTheExportWhoWroteAndWhoAnswered() {
        long id = write(writer, network);
        Sample.run(lead, () -> suggestions.answer(id, "We will.", 0));
        for (var reader : List.of(lead, writer, sample.person(HR_LEAD, board))) {
            var csv = new ByteArrayOutputStream();
            Sample.run(reader, () -> suggestions.export(List.of("Rule"), code -> "The rule", csv));
            assertThat(csv.toString(StandardCharsets.UTF_8))
                    .contains(writer.displayName())
                    .contains(lead.displayName());
        }
    }

    @OnEmbedded
    static class EmbeddedTest extends SuggestionServiceContract {}

    @OnMySql
    static class MySqlTest extends SuggestionServiceContract {}
}
