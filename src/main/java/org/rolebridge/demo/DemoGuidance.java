package org.rolebridge.demo;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.training.GuidanceDetails;
import org.rolebridge.training.GuidanceKind;
import org.rolebridge.training.GuidanceService;
import org.springframework.stereotype.Component;

/** The library of training and guidance, added by the HR leads and, for its own staff, by the trust. */
@Component
class DemoGuidance {

    private final GuidanceService guidance;
    private final DemoKinds kinds;
    private final DemoOrganisations organisations;
    private final DemoCast cast;

    DemoGuidance(GuidanceService guidance, DemoKinds kinds, DemoOrganisations organisations, DemoCast cast) {
        this.guidance = guidance;
        this.kinds = kinds;
        this.organisations = organisations;
        this.cast = cast;
    }

    void make() {
        DemoTable.read("guidance").forEach(row -> cast.run(row.text("by"), () -> add(row)));
    }

    private void add(DemoTable row) {
        guidance.add(
                UUID.randomUUID(),
                organisations.id(row.text("owner")),
                new GuidanceDetails(
                        row.text("title"),
                        row.text("issuer"),
                        GuidanceKind.valueOf(row.text("kind")),
                        row.textOrNull("link"),
                        row.textOrNull("version"),
                        null,
                        null,
                        row.date("effective"),
                        reviewBy(row),
                        null,
                        row.numberOrNull("frequency"),
                        row.numberOrNull("days"),
                        row.numberOrNull("milestone"),
                        organisations.jurisdiction(row.text("jurisdiction")),
                        null,
                        kindIds(row),
                        0));
    }

    private @Nullable LocalDate reviewBy(DemoTable row) {
        var months = row.numberOrNull("review");
        return months == null ? null : organisations.today(row.text("owner")).plusMonths(months);
    }

    /** No kind named means all kinds of the country. */
    private Set<Long> kindIds(DemoTable row) {
        var wanted = row.list("kinds");
        return wanted.isEmpty()
                ? Stream.of("GB-ENG-ASC", "GB-ENG-PC")
                        .map(organisations::jurisdiction)
                        .flatMap(kinds::of)
                        .collect(Collectors.toSet())
                : wanted.stream().map(kinds::id).collect(Collectors.toSet());
    }
}
