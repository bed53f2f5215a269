package org.rolebridge.intake;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rolebridge.funding.Award;
import org.rolebridge.funding.AwardEntry;
import org.rolebridge.funding.AwardService;
import org.rolebridge.intake.IntakeLine.Added;
import org.rolebridge.intake.IntakeRow.AwardCells;
import org.rolebridge.intake.RoleIntake.HostedRole;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.post.FundingSource;
import org.rolebridge.post.PostFundingService;
import org.rolebridge.post.PostService;
import org.rolebridge.post.PostStanding;
import org.rolebridge.post.ShareEntry;
import org.springframework.stereotype.Component;

/** Finds the award that a row speaks of, or logs it, and lets it pay for the post of the row. */
@Component
class AwardIntake {

    private static final Map<String, String> AWARD_COLUMNS = Map.of(
            "title", IntakeTemplate.AWARD_TITLE,
            "reference", IntakeTemplate.AWARD,
            "funderId", IntakeTemplate.FUNDER,
            "funderName", IntakeTemplate.FUNDER,
            "amount", IntakeTemplate.AMOUNT,
            "awardedOn", IntakeTemplate.AWARDED_ON,
            "startsOn", IntakeTemplate.AWARD_STARTS,
            "endsOn", IntakeTemplate.AWARD_ENDS);
    private static final Map<String, String> SHARE_COLUMNS = Map.of(
            "sharePercent", IntakeTemplate.SHARE,
            "validFrom", IntakeTemplate.AWARD_STARTS,
            "validTo", IntakeTemplate.AWARD_ENDS);

    private final AwardService awards;
    private final PostService posts;
    private final PostFundingService funding;
    private final OrganisationWords organisations;

    AwardIntake(AwardService awards, PostService posts, PostFundingService funding, OrganisationWords organisations) {
        this.awards = awards;
        this.posts = posts;
        this.funding = funding;
        this.organisations = organisations;
    }

    void find(HostedRole role, Optional<PostStanding> post, IntakeRow row, IntakeFindings findings) {
        var cells = row.award();
        if (cells == null) {
            return;
        }
        var held = awards.ofRole(role.role().id()).stream()
                .filter(one -> cells.reference().equalsIgnoreCase(one.reference()))
                .findFirst();
        held.ifPresent(award -> tellDifferences(award, cells, row, findings));
        var award = held.or(() -> log(role, cells, row, findings));
        if (cells.share() != null && award.isPresent()) {
            post.ifPresent(standing -> letPay(award.get(), standing, row, findings));
        }
    }

    private static void tellDifferences(Award award, AwardCells cells, IntakeRow row, IntakeFindings findings) {
        findings.add(row);
        if (award.amount().compareTo(cells.amount()) != 0) {
            findings.note(IntakeProblem.warning(
                    row.line(),
                    IntakeTemplate.AMOUNT,
                    "intake-differs",
                    award.amount().toPlainString()));
        }
    }

    private Optional<Award> log(HostedRole role, AwardCells cells, IntakeRow row, IntakeFindings findings) {
        var currency = Currency.getInstance(posts.jurisdiction(role.role()).currency());
        var entry = entry(role, cells, currency);
        var award = findings.attempt(row.line(), AWARD_COLUMNS, () -> awards.get(awards.log(entry)));
        award.ifPresent(logged -> findings.add(row, Added.AWARD));
        return award;
    }

    private AwardEntry entry(HostedRole role, AwardCells cells, Currency currency) {
        var funder = organisations.find(cells.funder());
        var today = posts.today(role.role());
        var known = cells.starts().isAfter(today) ? today : cells.starts();
        return new AwardEntry(
                UUID.randomUUID(),
                role.role().id(),
                null,
                null,
                role.hostId(),
                funder.map(Organisation::id).orElse(null),
                funder.isPresent() ? null : cells.funder(),
                cells.title(),
                cells.reference(),
                currency,
                cells.amount(),
                cells.awardedOn() == null ? known : cells.awardedOn(),
                cells.starts(),
                cells.ends(),
                cells.recurrent(),
                null);
    }

    private void letPay(Award award, PostStanding standing, IntakeRow row, IntakeFindings findings) {
        var share = java.util.Objects.requireNonNull(
                java.util.Objects.requireNonNull(row.award()).share());
        boolean pays = standing.shares().stream()
                .anyMatch(one -> Long.valueOf(award.id()).equals(one.awardId()));
        if (pays) {
            return;
        }
        var post = standing.post();
        var entry = new ShareEntry(
                FundingSource.AWARD,
                award.id(),
                null,
                null,
                share,
                later(award.startsOn(), post.openedOn()),
                earlier(award.endsOn(), post.closedOn()));
        findings.attempt(row.line(), SHARE_COLUMNS, () -> funding.add(UUID.randomUUID(), post.id(), entry))
                .ifPresent(id -> findings.add(row, Added.SHARE));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
