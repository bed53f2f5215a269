package org.rolebridge.organisationimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.ADMINISTRATOR;
import static org.rolebridge.db.Tables.TRAIL_EVENT;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Profile;
import org.rolebridge.access.SystemWork;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.organisationimport.ImportProgress.Step;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.security.access.AccessDeniedException;

abstract class ImportApplyContract extends ImportTrial {

    @Test
    void writesNothingByChecking() {
        var code = code();
        check("epraccur.csv", OdsLine.file(OdsLine.practice(code, "A")));
        assertThat(find(code)).isEmpty();
    }

    @Test
    void writesNoHistoryWhenNothingChanges() {
        var text = OdsLine.file(OdsLine.practice(code(), "A").commissionedBy(code(), "20200401"));
        run("epraccur.csv", text);
        int before = db.fetchCount(TRAIL_EVENT);
        run("epraccur.csv", text);
        assertThat(db.fetchCount(TRAIL_EVENT)).isEqualTo(before);
    }

    @Test
    void appliesOnceHoweverOftenItIsSent() {
        var check = check("epraccur.csv", OdsLine.file(OdsLine.practice(code(), "A")));
        int first = apply(check);
        assertThat(apply(check)).isEqualTo(first);
    }

    @Test
    void recordsOneEventForEachRecord() {
        var code = code();
        run("epraccur.csv", OdsLine.file(OdsLine.practice(code, "A").commissionedBy(code(), "20200401")));
        assertThat(db.select(TRAIL_EVENT.ENTITY)
                        .from(TRAIL_EVENT)
                        .where(TRAIL_EVENT.ORGANISATION_ID.eq(get(code).id()))
                        .fetch(TRAIL_EVENT.ENTITY))
                .containsExactlyInAnyOrder("organisation", "organisation_identifier", "organisation_link");
    }

