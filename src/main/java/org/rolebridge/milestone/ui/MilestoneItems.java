package org.rolebridge.milestone.ui;

import static org.rolebridge.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rolebridge.milestone.ConfirmationService;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneKind;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.milestone.MilestoneStory;
import org.rolebridge.milestone.RoleProgress;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Prose;

/** One line for each milestone: how it stands, what happened, and what can be done by the reader. */
class MilestoneItems {

    private final String role;
    private final RoleProgress progress;
    private final MilestoneHistory history;
    private final @Nullable MilestoneService recording;
    private final @Nullable ConfirmationService confirming;
    private final List<Function<Milestone, Optional<Component>>> parts;
    private final Function<Milestone, Optional<MilestoneProposal.Proof>> proposals;
    private final Optional<Long> mostUrgent;

    /**
     * @param role the role and its host, in words
     * @param recording absent when the reader may not record
     * @param confirming absent when the reader may not confirm
     * @param parts what other modules add to a milestone
     * @param proposals what other modules take for a proof of it
     */
    MilestoneItems(
            String role,
            RoleProgress progress,
            MilestoneHistory history,
            @Nullable MilestoneService recording,
            @Nullable ConfirmationService confirming,
            List<Function<Milestone, Optional<Component>>> parts,
            Function<Milestone, Optional<MilestoneProposal.Proof>> proposals) {
        this.role = role;
        this.progress = progress;
        this.history = history;
        this.recording = recording;
        this.confirming = confirming;
        this.parts = parts;
        this.proposals = proposals;
        mostUrgent = mostUrgent();
    }

    /** The one that gets the main button: what waits for the reader, else the next step. */
    private Optional<Long> mostUrgent() {
        var waiting = progress.stories().stream()
                .map(MilestoneStory::milestone)
                .filter(this::isReadersTurn)
                .findFirst();
        return waiting.or(progress::nextStep).map(Milestone::id);
    }

    private boolean isReadersTurn(Milestone milestone) {
        return milestone.asked() ? recording != null : confirming != null && milestone.waiting();
    }

    ListItem item(MilestoneStory story) {
        var milestone = story.milestone();
        var item = new ListItem(
                new H3(MilestoneWords.name(milestone)),
                MilestoneWords.state(milestone, progress.today()),
                words(story),
                actions(story));
        item.addClassName("rb-milestone");
        item.getElement().setAttribute("data-part", "milestone-" + milestone.id());
        item.getElement().setAttribute("tabindex", "-1");
        item.addAttachListener(event -> showIfWanted(item, milestone));
        return item;
    }

    /** Whoever comes for this milestone finds it in sight, with the focus on it. */
    private void showIfWanted(ListItem item, Milestone milestone) {
        UI.getCurrent()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter(MilestoneNavigation.ONE)
                .filter(wanted -> wanted.equals(Integer.toString(milestone.number()))
                        || wanted.equals(MilestoneNavigation.TURN) && mostUrgent.equals(Optional.of(milestone.id())))
                .ifPresent(wanted -> {
                    item.getElement()
                            .executeJs(
                                    "setTimeout(() => { this.scrollIntoView({block: 'center'}); this.focus(); }, 50)");
                });
    }

    private Div words(MilestoneStory story) {
        var milestone = story.milestone();
        var words = new Div(MilestoneWords.dates(milestone, progress.today()));
        words.addClassName("rb-milestone-words");
        milestone.kind().ifPresent(kind -> words.addComponentAsFirst(new Prose(meaning(milestone, kind)).quiet()));
        story.standing().ifPresent(standing -> {
            words.add(history.recordedOn(standing.change()), history.evidence(standing.change()));
            standing.messages().forEach(message -> words.add(history.message(message)));
        });
        story.returned().ifPresent(returned -> words.add(history.returned(returned)));
        if (recording != null && milestone.isOpen()) {
            proposals.apply(milestone).ifPresent(proof -> words.add(proposal(story, proof, recording)));
        }
        parts.forEach(part -> part.apply(milestone).ifPresent(words::add));
        if (!story.changes().isEmpty()) {
            words.add(history.of(story));
        }
        return words;
    }

    /** Nobody has to type what the posts know already. */
    private Div proposal(MilestoneStory story, MilestoneProposal.Proof proof, MilestoneService service) {
        var record = Actions.other(
                text("milestone.proposal.record"),
                event -> new RecordDialog(service, story, progress.days())
                        .proposing(proof)
                        .open());
        record.setAriaLabel(text("milestone.proposal.record.of", MilestoneWords.name(story.milestone())));
        var proposal = new Div(new Prose(proof.words()), new Actions(record));
        proposal.addClassName("rb-proposal");
        return proposal;
    }

    /** What the milestone means and, as long as it is to be reached, what would prove it. */
    private static String meaning(Milestone milestone, MilestoneKind kind) {
        var text = text("milestone." + kind + ".text") + ".";
        return milestone.isOpen()
                ? text + " " + text("milestone.evidence", text("milestone." + kind + ".evidence"))
                : text;
    }

    private Div actions(MilestoneStory story) {
        var milestone = story.milestone();
        boolean first = mostUrgent.filter(id -> id == milestone.id()).isPresent();
        boolean answers = isReadersTurn(milestone);
        var actions = new Div();
        actions.addClassName("rb-milestone-actions");
        if (confirming != null && milestone.waiting()) {
            actions.add(new AnswerActions(confirming, milestone, role, first));
        }
        if (recording != null) {
            var service = recording;
            story.question().ifPresent(question -> actions.add(new ReplyAction(service, milestone, question, first)));
            actions.add(record(
                    milestone, first && !answers, () -> new RecordDialog(service, story, progress.days()).open()));
        }
        return actions;
    }

    /** The main button for the most urgent milestone, the quietest for one that is reached. */
    private static Actions record(Milestone milestone, boolean main, Runnable dialog) {
        var button = recording(text("milestone.record"), milestone.isOpen(), main, dialog);
        button.setAriaLabel(text("milestone.record.of", MilestoneWords.name(milestone)));
        return new Actions(button);
    }

    private static Button recording(String words, boolean open, boolean main, Runnable dialog) {
        if (main) {
            return Actions.main(words, event -> dialog.run());
        }
        return open ? Actions.other(words, event -> dialog.run()) : Actions.quiet(words, event -> dialog.run());
    }
}
