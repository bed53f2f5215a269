package org.rolebridge.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.workrole.Side;

/**
 * One row that could be read.
 *
 * @param role the organisation's own reference for the role
 */
record IntakeRow(
        int line,
        String role,
        RoleCells cells,
        @Nullable PostCells post,
        @Nullable PersonCells person,
        @Nullable AwardCells award) {

    /** What the row is about, in its own words. */
    String words() {
        return Stream.of(
                        cells.title(),
                        post == null ? "" : post.reference(),
                        person == null ? "" : person.reference(),
                        award == null ? "" : award.title())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Empty texts and absent dates on rows that only go on with a role. */
    record RoleCells(
            String title,
            String kind,
            String purpose,
            @Nullable LocalDate started,
            String host,
            @Nullable Side hostSide,
            String partner,
            @Nullable Side partnerSide) {}

    record PostCells(
            String reference,
            String grade,
            BigDecimal hours,
            @Nullable BigDecimal fullTimeHours,
            @Nullable BigDecimal pay,
            @Nullable LocalDate opened) {}

    record PersonCells(
            String reference,
            @Nullable BigDecimal hours,
            @Nullable LocalDate started) {}

    /** @param share percentage of the cost of the post on the same row */
    record AwardCells(
            String reference,
            String title,
            String funder,
            BigDecimal amount,
            @Nullable LocalDate awardedOn,
            LocalDate starts,
            @Nullable LocalDate ends,
            boolean recurrent,
            @Nullable BigDecimal share) {}
}
