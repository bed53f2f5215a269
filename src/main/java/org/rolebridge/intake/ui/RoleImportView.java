package org.rolebridge.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.rolebridge.intake.IntakeCheck;
import org.rolebridge.intake.IntakeProgress;
import org.rolebridge.intake.IntakeTasks;
import org.rolebridge.shared.BackgroundRun;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.BackgroundWatch;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.RefusalPanel;
import org.rolebridge.shell.ui.SayPanel;
import org.rolebridge.tabular.UnreadableFile;
import org.rolebridge.workrole.ui.WorkRoleNavigation;

/** Brings in what an organisation has already, in two steps: look at what a file would add, then add it. */
@Route(WorkRoleNavigation.IMPORT)
@RolesAllowed("ROLE_REGISTER")
public class RoleImportView extends Div implements HasDynamicTitle {

    private final transient IntakeTasks tasks;
    private final Div step = new Div();

    public RoleImportView(IntakeTasks tasks) {
        this.tasks = tasks;
        step.getElement().setAttribute("aria-live", "polite");
        add(new PageHeader(getPageTitle())
                .under(getTranslation("role.list"), WorkRoleNavigation.LIST)
                .lede(getTranslation("intake.lede")));
        add(step);
        choose();
    }

    private void choose() {
        show(new ChooseFile(this::check));
    }

    private void show(Component... content) {
        step.removeAll();
        step.add(content);
    }

    private void check(Path file, String name) {
        follow(
                tasks.check(file, name),
                task -> task.failure(UnreadableFile.class).ifPresentOrElse(this::refuse, () -> {
                    choose();
                    showCheck(task.result());
                }));
    }

    private void refuse(UnreadableFile unfit) {
        Object[] arguments = unfit.arguments().toArray();
        var key = unfit.reason().key();
        show(
                new RefusalPanel(
                        getTranslation(key + ".what", arguments),
                        getTranslation("intake.unfit.why"),
                        getTranslation(key + ".fix", arguments)),
                new ChooseFile(this::check));
    }

    private void showCheck(IntakeCheck check) {
        var other = Actions.quiet(getTranslation("intake.other"), event -> choose());
        show(new CheckResult(check, leaveOut -> apply(check, leaveOut)), new Actions(other));
    }

    private void apply(IntakeCheck check, boolean leaveOutRefused) {
        follow(tasks.apply(check, leaveOutRefused), task -> {
            showCheck(check);
            showDone(task.result());
        });
    }

    private void showDone(int rows) {
        var next = new Actions(
                new Link(getTranslation("role.list"), WorkRoleNavigation.LIST).asMainButton(),
                Actions.other(getTranslation("intake.other"), event -> choose()));
        show(new SayPanel(getTranslation("intake.done"), getTranslation("intake.done.rows", rows)), Card.plain(next));
    }

    private <T> void follow(BackgroundRun<IntakeProgress, T> task, Consumer<BackgroundRun<IntakeProgress, T>> over) {
        var progress = new ProgressCard();
        show(progress);
        BackgroundWatch.follow(this, task, progress::show, over);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.title");
    }
}
