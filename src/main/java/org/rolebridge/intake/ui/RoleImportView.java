package org.rolebridge.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import org.rolebridge.intake.BroughtIn;
import org.rolebridge.intake.IntakeCheck;
import org.rolebridge.intake.IntakeProgress;
import org.rolebridge.intake.IntakeTasks;
import org.rolebridge.intake.IntakeTemplate;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.SayPanel;
import org.rolebridge.tabular.UnreadableFile;
import org.rolebridge.tabular.ui.FileChoice;
import org.rolebridge.tabular.ui.ImportSteps;
import org.rolebridge.tabular.ui.Progress;
import org.rolebridge.workrole.ui.WorkRoleNavigation;

/** Brings in what an organisation has already, in two steps: look at what a file would add, then add it. */
@Route(WorkRoleNavigation.IMPORT)
@RolesAllowed("ROLE_REGISTER")
public class RoleImportView extends Div implements HasDynamicTitle {

    private static final int MEGABYTES = 20;
    private static final int LISTED = 50;

    private final transient IntakeTasks tasks;
    private final ImportSteps steps = new ImportSteps();

    public RoleImportView(IntakeTasks tasks) {
        this.tasks = tasks;
        add(new PageHeader(getPageTitle())
                .under(getTranslation("role.list"), WorkRoleNavigation.LIST)
                .lede(getTranslation("intake.lede")));
        add(steps);
        choose();
    }

    private void choose() {
        steps.show(choice());
    }

    private FileChoice choice() {
        return new FileChoice("intake", MEGABYTES, IntakeTemplate::export, this::check);
    }

    private void check(Path file, String name) {
        steps.follow(
                tasks.check(file, name),
                this::progress,
                task -> task.failure(UnreadableFile.class).ifPresentOrElse(this::refuse, () -> {
                    choose();
                    showCheck(task.result());
                }));
    }

    private void refuse(UnreadableFile unfit) {
        steps.refuse(unfit, getTranslation("intake.unfit.why"), choice());
    }

    private void showCheck(IntakeCheck check) {
        var other = Actions.quiet(getTranslation("intake.other"), event -> choose());
        steps.show(new CheckResult(check, leaveOut -> apply(check, leaveOut)), new Actions(other));
    }

    private void apply(IntakeCheck check, boolean leaveOutRefused) {
        steps.follow(tasks.apply(check, leaveOutRefused), this::progress, task -> {
            showCheck(check);
            showDone(task.result());
        });
    }

    private void showDone(BroughtIn done) {
        var next = new Actions(
                new Link(getTranslation("role.list"), WorkRoleNavigation.LIST).asMainButton(),
                Actions.other(getTranslation("intake.other"), event -> choose()));
        var said = new SayPanel(getTranslation("intake.done"), getTranslation("intake.done.rows", done.rows()));
        steps.show(said, newRoles(done), Card.plain(next));
    }

    private Component newRoles(BroughtIn done) {
        if (done.roles().isEmpty()) {
            return new Div();
        }
        var list = new UnorderedList();
        done.roles().entrySet().stream()
                .limit(LISTED)
                .forEach(role ->
                        list.add(new ListItem(new Link(role.getValue(), WorkRoleNavigation.role(role.getKey())))));
        var card = new Card(getTranslation("intake.done.roles", done.roles().size()), list);
        if (done.roles().size() > LISTED) {
            card.add(new Prose(getTranslation(
                            "intake.done.roles.more", done.roles().size() - LISTED))
                    .quiet());
        }
        return card;
    }

    private Progress progress(IntakeProgress now) {
        var words = now.total() == 0
                ? getTranslation("intake.reading")
                : getTranslation("intake.progress.rows", now.done(), now.total());
        return new Progress(words, now.done(), now.total());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.title");
    }
}
