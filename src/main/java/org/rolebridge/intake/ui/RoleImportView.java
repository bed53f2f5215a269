package org.rolebridge.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import org.rolebridge.intake.IntakeCheck;
import org.rolebridge.intake.IntakeProgress;
import org.rolebridge.intake.IntakeTasks;
import org.rolebridge.intake.IntakeTemplate;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
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

    private void showDone(int rows) {
        var next = new Actions(
                new Link(getTranslation("role.list"), WorkRoleNavigation.LIST).asMainButton(),
                Actions.other(getTranslation("intake.other"), event -> choose()));
        steps.show(
                new SayPanel(getTranslation("intake.done"), getTranslation("intake.done.rows", rows)),
                Card.plain(next));
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
