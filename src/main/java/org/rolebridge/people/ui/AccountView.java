package org.rolebridge.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.people.AccountService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DescriptionList;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.Toast;

/** One's own account: who one is here, what one may do where, and the password. */
@Route(PeopleNavigation.ACCOUNT)
@RolesAllowed("OWN_ACCOUNT")
public class AccountView extends Div implements HasDynamicTitle {

    private final AccountService account;
    private final Fields fields = new Fields("password.form");
    private final PasswordField current = fields.password("current");
    private final PasswordField next = fields.password("password");

    public AccountView(AccountService account) {
        this.account = account;
        current.getElement().setAttribute("autocomplete", "current-password");
        next.getElement().setAttribute("autocomplete", "new-password");
        var form = new FormPanel(current, next).saves(0, version -> change());
        form.actions(Actions.main(getTranslation("password.change"), event -> form.submit()));
        add(new PageHeader(getPageTitle()).lede(getTranslation("account.lede")));
        add(new Card(getTranslation("account.who"), particulars()));
        add(new Card(getTranslation("account.password"), new Prose(getTranslation("account.password.what")), form));
    }

    private DescriptionList particulars() {
        var own = account.own();
        var list = new DescriptionList()
                .row(getTranslation("person.form.displayName"), own.displayName())
                .row(getTranslation("person.form.email"), own.email());
        var grants = CurrentPerson.get().grants();
        if (grants.isEmpty()) {
            return list.row(getTranslation("account.access"), getTranslation("account.access.none"));
        }
        grants.forEach(grant -> list.row(
                getTranslation("shell.profile." + grant.profile()),
                grant.everywhere() ? getTranslation("shell.profile.everywhere") : grant.organisationName()));
        return list;
    }

    private void change() {
        account.changePassword(current.getValue(), next.getValue());
        Toast.success(getTranslation("password.changed"));
        UI.getCurrent().refreshCurrentRoute(false);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.title");
    }
}
