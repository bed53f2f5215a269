package org.rolebridge.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.rolebridge.demo.DemoRole.Story;
import org.rolebridge.funding.AwardEntry;
import org.rolebridge.funding.AwardService;
import org.rolebridge.funding.LedgerService;
import org.rolebridge.funding.Scheme;
import org.rolebridge.funding.SchemeDetails;
import org.rolebridge.funding.SchemeService;
import org.rolebridge.funding.Transaction;
import org.springframework.stereotype.Component;

/** Schemes, and for each role an award with approvals and payments a quarter. */
@Component
class DemoMoney {

    private static final BigDecimal A_YEAR = new BigDecimal("34800.00");
    private static final int QUARTERS_A_YEAR = 4;

    private final SchemeService schemes;
    private final AwardService awards;
    private final LedgerService ledger;
    private final DemoOrganisations organisations;
    private final DemoCast cast;
    private final Clock clock;
    private final Map<String, Long> schemeIds = new HashMap<>();

    DemoMoney(
            SchemeService schemes,
            AwardService awards,
            LedgerService ledger,
            DemoOrganisations organisations,
            DemoCast cast,
            Clock clock) {
        this.schemes = schemes;
        this.awards = awards;
        this.ledger = ledger;
        this.organisations = organisations;
        this.cast = cast;
        this.clock = clock;
    }

    void makeSchemes() {
        DemoTable.read("schemes")
                .forEach(row -> cast.run(DemoCast.commissionerOf(row.text("commissioner")), () -> {
                    var details = new SchemeDetails(
                            null,
                            organisations.jurisdiction(row.text("jurisdiction")),
                            row.text("name"),
                            Scheme.Type.valueOf(row.text("type")),
                            null,
                            null,
                            Currency.getInstance(row.text("currency")),
                            Scheme.ClaimedIn.valueOf(row.text("claimed_in")),
                            Scheme.OpenTo.valueOf(row.text("open_to")),
                            row.amountOrNull("limit"),
                            row.date("from"),
                            row.dateOrNull("to"),
                            0);
                    schemeIds.put(
                            row.text("key"),
                            schemes.add(UUID.randomUUID(), organisations.id(row.text("commissioner")), details));
                }));
    }

    /** @return the id of the award that pays for the role */
    long award(DemoRole role) {
        var entry = entry(role);
        long id = cast.as(DemoCast.managerOf(role.host()), () -> awards.log(entry));
        boolean confirmed = role.story() != Story.PLANNED && role.chance("confirmed", 5) > 0;
        if (confirmed) {
            cast.run(DemoCast.commissionerOf(role.funder()), () -> {
                awards.confirm(id, awards.get(id).version());
                pay(role, id, entry);
            });
        }
        return id;
    }

    private AwardEntry entry(DemoRole role) {
        var scheme = scheme(role);
        return new AwardEntry(
                UUID.randomUUID(),
                role.id(),
                null,
                schemeIds.get(scheme),
                organisations.id(role.host()),
                organisations.id(role.funder()),
                null,
                role.row().text("title") + ", first funding",
                "NM-" + role.row().text("key").toUpperCase(java.util.Locale.ROOT),
                Currency.getInstance(scheme.equals("plan") ? "USD" : "GBP"),
                A_YEAR.multiply(BigDecimal.valueOf(years(role))),
                awardedOn(role),
                role.startedOn(),
                endsOn(role),
                false,
                null);
    }

    private LocalDate awardedOn(DemoRole role) {
        var usual = role.startedOn().minusDays(20L + role.chance("awarded", 20));
        var today = LocalDate.now(clock);
        return usual.isAfter(today) ? today : usual;
    }

    private static String scheme(DemoRole role) {
        return switch (role.funder()) {
            case "eastgate" -> "pooled";
            case "lakeplan" -> "plan";
            default -> role.row().text("side").equals("HEALTH") && !role.host().equals("trust") ? "arrs" : "transform";
        };
    }

    private static long years(DemoRole role) {
        return role.story() == Story.NEW || role.story() == Story.PLANNED ? 1 : 2L + role.chance("years", 2);
    }

    /** Most money ends with the financial year; some ends soon, some has ended. */
    LocalDate endsOn(DemoRole role) {
        var today = LocalDate.now(clock);
        return switch (role.story()) {
            case THRIVING, LOST -> role.startedOn().plusMonths(18).minusDays(1);
            case ABANDONED, ABSORBED, COMPLETED ->
                role.startedOn().plusMonths(14).minusDays(1);
            case STALLED ->
                today.withDayOfMonth(1).plusMonths(1L + role.chance("ends", 3)).minusDays(1);
            default -> LocalDate.of(today.getYear() + 1, 3, 31);
        };
    }

    private void pay(DemoRole role, long awardId, AwardEntry entry) {
        var quarter = A_YEAR.divide(BigDecimal.valueOf(QUARTERS_A_YEAR), 2, RoundingMode.HALF_UP);
        var last = Objects.requireNonNull(entry.endsOn());
        var left = entry.amount();
        for (var day = entry.startsOn().plusMonths(3);
                day.isBefore(LocalDate.now(clock)) && !day.isAfter(last.plusDays(1));
                day = day.plusMonths(3)) {
            var amount = quarter.min(left);
            if (amount.signum() > 0) {
                ledger.approve(awardId, new Transaction(UUID.randomUUID(), amount, day, null, null));
                ledger.pay(awardId, new Transaction(UUID.randomUUID(), amount, day.plusDays(2), "BACS", null));
                left = left.subtract(amount);
            }
        }
    }
}