    @Test
    void importsNothingWhileRowsAreRefused() {
        var good = code();
        var check = check(
                "epraccur.csv",
                OdsLine.file(
                        OdsLine.practice(good, "A"),
                        OdsLine.practice(code(), "B").with(11, "20250229")));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> apply(check))
                .returns("import-rows-refused", RuleViolation::code);
        assertThat(find(good)).isEmpty();
    }

    @Test
    void leavesRefusedRowsOutWhenToldTo() {
        var good = code();
        var check = check(
                "epraccur.csv",
                OdsLine.file(
                        OdsLine.practice(good, "A"),
                        OdsLine.practice(code(), "B").with(11, "20250229")));
        SystemWork.as("test", () -> imports.apply(check, true, progress -> {}));
        assertThat(find(good)).isPresent();
    }

    @Test
    void refusesACheckThatIsOutOfDate() {
        var code = code();
        var check = check("epraccur.csv", OdsLine.file(OdsLine.practice(code, "A")));
        run("epraccur.csv", OdsLine.file(OdsLine.practice(code, "B")));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> apply(check))
                .returns("import-check-outdated", RuleViolation::code);
        assertThat(get(code).name()).isEqualTo("B");
    }

    @Test
    void leavesNothingBehindWhenItFails() {
        var code = code();
        var check =
                check("epraccur.csv", OdsLine.file(OdsLine.practice(code, "A").commissionedBy(code(), "20200401")));
        int events = db.fetchCount(TRAIL_EVENT);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> SystemWork.as(
                        "test",
                        () -> imports.apply(check, false, progress -> {
                            if (progress.step() == Step.RECORDING) {
                                throw new IllegalStateException("pulled the plug");
                            }
                        })));
        assertThat(find(code)).isEmpty();
        assertThat(db.fetchCount(TRAIL_EVENT)).isEqualTo(events);
        assertThat(apply(check)).isPositive();
    }

    @Test
    void tellsHowFarItIs() {
        var steps = new ArrayList<Step>();
        var check = check("epraccur.csv", OdsLine.file(OdsLine.practice(code(), "A")));
        SystemWork.as("test", () -> imports.apply(check, false, progress -> steps.add(progress.step())));
        assertThat(steps).containsSubsequence(Step.COMPARING, Step.WRITING, Step.RECORDING);
    }

    @Test
    void letsOthersSaveMeanwhileEvenBelowTheSameBoard() {
        var board = sample.organisation(OrganisationType.INTEGRATED_CARE_BOARD);
        var code = code();
        SystemWork.run("test", () -> edits.addCode(board, OrganisationCode.ods(code)));
        var host = sample.organisation(OrganisationType.PRIMARY_CARE_NETWORK, board);
        var manager = sample.person(Profile.CARE_MANAGER, host);
        var check =
                check("epraccur.csv", OdsLine.file(OdsLine.practice(code(), "A").commissionedBy(code, "20200401")));
        var saved = new ArrayList<Long>();
        apply(check, Step.RECORDING, () -> {
            saved.add(Sample.as(manager, () -> sample.role(host)));
            saved.add(sample.organisation(OrganisationType.GP_PRACTICE, board));
        });
        assertThat(saved).hasSize(2);
    }

    /** Applies, and lets another thread do something before a step, which must not have to wait for the import. */
    private void apply(ImportCheck check, Step step, Runnable meanwhile) {
        SystemWork.as(
                "test",
                () -> imports.apply(check, false, progress -> {
                    if (progress.step() == step) {
                        CompletableFuture.runAsync(meanwhile)
                                .orTimeout(20, TimeUnit.SECONDS)
                                .join();
                    }
                }));
    }

    @Test
    void deniesACareManager() {
        var manager = sample.person(Profile.CARE_MANAGER, sample.organisation(OrganisationType.COUNCIL));
        var check = check("epraccur.csv", OdsLine.file(OdsLine.practice(code(), "A")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.run(manager, () -> imports.apply(check, false, progress -> {})));
    }

    @Test
    void letsAnAdministratorOfEverythingImport() {
        var check = check("epraccur.csv", OdsLine.file(OdsLine.practice(code(), "A")));
        assertThat(Sample.<Integer>as(sample.administrator(), () -> imports.apply(check, false, progress -> {})))
                .isPositive();
    }

    @Test
    void letsAnAdministratorImportBelowTheirOwnOrganisation() {
        var board = sample.organisation(OrganisationType.INTEGRATED_CARE_BOARD);
        var parent = code();
        SystemWork.run("test", () -> edits.addCode(board, OrganisationCode.ods(parent)));
        var check =
                check("epraccur.csv", OdsLine.file(OdsLine.practice(code(), "A").commissionedBy(parent, "20200401")));
        var theirs = sample.person(ADMINISTRATOR, board);
        assertThat(Sample.<Integer>as(theirs, () -> imports.apply(check, false, progress -> {})))
                .isPositive();
    }

    @Test
    void refusesToLinkWhatIsSomebodyElsesToTheirOwnOrganisation() {
        var foreign = code();
        run("epraccur.csv", OdsLine.file(OdsLine.practice(foreign, "A")));
        var board = sample.organisation(OrganisationType.INTEGRATED_CARE_BOARD);
        var parent = code();
        SystemWork.run("test", () -> edits.addCode(board, OrganisationCode.ods(parent)));
        var check = check(
                "epraccur.csv", OdsLine.file(OdsLine.practice(foreign, "A").commissionedBy(parent, "20200401")));
        var theirs = sample.person(ADMINISTRATOR, board);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(theirs, () -> imports.apply(check, false, progress -> {})))
                .returns("organisations-reach", RuleViolation::code);
        assertThat(ancestors(foreign)).doesNotContain(board);
    }

    @Test
    void saysBeforeAnythingIsWrittenWhatIsSomebodyElses() {
        var file = OdsLine.file(OdsLine.practice(code(), "Their own surgery"));
        var theirs = sample.person(ADMINISTRATOR, sample.organisation(OrganisationType.COUNCIL));
        var check = check("epraccur.csv", file);
        assertThat(check.beyondReach()).isEmpty();
        assertThat(Sample.as(theirs, () -> imports.check(check.files())).beyondReach())
                .containsExactly("Their own surgery");
    }

    @Test
    void refusesNewOrganisationsThatBelongToNothingOfTheirs() {
        var check = check("epraccur.csv", OdsLine.file(OdsLine.practice(code(), "A")));
        var theirs = sample.person(ADMINISTRATOR, sample.organisation(OrganisationType.COUNCIL));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(theirs, () -> imports.apply(check, false, progress -> {})))
                .returns("organisations-reach", RuleViolation::code);
    }

    @OnEmbedded
    static class EmbeddedTest extends ImportApplyContract {}

    @OnMySql
    static class MySqlTest extends ImportApplyContract {}
}
