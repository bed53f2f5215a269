package org.rolebridge.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** The page around the application. The style sheets are plain files: changing one needs no new front-end bundle. */
@Viewport("width=device-width, initial-scale=1")
@StyleSheet("rolebridge.css")
@StyleSheet("rolebridge-page.css")
@StyleSheet("rolebridge-frame.css")
@StyleSheet("rolebridge-parts.css")
@StyleSheet("rolebridge-lists.css")
@StyleSheet("rolebridge-tables.css")
@StyleSheet("rolebridge-support.css")
@StyleSheet("rolebridge-fields.css")
@StyleSheet("rolebridge-overlays.css")
@StyleSheet("rolebridge-pictures.css")
@StyleSheet("rolebridge-milestones.css")
@StyleSheet("rolebridge-door.css")
@StyleSheet("rolebridge-phone.css")
@StyleSheet("rolebridge-print.css")
public class PageShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Rolebridge");
        settings.addLink("icon", "rolebridge.svg");
    }
}
