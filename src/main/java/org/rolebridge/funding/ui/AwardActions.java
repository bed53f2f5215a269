package org.rolebridge.funding.ui;

import static org.rolebridge.funding.ui.FundingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.ArrayList;
import org.rolebridge.access.Permission;
import org.rolebridge.funding.Award;
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

    Component[] of(Award award) {
        var actions = new ArrayList<Component>();
        boolean pays = awards.may(Permission.AWARD_CONFIRM, award.id());
        boolean logs = awards.may(Permission.AWARD_LOG, award.id());
        if (award.isWaiting() && pays) {
            actions.add(Actions.main(text("award.confirm"), event -> confirm(award)));
            actions.add(Actions.other(text("award.refuse"), event -> refuse(award)));
        }
        if (award.isWaiting() && logs || award.isConfirmed() && pays) {
            actions.add(Actions.other(
                    text("award.edit"), event -> new EditAwardDialog(awards, organisations, award).open()));
        }
        if (award.isWaiting() && logs) {
            actions.add(Actions.quiet(text("award.withdraw"), event -> withdraw(award)));
        }
        return actions.toArray(Component[]::new);
    }

    private void confirm(Award award) {
        new AskDialog(text("award.confirm.ask"), text("award.confirm"), () -> {
                    awards.confirm(award.id(), award.version());
                    Toast.success(text("award.confirm.done"));
                    UI.getCurrent().refreshCurrentRoute(false);
                })
                .text(text("award.confirm.text", award.awarded().toString()))
                .open();
    }

    private void refuse(Award award) {
        ask("award.refuse", award, (reason, version) -> awards.refuse(award.id(), reason, version));
    }

    private void withdraw(Award award) {
        ask("award.withdraw", award, (reason, version) -> awards.withdraw(award.id(), reason, version));
    }

    private static void ask(String key, Award award, ReasonDialog.Command command) {
        new ReasonDialog(text(key), text(key), new Fields("award.form").area("reason", LedgerEntry.MAX_NOTE))
                .saying(text(key + ".text", award.title()))
                .ask(award.version(), command, text(key + ".done"));
    }
}
