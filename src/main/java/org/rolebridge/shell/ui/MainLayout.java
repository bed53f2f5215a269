package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The frame around every screen. Who may see a screen is decided by the screen, not here. */
@Layout
@AnonymousAllowed
@Tag("rb-shell")
@JsModule("./rb-shell.js")
public class MainLayout extends Component
        implements HasComponents, RouterLayout, AfterNavigationObserver, HasDynamicTitle {
    private final Main content = new Main();
    private final SideNavigation side;
    private final transient Navigation navigation;
    private boolean counting;

    public MainLayout(Navigation navigation, AuthenticationContext authentication) {
        this.navigation = navigation;
        side = new SideNavigation(navigation.items());
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        var top = new Header(new SiteSearch(), new AccountMenu(navigation.signedIn(), authentication::logout));
        top.addClassName("rb-top");
        var frame = new Div(top, content);
        frame.addClassName("rb-frame");
        add(skipLink(), side, frame);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement screen) {
        content.getElement().removeAllChildren();
        if (screen != null) {
            content.getElement().appendChild(screen.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement screen) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        side.markCurrent(path);
        getElement().callJsFunction("arrived", path);
    }

    /** What the person has just done may have changed what waits: the navigation counts again before it answers. */
    void countAgain(UI ui) {
        if (!counting) {
            counting = true;
            ui.beforeClientResponse(this, context -> {
                counting = false;
                side.count(navigation.items());
            });
        }
    }

    /** The heading of the screen, so that no screen has to name its title twice. */
    @Override
    public String getPageTitle() {
        var product = getTranslation("shell.product");
        return heading(content).map(heading -> heading + " – " + product).orElse(product);
    }

    private static Optional<String> heading(Component part) {
        if (part instanceof PageHeader header) {
            return Optional.of(header.heading());
        }
        return part.getChildren()
                .map(MainLayout::heading)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Anchor skipLink() {
        var link = new Anchor("#content", getTranslation("shell.skip"));
        link.addClassName("rb-skip");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
