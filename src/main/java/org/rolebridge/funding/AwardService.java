package org.rolebridge.funding;

import java.util.Collection;
import java.util.List;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.shared.Idempotency;
import org.rolebridge.shared.NotFound;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Awards: logged by those who received them, confirmed or refused by those who pay. */
@Service
@Requires(Permission.AWARD_READ)
@Transactional
public class AwardService {

    private final AwardRepository awards;
    private final LedgerLines lines;
    private final AwardRules rules;
    private final FunderParties funders;
    private final WorkRoleService roles;
    private final Idempotency idempotency;

    AwardService(
            AwardRepository awards,
            LedgerLines lines,
            AwardRules rules,
            FunderParties funders,
            WorkRoleService roles,
            Idempotency idempotency) {
        this.awards = awards;
        this.lines = lines;
        this.rules = rules;
        this.funders = funders;
        this.roles = roles;
        this.idempotency = idempotency;
    }

    @Transactional(readOnly = true)
    public Award get(long id) {
        return reach(id, Permission.AWARD_READ);
    }

    /**
     * The award, if the caller has this permission over its money; what every command on it begins with.
     *
     * @throws NotFound alike when it does not exist and when it is out of reach
     */
    public Award reach(long id, Permission permission) {
        return awards.find(id, permission).orElseThrow(() -> new NotFound("award", id));
    }

    @Transactional(readOnly = true)
    public boolean may(Permission permission, long id) {
        return CurrentPerson.may(permission) && awards.find(id, permission).isPresent();
    }

    /** The awards with these ids that the caller may see, in no order. */
    @Transactional(readOnly = true)
    public List<Award> findByIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : awards.findAll(ids);
    }

    /** The awards of a role that the caller may see, by the day they start. */
    @Transactional(readOnly = true)
    public List<Award> ofRole(long roleId) {
        return awards.ofRole(roleId);
    }

    /**
     * Logs an award received for a role the caller hosts or employs people for. A funder in the system becomes party to
     * the role, so that its commissioners see the role and can confirm the award.
     *
     * @return the id of the award; the same for the same key, however often it is sent
     */
    @Requires(Permission.AWARD_LOG)
    public long log(AwardEntry entry) {
        var award = rules.award(entry, roles.reach(entry.roleId(), Permission.AWARD_LOG));
        return idempotency.once(entry.key(), "log-award", () -> logOnce(award));
    }

    private long logOnce(Award award) {
        long id = awards.insert(award);
        lines.award(award, id);
        funders.join(award);
        return id;
    }

    /**
     * Puts title, dates or reference right, or says which organisation pays: those who logged it until it is confirmed,
     * then those who pay, who cannot pass it on to another.
     */
    public Award describe(long id, AwardDetails details) {
        var seen = get(id);
        var before = reach(id, seen.isConfirmed() ? Permission.AWARD_CONFIRM : Permission.AWARD_LOG);
        var after = before.describe(details);
        if (!details.brings(before.funderId())) {
            return awards.update(before, after, "changed");
        }
        rules.checkFunder(after);
        var saved = awards.update(before, after, "changed");
        funders.join(saved);
        funders.leave(before);
        return saved;
    }

    /** The funder stands behind this award; never said by the person who logged it. */
    @Requires(Permission.AWARD_CONFIRM)
    public Award confirm(long id, int version) {
        var before = reach(id, Permission.AWARD_CONFIRM);
        return awards.update(before, rules.confirmed(before).basedOn(version), "confirmed");
    }

    /** The funder does not know of this award, or not like this; it no longer counts. */
    @Requires(Permission.AWARD_CONFIRM)
    public Award refuse(long id, String reason, int version) {
        var before = reach(id, Permission.AWARD_CONFIRM);
        return end(before, rules.refused(before).basedOn(version), reason);
    }

    /** Takes back what was logged by mistake, before the funder has confirmed it. */
    @Requires(Permission.AWARD_LOG)
    public Award withdraw(long id, String reason, int version) {
        var before = reach(id, Permission.AWARD_LOG);
        return end(before, before.withdraw().basedOn(version), reason);
    }

    private Award end(Award before, Award after, String reason) {
        var saved = awards.update(before, after, after.state().name().toLowerCase(java.util.Locale.ROOT));
        lines.takeBack(saved, reason);
        funders.leave(saved);
        return saved;
    }
}
