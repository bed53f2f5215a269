package org.rolebridge.checkin;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.checkin.Questionnaire.Kind;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Idempotency;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Three questions about a role, answered in one's own name. */
@Service
@Requires(Permission.CHECKIN_READ)
@Transactional
public class CheckInService {

    /** The newest of a role; with a rhythm of some months that is many years. */
    static final int MOST = 60;

    private final CheckInRepository checkIns;
    private final QuestionnaireRepository questionnaires;
    private final CheckInRhythm rhythm;
    private final WorkRoleService roles;
    private final OrganisationService organisations;
    private final Idempotency idempotency;

    CheckInService(
            CheckInRepository checkIns,
            QuestionnaireRepository questionnaires,
            CheckInRhythm rhythm,
            WorkRoleService roles,
            OrganisationService organisations,
            Idempotency idempotency) {
        this.checkIns = checkIns;
        this.questionnaires = questionnaires;
        this.rhythm = rhythm;
        this.roles = roles;
        this.organisations = organisations;
        this.idempotency = idempotency;
    }

    @Transactional(readOnly = true)
    public CheckInHistory history(long roleId) {
        var role = roles.reach(roleId, Permission.CHECKIN_READ);
        return new CheckInHistory(
                questionnaires.newest(Kind.QUICK),
                checkIns.ofRole(roleId, MOST),
                organisations.todayIn(role.jurisdictionId()),
                rhythm.everyMonths());
    }

    /** @return the id of the check-in; the same for the same key, however often it is sent */
    @Requires(Permission.CHECKIN_ANSWER)
    public long checkIn(UUID key, long roleId, CheckInEntry entry) {
        var role = roles.reach(roleId, Permission.CHECKIN_ANSWER);
        requireNotClosed(role);
        var today = organisations.todayIn(role.jurisdictionId());
        if (entry.on().isAfter(today) || entry.on().isBefore(role.startedOn())) {
            throw RuleViolation.at("on", "checkin-day", role.startedOn(), today);
        }
        return idempotency.once(key, "check-in", () -> checkInOnce(role, entry));
    }

    private long checkInOnce(WorkRole role, CheckInEntry entry) {
        var asked = questionnaires.newest(Kind.QUICK);
        var person = CurrentPerson.get().personId();
        var points = asked.points(entry.levels());
        return checkIns.insert(new CheckIn(0, role.id(), asked.id(), person, entry.on(), points, 0));
    }

    /** Puts right what the caller answered today. */
    @Requires(Permission.CHECKIN_ANSWER)
    public void correct(long id, List<@Nullable Integer> levels, int version) {
        var before = checkIns.find(id, Permission.CHECKIN_ANSWER).orElseThrow(() -> new NotFound("check_in", id));
        var role = roles.reach(before.roleId(), Permission.CHECKIN_ANSWER);
        requireNotClosed(role);
        var points = questionnaires.get(before.questionnaireId()).points(levels);
        var today = organisations.todayIn(role.jurisdictionId());
        checkIns.update(
                before,
                before.correct(CurrentPerson.get().personId(), points, today).basedOn(version));
    }

    private static void requireNotClosed(WorkRole role) {
        if (role.lifecycle() == Lifecycle.CLOSED) {
            throw RuleViolation.of("role-is-closed");
        }
    }
}
