package org.rolebridge.funding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Window;
import org.rolebridge.workrole.RoleKindService;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists and totals of awards and transactions: of one's roles, or of what one's organisation pays for. */
@Service
@Requires(Permission.AWARD_READ)
@Transactional(readOnly = true)
public class FundingService {

    private static final int APRIL = 4;

    private final FundingQueries queries;
    private final SchemeRepository schemes;
    private final WorkRoleService roles;
    private final RoleKindService kinds;
    private final OrganisationService organisations;

    FundingService(
            FundingQueries queries,
            SchemeRepository schemes,
            WorkRoleService roles,
            RoleKindService kinds,
            OrganisationService organisations) {
        this.queries = queries;
        this.schemes = schemes;
        this.roles = roles;
        this.kinds = kinds;
        this.organisations = organisations;
    }

    public List<AwardRow> findAwards(FundingFilter filter, AwardRow.Sort sort, boolean ascending, Window window) {
        return rows(queries.awards(filter, sort, ascending, window));
    }

    /** Stops counting at 10,000. */
    public int countAwards(FundingFilter filter) {
        return queries.countAwards(filter);
    }

    public List<TransactionRow> findTransactions(
            FundingFilter filter, TransactionRow.Sort sort, boolean ascending, Window window) {
        var lines = queries.transactions(filter, sort, ascending, window);
        var awards = rows(lines.stream()
                        .map(FundingQueries.Line::award)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(row -> row.award().id(), row -> row, (one, same) -> one));
        return lines.stream()
                .map(line -> new TransactionRow(
                        line.entry(),
                        Objects.requireNonNull(awards.get(line.award().id()))))
                .toList();
    }

    /** Stops counting at 10,000. */
    public int countTransactions(FundingFilter filter) {
        return queries.countTransactions(filter);
    }

    /** Names beside the ids of these awards; organisations, schemes and roles are each asked once. */
    public List<AwardRow> rows(List<Award> awards) {
        var titles = roles
                .findByIds(awards.stream().map(Award::roleId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(WorkRole::id, WorkRole::title));
        var names = organisationNames(awards.stream()
                .flatMap(award -> Stream.of(award.recipientId(), award.funderId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var schemeNames = schemeNames(awards.stream()
                .map(Award::schemeId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return awards.stream()
                .map(award -> new AwardRow(
                        award,
                        titles.getOrDefault(award.roleId(), ""),
                        names.getOrDefault(award.recipientId(), ""),
                        funder(award, names),
                        award.schemeId() == null ? null : schemeNames.get(award.schemeId())))
                .toList();
    }

    private static String funder(Award award, Map<Long, String> names) {
        return award.funderId() == null
                ? Objects.requireNonNullElse(award.funderName(), "")
                : names.getOrDefault(award.funderId(), "");
    }

    /** What all awards of a list come to, for each currency. */
    public List<FundingTotal> awardTotals(FundingFilter filter) {
        return queries.awardTotals(filter).stream()
                .map(sum -> new FundingTotal(0, "", sum.awarded(), sum.approved(), sum.paid()))
                .toList();
    }

    /** Sums of transactions in groups; no more than {@link Window#MAX_ROWS} of them. */
    public List<FundingTotal> totals(FundingFilter filter, FundingTotal.By by) {
        return totals(filter, by, new Window(0, Window.MAX_ROWS));
    }

    List<FundingTotal> totals(FundingFilter filter, FundingTotal.By by, Window window) {
        var sums = queries.totals(filter, by, window);
        var keys = sums.stream().map(FundingQueries.Sum::key).distinct().toList();
        var names = switch (by) {
            case SCHEME -> schemeNames(keys);
            case ORGANISATION -> organisationNames(keys);
            case KIND -> kindNames(keys);
            case QUARTER, ALL -> Map.<Long, String>of();
        };
        return sums.stream()
                .map(sum -> new FundingTotal(
                        sum.key(), names.getOrDefault(sum.key(), ""), sum.awarded(), sum.approved(), sum.paid()))
                .toList();
    }

    /** The month in which the financial year of the reader begins. */
    public int yearStart() {
        return CurrentPerson.find().stream()
                .flatMap(person -> person.grants().stream())
                .filter(grant -> !grant.everywhere())
                .findFirst()
                .map(grant -> organisations.get(grant.organisationId()).jurisdictionId())
                .map(jurisdiction -> organisations.jurisdiction(jurisdiction).financialYearStartMonth())
                .orElse(APRIL);
    }

    /** Names of the schemes that the awards within reach are from. */
    public Map<Long, String> schemesInUse() {
        return schemeNames(queries.schemesInUse());
    }

    public Map<Long, String> kindsInUse() {
        return kindNames(queries.kindsInUse());
    }

    private Map<Long, String> organisationNames(List<Long> ids) {
        return organisations.findByIds(ids).stream()
                .collect(Collectors.toMap(OrganisationRef::id, OrganisationRef::name));
    }

    private Map<Long, String> schemeNames(Collection<Long> ids) {
        return schemes.findByIds(ids).stream()
                .collect(Collectors.toMap(Scheme::id, Scheme::name, (one, same) -> one, LinkedHashMap::new));
    }

    private Map<Long, String> kindNames(List<Long> ids) {
        var names = new LinkedHashMap<Long, String>();
        kinds.inForce().stream()
                .filter(kind -> ids.contains(kind.id()))
                .forEach(kind -> names.put(kind.id(), kind.name()));
        ids.forEach(id -> names.computeIfAbsent(id, kinds::nameOf));
        return names;
    }
}
