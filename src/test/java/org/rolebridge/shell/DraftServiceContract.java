package org.rolebridge.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.db.Tables.DRAFT;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

abstract class DraftServiceContract {

    private static final String FORM = "roles/register##";

    @Autowired
    DraftService drafts;

    @Autowired
    DraftRepository repository;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Sample sample;

    private SignedInPerson owner;

    @BeforeEach
    void meetOwner() {
        owner = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
    }

    private static Draft draft(String form, Map<String, String> values) {
        return new Draft(
                form,
                "roles/register",
                "Register a role",
                "Register a role",
                3,
                UUID.randomUUID(),
                values,
                Instant.EPOCH);
    }

    private void keep(SignedInPerson person, Draft draft) {
        Sample.run(person, () -> drafts.keep(draft));
    }

    private Optional<Draft> found(SignedInPerson person) {
        return Sample.as(person, () -> drafts.find(FORM));
    }

    @Test
    void bringsBackWhatWasTyped() {
        var typed = Map.of("title 1", "Zoë’s rôle 🩺 \u202e‏", "purpose 1", "<script>alert(1)</script>\n\"two\" lines");
        var draft = draft(FORM, typed);
        keep(owner, draft);
        assertThat(found(owner)).get().satisfies(back -> {
            assertThat(back.values()).isEqualTo(typed);
            assertThat(back.key()).isEqualTo(draft.key());
            assertThat(back.basedOn()).isEqualTo(3);
        });
    }

    @Test
    void keepsTheLatestOfAForm() {
        keep(owner, draft(FORM, Map.of("title 1", "A")));
        keep(owner, draft(FORM, Map.of("title 1", "AB")));
        assertThat(found(owner)).get().returns(Map.of("title 1", "AB"), Draft::values);
        assertThat(Sample.as(owner, drafts::latest)).hasSize(1);
    }

    @Test
    void isItsOwnersAlone() {
        keep(owner, draft(FORM, Map.of("title 1", "Mine")));
        var colleague = sample.person(CARE_MANAGER, owner.grants().getFirst().organisationId());
        assertThat(found(colleague)).isEmpty();
        Sample.run(colleague, () -> drafts.discard(FORM));
        keep(colleague, draft(FORM, Map.of("title 1", "Theirs")));
        assertThat(found(owner)).get().returns(Map.of("title 1", "Mine"), Draft::values);
    }

    @Test
    void goesWhenItIsDiscarded() {
        keep(owner, draft(FORM, Map.of("title 1", "A")));
        Sample.run(owner, () -> drafts.discard(FORM));
        assertThat(found(owner)).isEmpty();
    }

    @Test
    void cutsNamesThatAreTooLongForTheirColumns() {
        keep(owner, draft("x".repeat(Draft.MAX_FORM + 1), Map.of("title 1", "A")));
        assertThat(Sample.as(owner, drafts::latest)).hasSize(1);
    }

    @Test
    void goesAfterThreeMonths() {
        keep(owner, draft(FORM, Map.of("title 1", "A")));
        age(DraftRepository.KEPT.toDays() - 1);
        repository.forgetOld();
        assertThat(found(owner)).isPresent();
        age(DraftRepository.KEPT.toDays() + 1);
        repository.forgetOld();
        assertThat(found(owner)).isEmpty();
    }

    private void age(long days) {
        transaction.executeWithoutResult(status -> db.update(DRAFT)
                .set(DRAFT.SAVED_AT, Instant.now().minus(days, ChronoUnit.DAYS))
                .where(DRAFT.PERSON_ID.eq(owner.personId()))
                .execute());
    }

    @OnEmbedded
    static class EmbeddedTest extends DraftServiceContract {}

    @OnMySql
    static class MySqlTest extends DraftServiceContract {}
}
