package org.rolebridge.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rolebridge.intake.IntakeCheck;
import org.rolebridge.intake.IntakeTask;
import org.rolebridge.intake.IntakeTasks;
import org.rolebridge.shell.ui.Actions;
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

    private static final int MILLISECONDS = 400;

    private final transient IntakeTasks tasks;
    private final Div step = new Div();
    private @Nullable Registration polling;

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
                task -> task.refusal().ifPresentOrElse(this::refuse, () -> {
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

    /** Looks in until the task is over, then hands it on. */
    private <T> void follow(IntakeTask<T> task, Consumer<IntakeTask<T>> over) {
        var progress = new ProgressCard();
        show(progress);
        getUI().ifPresent(ui -> {
            ui.setPollInterval(MILLISECONDS);
            polling = ui.addPollListener(event -> {
                progress.show(task.progress());
                if (task.isOver()) {
                    stopPolling();
                    over.accept(task);
                }
            });
        });
    }

    private void stopPolling() {
        Optional.ofNullable(polling).ifPresent(Registration::remove);
        polling = null;
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        Optional.ofNullable(polling).ifPresent(Registration::remove);
        event.getUI().setPollInterval(-1);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.title");
    }
}
