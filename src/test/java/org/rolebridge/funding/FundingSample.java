package org.rolebridge.funding;

import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.COMMISSIONER;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Grant;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.testing.Sample;
import org.springframework.boot.test.context.TestComponent;

/** A network with a role, a board that pays for it, and a person on each side; every call makes new ones. */
@TestComponent
public class FundingSample {

    public static final Currency POUNDS = Currency.getInstance("GBP");

    private final Sample sample;
    private final AwardService awards;
    private final LedgerService ledger;
    private final SchemeService schemes;

    FundingSample(Sample sample, AwardService awards, LedgerService ledger, SchemeService schemes) {
        this.sample = sample;
        this.awards = awards;
        this.ledger = ledger;
        this.schemes = schemes;
    }

    /** Two sides of one award. */
    public record Sides(long host, long board, long role, SignedInPerson manager, SignedInPerson commissioner) {}

    public Sides sides() {
        long board = sample.organisation(INTEGRATED_CARE_BOARD);
        long host = sample.organisation(PRIMARY_CARE_NETWORK, board);
        return new Sides(
                host, board, sample.role(host), sample.person(CARE_MANAGER, host), sample.person(COMMISSIONER, board));
    }

    public AwardEntry entry(Sides sides, @Nullable Long funderId, String amount) {
        return entry(sides, funderId, null, amount);
    }

    public AwardEntry entry(Sides sides, @Nullable Long funderId, @Nullable Long schemeId, String amount) {
        return new AwardEntry(
                UUID.randomUUID(),
                sides.role(),
                null,
                schemeId,
                sides.host(),
                funderId,
                funderId == null ? "Harbour Lights Foundation" : null,
                "Link worker funding 2026/27",
                "HL-1",
                POUNDS,
                new BigDecimal(amount),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 3, 31),
                false,
                null);
    }

    /** A care manager at the host who is also a commissioner at the board. */
    public static SignedInPerson holdsBoth(Sides sides) {
        var manager = sides.manager();
        return new SignedInPerson(
                manager.personId(),
                manager.email(),
                manager.displayName(),
                0,
                List.of(
                        new Grant(CARE_MANAGER, sides.host(), "Sample"),
                        new Grant(COMMISSIONER, sides.board(), "Sample")));
    }

    /** An award of the board, logged by the manager. */
    public long logged(Sides sides, String amount) {
        return Sample.as(sides.manager(), () -> awards.log(entry(sides, sides.board(), amount)));
    }

    /** An award that the board's commissioner has confirmed. */
    public long confirmed(Sides sides, @Nullable Long schemeId, String amount) {
        long id = Sample.as(sides.manager(), () -> awards.log(entry(sides, sides.board(), schemeId, amount)));
        Sample.as(sides.commissioner(), () -> awards.confirm(id, 0));
        return id;
    }

    public long confirmed(Sides sides, String amount) {
        return confirmed(sides, null, amount);
    }

    public long scheme(Sides sides, @Nullable String limit) {
        return Sample.as(
                sides.commissioner(), () -> schemes.add(UUID.randomUUID(), sides.board(), schemeDetails(limit)));
    }

    public SchemeDetails schemeDetails(@Nullable String limit) {
        return new SchemeDetails(
                null,
                sample.jurisdiction("GB-ENG-PC"),
                "Neighbourhood roles fund",
                Scheme.Type.GRANT,
                null,
                null,
                POUNDS,
                Scheme.ClaimedIn.HERE,
                Scheme.OpenTo.COMMISSIONED,
                limit == null ? null : new BigDecimal(limit),
                LocalDate.of(2025, 4, 1),
                null,
                0);
    }

    public Transaction transaction(String amount) {
        return new Transaction(
                UUID.randomUUID(), new BigDecimal(amount), LocalDate.of(2026, 5, 1), "BACS 1", "As agreed");
    }

    public long approve(Sides sides, long awardId, String amount) {
        return Sample.as(sides.commissioner(), () -> ledger.approve(awardId, transaction(amount)));
    }

    public long pay(Sides sides, long awardId, String amount) {
        return Sample.as(sides.commissioner(), () -> ledger.pay(awardId, transaction(amount)));
    }
}
