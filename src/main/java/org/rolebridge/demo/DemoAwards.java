package org.rolebridge.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rolebridge.funding.AwardEntry;
import org.rolebridge.funding.AwardService;
import org.springframework.stereotype.Component;

/** The awards of a role, logged by those who received them. */
@Component
class DemoAwards {

    private static final BigDecimal POUNDS_A_MONTH = new BigDecimal("2900.00");
    private static final BigDecimal DOLLARS_A_MONTH = new BigDecimal("4400.00");
    private static final BigDecimal FROM_OUTSIDE = new BigDecimal("8500.00");
    private static final BigDecimal FULL_TIME = new BigDecimal("37.5");

    private final AwardService awards;
    private final DemoSchemes schemes;
    private final DemoOrganisations organisations;

    DemoAwards(AwardService awards, DemoSchemes schemes, DemoOrganisations organisations) {
        this.awards = awards;
        this.schemes = schemes;
        this.organisations = organisations;
    }

    /** @return the awards that pay for the role, the earliest first */
    List<DemoAward> log(DemoPlan plan) {
        var role = plan.role();
        var logged = new ArrayList<DemoAward>();
        var periods = DemoPeriod.of(plan);
        for (int at = 0; at < periods.size(); at++) {
            var period = periods.get(at);
            var title = at == 0 ? "first funding" : plan.budgetLostOn().isPresent() ? "bridging award" : "second award";
            var amount = monthly(role).multiply(BigDecimal.valueOf(period.months()));
            long id = awards.log(entry(role, period, title, amount, organisations.id(role.funder())));
            logged.add(new DemoAward(id, period, amount, monthly(role)));
        }
        if (role.now().has("outside")) {
            var year = new DemoPeriod(role.startedOn(), role.startedOn().plusYears(2));
            awards.log(entry(role, year, "training and backfill", FROM_OUTSIDE, null));
        }
        return logged;
    }

    private AwardEntry entry(
            DemoRole role, DemoPeriod period, String title, BigDecimal amount, @Nullable Long funderId) {
        return new AwardEntry(
                UUID.randomUUID(),
                role.id(),
                null,
                funderId == null ? null : schemes.of(role),
                organisations.id(role.host()),
                funderId,
                funderId == null ? "Northmoor Community Foundation" : null,
                role.title() + ", " + title,
                "NM-" + role.key().toUpperCase(Locale.ROOT) + "-"
                        + period.from().getYear(),
                schemes.currency(role),
                amount,
                awardedOn(role, period),
                period.from(),
                period.to(),
                false,
                null);
    }

    private static LocalDate awardedOn(DemoRole role, DemoPeriod period) {
        var usual = period.from().minusDays(14L + role.chance("awarded" + period.from(), 21));
        return usual.isAfter(role.today()) ? role.today().minusDays(role.chance("awarded", 10)) : usual;
    }

    private BigDecimal monthly(DemoRole role) {
        var hours = role.row().list("posts").stream()
                .map(post -> new BigDecimal(post.split("x")[1]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var rate = schemes.currency(role).getCurrencyCode().equals("USD") ? DOLLARS_A_MONTH : POUNDS_A_MONTH;
        return rate.multiply(hours).divide(FULL_TIME, 0, RoundingMode.HALF_UP).setScale(2);
    }
}
