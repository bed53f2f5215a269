package org.rolebridge.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Toast;
import org.rolebridge.support.Programme;
import org.rolebridge.support.ProgrammeService;
import org.rolebridge.support.ScoreSheet;
import org.rolebridge.support.ScoringService;
import org.rolebridge.support.SupportItem;
import org.rolebridge.trail.TrailService;
import org.rolebridge.trail.ui.HistoryPanel;
import org.rolebridge.workrole.RoleKindService;

/** How a programme supports one kind of role: read by everybody, scored by those who keep the programme. */
@Route("programmes/:programmeId([0-9]{1,18})/kinds/:roleKindId([0-9]{1,18})")
@RolesAllowed("SUPPORT_READ")
public class ScoreView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ProgrammeService programmes;
    private final ScoringService scoring;
    private final RoleKindService kinds;
    private final OrganisationService organisations;
    private final TrailService trail;
    private String title = "";

    public ScoreView(
            ProgrammeService programmes,
            ScoringService scoring,
            RoleKindService kinds,
            OrganisationService organisations,
            TrailService trail) {
        this.programmes = programmes;
        this.scoring = scoring;
        this.kinds = kinds;
        this.organisations = organisations;
        this.trail = trail;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var programme = programmes.get(parameters.getLong("programmeId").orElseThrow(NotFoundException::new));
        var kind = kinds.get(parameters.getLong("roleKindId").orElseThrow(NotFoundException::new));
        var sheet = scoring.sheet(programme.id(), kind.id());
        title = getTranslation("support.sheet.title", kind.name());
        removeAll();
        add(new PageHeader(title)
                .under(getTranslation("programme.list"), SupportNavigation.PROGRAMMES)
                .under(programme.name(), SupportNavigation.programme(programme.id()))
                .lede(getTranslation("support.sheet.lede")));
        add(programmes.mayKeep(programme.ownerId()) ? Card.plain(form(sheet)) : shown(sheet));
        if (!sheet.isEmpty()) {
            add(history(programme, sheet));
        }
    }

    private FormPanel form(ScoreSheet sheet) {
        var fields = new ScoreFields(sheet);
        var form = new FormPanel();
        form.addClassName("rb-score-form");
        for (var part : SupportItem.Part.values()) {
            form.section(getTranslation("support.part." + part), fields.components(part));
        }
        form.saves(sheet.version(), version -> {
            scoring.score(fields.typed(sheet, version));
            Toast.success(getTranslation("support.saved"));
            UI.getCurrent().navigate(SupportNavigation.programme(sheet.programmeId()));
        });
        return form.actions(
                Actions.main(getTranslation("support.save"), event -> form.submit()),
                new Link(getTranslation("shell.cancel"), SupportNavigation.programme(sheet.programmeId())));
    }

    private Component shown(ScoreSheet sheet) {
        return Card.plain(new ScoreTable(sheet).withNotes());
    }

    private HistoryPanel history(Programme programme, ScoreSheet sheet) {
        var zone = organisations.jurisdiction(programme.jurisdictionId()).zone();
        var ids = scoring.recordIds(sheet.programmeId(), sheet.roleKindId());
        return new HistoryPanel(trail, zone, before -> trail.ofRecords("support_score", ids, before));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
