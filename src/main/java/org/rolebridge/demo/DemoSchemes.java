package org.rolebridge.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rolebridge.funding.Scheme;
import org.rolebridge.funding.SchemeDetails;
import org.rolebridge.funding.SchemeService;
import org.springframework.stereotype.Component;

/** The schemes of the demo, kept by their commissioners. */
@Component
class DemoSchemes {

    private static final int LAST_OF_MARCH = 31;

    private final SchemeService schemes;
    private final DemoOrganisations organisations;
    private final DemoCast cast;
    private final Map<String, Long> ids = new HashMap<>();

    DemoSchemes(SchemeService schemes, DemoOrganisations organisations, DemoCast cast) {
        this.schemes = schemes;
        this.organisations = organisations;
        this.cast = cast;
    }

    void make() {
        DemoTable.read("schemes")
                .forEach(row -> cast.run(DemoCast.commissionerOf(row.text("commissioner")), () -> add(row)));
    }

    private void add(DemoTable row) {
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
                lastDay(row),
                0);
        long id = schemes.add(UUID.randomUUID(), organisations.id(row.text("commissioner")), details);
        ids.put(row.text("key"), id);
    }

    /** Schemes end with a financial year, so many whole years ahead. */
    private @Nullable LocalDate lastDay(DemoTable row) {
        var years = row.numberOrNull("years");
        var today = organisations.today(row.text("commissioner"));
        return years == null ? null : LocalDate.of(today.getYear() + years, Month.MARCH, LAST_OF_MARCH);
    }

    /** The scheme that pays for a role. */
    long of(DemoRole role) {
        return Objects.requireNonNull(ids.get(key(role)));
    }

    Currency currency(DemoRole role) {
        return Currency.getInstance(key(role).equals("plan") ? "USD" : "GBP");
    }

    private static String key(DemoRole role) {
        return switch (role.funder()) {
            case "eastgate" -> "pooled";
            case "lakeplan" -> "plan";
            default -> role.row().text("side").equals("HEALTH") && !role.host().equals("trust") ? "arrs" : "transform";
        };
    }
}
