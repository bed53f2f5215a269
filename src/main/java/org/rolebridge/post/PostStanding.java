package org.rolebridge.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A post with its terms, people and shares, each oldest first: how it stood on any day. */
public record PostStanding(Post post, List<PostTerms> terms, List<PersonInPost> people, List<PostFunding> shares) {

    public Optional<PostTerms> termsOn(LocalDate day) {
        return terms.stream().filter(row -> row.holdsOn(day)).findFirst();
    }

    /** The terms to show for a day: those of the day, else the first before the post opened, the last after it closed. */
    public PostTerms termsNear(LocalDate day) {
        return termsOn(day).orElseGet(() -> day.isBefore(post.openedOn()) ? terms.getFirst() : terms.getLast());
    }

    /** Grows with every row of terms that is added; a form hands over the one it saw. */
    public int termsVersion() {
        return terms.stream().mapToInt(PostTerms::version).max().orElse(0);
    }

    public List<PersonInPost> peopleOn(LocalDate day) {
        return people.stream().filter(person -> person.spell().isOn(day)).toList();
    }

    public BigDecimal wteInPost(LocalDate day) {
        return termsOn(day)
                .map(row -> WeeklyHours.wte(DayByDay.sumOn(hours(), day), row.fullTimeHours()))
                .orElse(BigDecimal.ZERO);
    }

    public BigDecimal wteVacant(LocalDate day) {
        return termsOn(day).map(row -> row.wte().subtract(wteInPost(day))).orElse(BigDecimal.ZERO);
    }

    /** Hours a week that somebody could still take on a day; the whole of the post when none are left. */
    public BigDecimal hoursFree(LocalDate day) {
        var all = termsNear(day).hours();
        var free = all.subtract(DayByDay.sumOn(hours(), day));
        return free.signum() > 0 ? free : all;
    }

    /** The first day of nobody in post up to this day; empty when somebody is, or the post is not open. */
    public Optional<LocalDate> vacantSince(LocalDate day) {
        if (!post.isOpenOn(day) || !peopleOn(day).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(people.stream()
                .map(person -> person.spell().endedOn())
                .filter(last -> last != null && last.isBefore(day))
                .max(Comparator.naturalOrder())
                .map(last -> last.plusDays(1))
                .orElse(post.openedOn()));
    }

    /** The runs of days on which somebody is in post, oldest first. */
    public List<Filled> filled() {
        return DayByDay.runs(hours()).stream()
                .map(run -> new Filled(run.from(), run.to()))
                .toList();
    }

    /** Percentage of the cost that somebody pays on a day. */
    public BigDecimal shareOn(LocalDate day) {
        return DayByDay.sumOn(paid(), day);
    }

    public List<PostFunding> sharesOn(LocalDate day) {
        return shares.stream().filter(share -> share.amount().covers(day)).toList();
    }

    /** Until when some of the cost is paid without a gap, seen from a day. */
    public PaidUntil paidUntil(LocalDate day) {
        return DayByDay.runFrom(paid(), day)
                .map(run -> new PaidUntil(true, run.to()))
                .orElse(PaidUntil.NOTHING);
    }

    /** Whether the organisation's own recurrent money pays on a day, and without an end. */
    boolean isPaidForGood(LocalDate day) {
        return sharesOn(day).stream()
                .anyMatch(share -> share.source() == FundingSource.OWN_RECURRENT && share.validTo() == null);
    }

    List<DatedAmount> hours() {
        return people.stream().flatMap(person -> person.amounts().stream()).toList();
    }

    List<DatedAmount> limits() {
        return terms.stream().map(PostTerms::amount).toList();
    }

    List<DatedAmount> paid() {
        return shares.stream().map(PostFunding::amount).toList();
    }

    /** Days in a row with somebody in post; none as the last day means that they still are. */
    public record Filled(LocalDate from, @Nullable LocalDate to) {}

    /**
     * How far the money reaches.
     *
     * @param lastDay absent when it has no end, or when nothing is paid
     */
    public record PaidUntil(boolean paid, @Nullable LocalDate lastDay) {

        static final PaidUntil NOTHING = new PaidUntil(false, null);
    }
}
