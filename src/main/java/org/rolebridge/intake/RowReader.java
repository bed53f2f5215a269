package org.rolebridge.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rolebridge.intake.IntakeRow.AwardCells;
import org.rolebridge.intake.IntakeRow.PersonCells;
import org.rolebridge.intake.IntakeRow.PostCells;
import org.rolebridge.intake.IntakeRow.RoleCells;

/** Turns the cells of one row into what they say about a role, a post, a person and an award. */
final class RowReader {

    private final RowCells cells;

    RowReader(RowCells cells) {
        this.cells = cells;
    }

    /** Nothing when the row is refused. */
    Optional<IntakeRow> read() {
        cells.required(IntakeTemplate.ROLE);
        var reference = cells.limited(IntakeTemplate.ROLE, RoleReference.MAX);
        var role = role();
        var post = post();
        var person = person(post);
        var award = award(post);
        return cells.isRefused()
                ? Optional.empty()
                : Optional.of(new IntakeRow(cells.line(), reference, role, post, person, award));
    }

    private RoleCells role() {
        return new RoleCells(
                cells.text(IntakeTemplate.TITLE),
                cells.text(IntakeTemplate.KIND),
                cells.text(IntakeTemplate.PURPOSE),
                cells.date(IntakeTemplate.STARTED),
                cells.text(IntakeTemplate.HOST),
                cells.side(IntakeTemplate.HOST_SIDE),
                cells.text(IntakeTemplate.PARTNER),
                cells.side(IntakeTemplate.PARTNER_SIDE));
    }

    private @Nullable PostCells post() {
        if (cells.text(IntakeTemplate.POST).isEmpty()) {
            if (cells.hasAny(IntakeTemplate.POST_DETAILS)) {
                cells.refuse(IntakeTemplate.POST, "intake-missing-post");
            }
            return null;
        }
        cells.required(IntakeTemplate.HOURS);
        var hours = cells.decimal(IntakeTemplate.HOURS);
        var fullTime = cells.decimal(IntakeTemplate.FULL_TIME_HOURS);
        var pay = cells.decimal(IntakeTemplate.PAY);
        var opened = cells.date(IntakeTemplate.POST_OPENED);
        return new PostCells(
                cells.text(IntakeTemplate.POST),
                cells.text(IntakeTemplate.GRADE),
                hours == null ? BigDecimal.ZERO : hours,
                fullTime,
                pay,
                opened);
    }

    private @Nullable PersonCells person(@Nullable PostCells post) {
        var reference = cells.text(IntakeTemplate.PERSON);
        var hours = cells.decimal(IntakeTemplate.PERSON_HOURS);
        var started = cells.date(IntakeTemplate.PERSON_STARTED);
        if (reference.isEmpty()) {
            if (hours != null || started != null) {
                cells.refuse(IntakeTemplate.PERSON, "intake-missing", IntakeProblem.plain(IntakeTemplate.PERSON));
            }
            return null;
        }
        return post == null ? null : new PersonCells(reference, hours, started);
    }

    private @Nullable AwardCells award(@Nullable PostCells post) {
        if (cells.text(IntakeTemplate.AWARD).isEmpty()) {
            if (cells.hasAny(IntakeTemplate.AWARD_DETAILS)) {
                cells.refuse(IntakeTemplate.AWARD, "intake-missing-award");
            }
            return null;
        }
        cells.required(IntakeTemplate.AMOUNT);
        cells.required(IntakeTemplate.AWARD_STARTS);
        var amount = cells.decimal(IntakeTemplate.AMOUNT);
        var starts = cells.date(IntakeTemplate.AWARD_STARTS);
        var share = cells.decimal(IntakeTemplate.SHARE);
        if (share != null && post == null) {
            cells.refuse(IntakeTemplate.SHARE, "intake-share-without-post");
        }
        var title = cells.text(IntakeTemplate.AWARD_TITLE);
        return new AwardCells(
                cells.text(IntakeTemplate.AWARD),
                title.isEmpty() ? cells.text(IntakeTemplate.AWARD) : title,
                cells.required(IntakeTemplate.FUNDER),
                amount == null ? BigDecimal.ZERO : amount,
                cells.date(IntakeTemplate.AWARDED_ON),
                starts == null ? LocalDate.MIN : starts,
                cells.date(IntakeTemplate.AWARD_ENDS),
                cells.yes(IntakeTemplate.RECURRENT),
                share);
    }
}
