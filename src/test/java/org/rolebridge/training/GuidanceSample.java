package org.rolebridge.training;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebridge.testing.Sample;

/** Guidance to try things with: mandatory, in use since April 2025, for no kind of role. */
public class GuidanceSample {

    private @Nullable Integer milestone;
    private final String title;
    private final long jurisdictionId;
    private GuidanceKind kind = GuidanceKind.MANDATORY;
    private LocalDate from = Sample.START;
    private Set<Long> roleKinds = Set.of();
    private @Nullable Integer months;
    private @Nullable Integer days;
    private int version;

    private GuidanceSample(String title, long jurisdictionId) {
        this.title = title;
        this.jurisdictionId = jurisdictionId;
    }

    public static GuidanceSample details(Sample sample, String title) {
        return new GuidanceSample(title, sample.jurisdiction("GB-ENG"));
    }

    public GuidanceSample kind(GuidanceKind value) {
        kind = value;
        return this;
    }

    public GuidanceSample from(LocalDate day) {
        from = day;
        return this;
    }

    public GuidanceSample roleKinds(Set<Long> ids) {
        roleKinds = ids;
        return this;
    }

    public GuidanceSample everyMonths(int number) {
        months = number;
        return this;
    }

    public GuidanceSample withinDays(int number) {
        days = number;
        return this;
    }

    public GuidanceSample helping(int number) {
        milestone = number;
        return this;
    }

    public GuidanceSample version(int seen) {
        version = seen;
        return this;
    }

    public GuidanceDetails build() {
        return new GuidanceDetails(
                title,
                "NHS England",
                kind,
                "https://example.org/guidance",
                "1.0",
                null,
                null,
                from,
                null,
                null,
                months,
                days,
                milestone,
                jurisdictionId,
                null,
                roleKinds,
                version);
    }
}
