package org.rolebridge.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.COMMISSIONER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rolebridge.post.PostOpening;
import org.rolebridge.post.TermsEntry;
import org.rolebridge.shared.NotFound;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.security.access.AccessDeniedException;

abstract class EvidenceReadersContract extends EvidenceTrial {

    @Test
    void hidesFilesFromStrangersLikeOnesThatDoNotExist() {
        var file = attach(SampleFiles.pdf());
        var stranger = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        assertThat(listed(stranger)).isEmpty();
        for (long id : List.of(file.id(), 999_999_999L)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fetched(stranger, id));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() ->
                            Sample.run(stranger, () -> files.withdraw(id, new Withdrawal("Because", false, 0))));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> attach(stranger, milestone, SampleFiles.pdf()));
        assertThat(history(stranger)).isEmpty();
    }

    @Test
    void showsPartnersAndObserversTheMilestoneAndNotItsFiles() {
        var partner = sample.organisation(PRIMARY_CARE_NETWORK);
        role = sample.role(host, sample.partner(partner));
        milestone = milestone(manager, role);
        var file = attach(SampleFiles.pdf());
        var other = sample.person(CARE_MANAGER, partner);
        assertThat(Sample.as(other, () -> milestones.getProgress(role)).stories())
                .hasSize(10);
        assertThat(listed(other)).isEmpty();
        assertThat(history(other)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fetched(other, file.id()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> listed(sample.person(OBSERVER, host)));
    }

    @Test
    void letsWhoConfirmsAndWhoPaysReadMilestonesButAddNothing() {
        var file = attach(SampleFiles.pdf());
        var readers = List.of(sample.person(HR_LEAD, host), sample.person(COMMISSIONER, board));
        for (var reader : readers) {
            assertThat(fetched(reader, file.id())).isEqualTo(SampleFiles.pdf());
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> attach(reader, milestone, SampleFiles.png()));
        }
    }

    @Test
    void showsTheFilesOfAPostOnlyToThoseWhoMaySeePay() {
        var terms = new TermsEntry("Band 5", new java.math.BigDecimal("37.5"), new java.math.BigDecimal("37.5"), null);
        long post = Sample.as(
                manager, () -> posts.add(new PostOpening(UUID.randomUUID(), role, null, Sample.START, terms)));
        var subject = new EvidenceSubject(EvidenceSubject.Kind.POST, post);
        var file = attach(manager, subject, SampleFiles.pdf());
        assertThat(fetched(manager, file.id())).isEqualTo(SampleFiles.pdf());
        for (var reader : List.of(sample.person(HR_LEAD, host), sample.person(COMMISSIONER, board))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fetched(reader, file.id()));
            assertThat(history(reader).toString()).doesNotContain("Budget letter");
        }
        assertThat(history(manager).toString()).contains("Budget letter");
    }

    @Test
    void showsTheFilesOfAnAwardToItsOwnFunderOnly() {
        var sides = funding.sides();
        long award = Sample.as(sides.manager(), () -> awards.log(funding.entry(sides, sides.board(), "1000.00")));
        var other = sample.organisation(INTEGRATED_CARE_BOARD);
        Sample.run(sides.manager(), () -> awards.log(funding.entry(sides, other, "500.00")));
        var subject = new EvidenceSubject(EvidenceSubject.Kind.AWARD, award);
        var file = attach(sides.manager(), subject, SampleFiles.pdf());
        role = sides.role();
        assertThat(fetched(sides.commissioner(), file.id())).isEqualTo(SampleFiles.pdf());
        var rival = sample.person(COMMISSIONER, other);
        assertThat(Sample.as(rival, () -> roles.get(role)).id()).isEqualTo(role);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fetched(rival, file.id()));
        assertThat(history(rival)).isEmpty();
        assertThat(history(sides.commissioner())).hasSize(2);
    }

    @OnEmbedded
    static class EmbeddedTest extends EvidenceReadersContract {}

    @OnMySql
    static class MySqlTest extends EvidenceReadersContract {}
}
