package org.rolebridge.funding.ui;

import static org.rolebridge.funding.ui.FundingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.ArrayList;
import org.rolebridge.access.Permission;
import org.rolebridge.funding.AwardRow;
import org.rolebridge.funding.AwardService;
import org.rolebridge.funding.LedgerEntry;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.AskDialog;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.ReasonDialog;
import org.rolebridge.shell.ui.Toast;

/** What the reader may do about an award as a whole. */
@SpringComponent
@UIScope
class AwardActions {

    private final AwardService awards;
    private final OrganisationService organisations;

    AwardActions(AwardService awards, OrganisationService organisations) {
        this.awards = awards;
        this.organisations = organisations;
    }

    Component[] of(AwardRow row) {
        var award = row.award();
        var actions = new ArrayList<Component>();
        boolean pays = awards.may(Permission.AWARD_CONFIRM, award.id());
        boolean logs = awards.may(Permission.AWARD_LOG, award.id());
        if (award.isWaiting() && pays) {
            actions.add(Actions.main(text("award.confirm"), event -> confirm(row)));
            actions.add(Actions.other(text("award.refuse"), event -> refuse(row)));
        }
        if (award.isWaiting() && logs || award.isConfirmed() && pays) {
            actions.add(Actions.other(
                    text("award.edit"), event -> new EditAwardDialog(awards, organisations, award).open()));
        }
        if (award.isWaiting() && logs) {
            actions.add(Actions.quiet(text("award.withdraw"), event -> withdraw(row)));
        }
        return actions.toArray(Component[]::new);
    }

    private void confirm(AwardRow row) {
        var award = row.award();
        new AskDialog(text("award.confirm.ask"), text("award.confirm"), () -> {
                    awards.confirm(award.id(), award.version());
                    Toast.success(text("award.confirm.done"));
                    UI.getCurrent().refreshCurrentRoute(false);
                })
                .text(text("award.confirm.what", award.title(), row.roleTitle(), row.recipient()))
                .text(text("award.confirm.text", award.awarded().toString()))
                .open();
    }

    private void refuse(AwardRow row) {
        var award = row.award();
        ask("award.refuse", row, (reason, version) -> awards.refuse(award.id(), reason, version));
    }

    private void withdraw(AwardRow row) {
        var award = row.award();
        ask("award.withdraw", row, (reason, version) -> awards.withdraw(award.id(), reason, version));
    }

    private static void ask(String key, AwardRow row, ReasonDialog.Command command) {
        new ReasonDialog(text(key), text(key), new Fields("award.form").area("reason", LedgerEntry.MAX_NOTE))
                .saying(text(key + ".text", what(row)))
                .ask(row.award().version(), command, text(key + ".done"));
    }

    private static String what(AwardRow row) {
        return text("award.what", row.award().title(), row.roleTitle(), row.recipient());
    }
}
