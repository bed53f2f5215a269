package org.rolebridge.post.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneKind;
import org.rolebridge.milestone.ui.MilestoneProposal;
import org.rolebridge.post.PersonInPost;
import org.rolebridge.post.Spell;
import org.rolebridge.post.SpellService;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.workrole.WorkRole;

/** Notices that somebody left a post and somebody else took over: that is what the eighth milestone asks for. */
@org.springframework.stereotype.Component
class RefillProposal implements MilestoneProposal {

    private final SpellService spells;

    RefillProposal(SpellService spells) {
        this.spells = spells;
    }

    @Override
    public Optional<Proof> of(WorkRole role, Milestone milestone, LocalDate today) {
        boolean wanted = milestone.number() == MilestoneKind.REFILLED.number() && milestone.isOpen();
        if (!wanted || !CurrentPerson.may(Permission.POST_READ)) {
            return Optional.empty();
        }
        var all = spells.ofRole(role.id()).stream().map(PersonInPost::spell).toList();
        return first(all, today).map(Refill::proof);
    }

    /** The first time that somebody took over from somebody else. */
    static Optional<Refill> first(List<Spell> all, LocalDate today) {
        return all.stream()
                .flatMap(left -> successors(left, all))
                .filter(refill -> !refill.refilledOn().isAfter(today))
                .min(Comparator.comparing(Refill::refilledOn).thenComparing(Refill::leftOn));
    }

    private static Stream<Refill> successors(Spell left, List<Spell> all) {
        var end = left.endedOn();
        return end == null
                ? Stream.empty()
                : all.stream()
                        .filter(next -> next.postId() == left.postId() && next.workerId() != left.workerId())
                        .filter(next -> next.startedOn().isAfter(end))
                        .map(next -> new Refill(end, next.startedOn()));
    }

    record Refill(LocalDate leftOn, LocalDate refilledOn) {

        Proof proof() {
            var words = I18NProvider.translate("post.refilled", Figures.date(leftOn), Figures.date(refilledOn));
            return new Proof(leftOn, refilledOn, words);
        }
    }
}
