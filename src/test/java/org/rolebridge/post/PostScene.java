package org.rolebridge.post;

import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.PartyEntry;

/** A host with a role and its care manager, to try posts with. */
class PostScene {

    final long host;
    final long roleId;
    final SignedInPerson manager;

    PostScene(Sample sample, PartyEntry... parties) {
        host = sample.organisation(PRIMARY_CARE_NETWORK);
        roleId = sample.role(host, parties);
        manager = sample.person(CARE_MANAGER, host);
    }

    static TermsEntry terms(String hours) {
        return new TermsEntry("Band 5", new BigDecimal(hours), new BigDecimal("37.5"), null);
    }

    static TermsEntry paid(String hours, @Nullable String pay) {
        return new TermsEntry(
                "Band 5", new BigDecimal(hours), new BigDecimal("37.5"), pay == null ? null : new BigDecimal(pay));
    }

    PostOpening opening(String hours) {
        return new PostOpening(UUID.randomUUID(), roleId, null, Sample.START, terms(hours));
    }

    SpellEntry person(long postId, String reference, String hours, LocalDate from, @Nullable LocalDate to) {
        return new SpellEntry(UUID.randomUUID(), postId, host, reference, new BigDecimal(hours), from, to);
    }

    static ShareEntry share(String percent, LocalDate from, @Nullable LocalDate to) {
        return new ShareEntry(FundingSource.OWN_RECURRENT, null, null, null, new BigDecimal(percent), from, to);
    }

    TermsChange change(LocalDate from, String hours, int version) {
        return new TermsChange(UUID.randomUUID(), from, terms(hours), version);
    }
}
