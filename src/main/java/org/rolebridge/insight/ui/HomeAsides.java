package org.rolebridge.insight.ui;

import static org.rolebridge.insight.ui.RoleWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.insight.CappedCount;
import org.rolebridge.insight.FiguresService;
import org.rolebridge.insight.FitIn;
import org.rolebridge.insight.RoleFigures;
import org.rolebridge.insight.RoleFilter.Attention;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.KeyFigure;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.workrole.Stage;

/** What stands beside the tasks: the person's roles in numbers, and how they fit in. */
@SpringComponent
@UIScope
class HomeAsides {

    private final FiguresService figures;

    HomeAsides(FiguresService figures) {
        this.figures = figures;
    }

    List<Component> of() {
        var asides = new ArrayList<Component>();
        if (CurrentPerson.may(Permission.ROLE_READ)) {
            asides.add(new Card(text("work.roles"), KeyFigure.group(roles(figures.figures()))));
        }
        CurrentPerson.get().grantsWith(Permission.ROLE_REGISTER).stream()
                .findFirst()
                .map(grant -> fitIn(figures.fitIn(grant.organisationId())))
                .filter(sentences -> !sentences.isEmpty())
                .ifPresent(sentences -> asides.add(new Card(text("work.fit"), sentences.toArray(Component[]::new))));
        return asides;
    }

    private static KeyFigure[] roles(RoleFigures figures) {
        var shown = new ArrayList<KeyFigure>();
        shown.add(new KeyFigure(
                        number(figures.live()),
                        text("work.figure.live", figures.live().number()))
                .opens(RoleAddress.LIVE.path()));
        if (figures.wte() != null) {
            var inPost = figures.inPost() == null ? BigDecimal.ZERO : figures.inPost();
            shown.add(new KeyFigure(wte(inPost), text("work.figure.wte", wte(figures.wte()))));
        }
        shown.add(new KeyFigure(number(figures.embedded()), text("work.figure.embedded"))
                .opens(RoleAddress.LIVE.with(RoleAddress.STAGE, Stage.EMBEDDED).path()));
        if (figures.fundingEnds() != null) {
            var running = new KeyFigure(number(figures.fundingEnds()), text("work.figure.funding"))
                    .opens(RoleAddress.LIVE
                            .with(RoleAddress.ATTENTION, Attention.FUNDING_ENDS)
                            .path());
            shown.add(figures.fundingEnds().isNone() ? running : running.warning());
        }
        return shown.toArray(KeyFigure[]::new);
    }

    private static String number(CappedCount count) {
        var number = Figures.count(count.number());
        return count.more() ? text("work.more-than", number) : number;
    }

    private static String wte(BigDecimal number) {
        return Figures.wte(number);
    }

    private static List<Component> fitIn(FitIn fit) {
        var sentences = new ArrayList<Component>();
        fit.share()
                .map(share -> new Prose(text("work.fit.share", share.own(), share.all(), share.system())))
                .ifPresent(sentences::add);
        fit.pace()
                .map(pace -> new Prose(text(
                        "work.fit.pace",
                        pace.kind(),
                        pace.medianMonths(),
                        RoleWords.milestone(pace.milestone()),
                        pace.roles(),
                        pace.organisations())))
                .ifPresent(sentences::add);
        if (!sentences.isEmpty() && CurrentPerson.may(Permission.PROGRESS_READ)) {
            sentences.add(new Prose().link(text("work.fit.system"), "progress"));
        }
        return sentences;
    }
}
