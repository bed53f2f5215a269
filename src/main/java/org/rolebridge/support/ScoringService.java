package org.rolebridge.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Actor;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.workrole.RoleKind;
import org.rolebridge.workrole.RoleKindService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a programme supports each kind of role: sixteen items, each from 0 to 4. */
@Service
@Requires(Permission.SUPPORT_READ)
@Transactional
public class ScoringService {

    private final ProgrammeService programmes;
    private final ScoreRepository scores;
    private final RoleKindService kinds;
    private final OrganisationService organisations;

    ScoringService(
            ProgrammeService programmes,
            ScoreRepository scores,
            RoleKindService kinds,
            OrganisationService organisations) {
        this.programmes = programmes;
        this.scores = scores;
        this.kinds = kinds;
        this.organisations = organisations;
    }

    /** The kinds of role that the programme is scored for. */
    public List<KindScores> kinds(long programmeId) {
        programmes.get(programmeId);
        return scores.means(Set.of(programmeId));
    }

    /** Kinds of role where the programme is, around it or within it, that it is not scored for yet. */
    public List<RoleKind> offered(long programmeId) {
        var programme = programmes.get(programmeId);
        var scored = scores.means(Set.of(programmeId)).stream()
                .map(KindScores::roleKindId)
                .collect(Collectors.toSet());
        return kinds.inForce().stream()
                .filter(kind -> !scored.contains(kind.id()) && isAtHome(kind, programme))
                .toList();
    }

    private boolean isAtHome(RoleKind kind, Programme programme) {
        var places = new Jurisdiction.Tree(organisations.jurisdictions());
        return places.chain(programme.jurisdictionId()).contains(kind.jurisdictionId())
                || places.chain(kind.jurisdictionId()).contains(programme.jurisdictionId());
    }

    public ScoreSheet sheet(long programmeId, long roleKindId) {
        programmes.get(programmeId);
        kinds.get(roleKindId);
        return sheet(programmeId, roleKindId, scores.of(programmeId, roleKindId));
    }

    /** Ids of the scores on a sheet, for its history. */
    public Set<Long> recordIds(long programmeId, long roleKindId) {
        programmes.get(programmeId);
        return scores.of(programmeId, roleKindId).stream().map(SupportScore::id).collect(Collectors.toSet());
    }

    static ScoreSheet sheet(long programmeId, long roleKindId, List<SupportScore> held) {
        var notes = new HashMap<SupportItem, String>();
        held.forEach(score -> {
            if (score.note() != null) {
                notes.put(score.item(), score.note());
            }
        });
        return new ScoreSheet(
                programmeId,
                roleKindId,
                held.stream().collect(Collectors.toMap(SupportScore::item, SupportScore::score)),
                notes,
                held.stream().mapToInt(SupportScore::version).sum());
    }

    /**
     * Takes over what a user entered; items that they left empty stay as they are.
     *
     * @throws StaleRecord when anybody wrote on the sheet since the user read it
     */
    @Requires(Permission.SUPPORT_SCORE)
    public void score(ScoreSheet typed) {
        var programme = programmes.reach(typed.programmeId());
        var kind = kinds.get(typed.roleKindId());
        var held = scores.of(typed.programmeId(), typed.roleKindId());
        if (held.isEmpty() && !isAtHome(kind, programme)) {
            throw RuleViolation.of("score-kind-elsewhere", kind.name());
        }
        var stored = sheet(typed.programmeId(), typed.roleKindId(), held);
        if (stored.version() != typed.version()) {
            throw new StaleRecord(typed, stored);
        }
        var today = organisations.today(programme.ownerId());
        for (var item : typed.scores().keySet()) {
            var before = held.stream()
                    .filter(score -> score.item() == item)
                    .findFirst()
                    .orElse(null);
            if (!write(before, entered(typed, item, before, today), programme.ownerId())) {
                throw new StaleRecord(typed, stored);
            }
        }
    }

    private boolean write(@Nullable SupportScore before, SupportScore after, long ownerId) {
        if (before == null) {
            return scores.insert(after, ownerId);
        }
        return before.says(after.score(), after.note()) || scores.update(before, after, ownerId);
    }

    private static SupportScore entered(
            ScoreSheet typed, SupportItem item, @Nullable SupportScore before, LocalDate today) {
        return new SupportScore(
                before == null ? 0 : before.id(),
                typed.programmeId(),
                typed.roleKindId(),
                item,
                typed.scores().getOrDefault(item, 0),
                typed.notes().get(item),
                today,
                Actor.current().personId(),
                before == null ? 0 : before.version());
    }
}
