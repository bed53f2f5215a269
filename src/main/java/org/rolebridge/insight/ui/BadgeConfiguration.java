package org.rolebridge.insight.ui;

import org.rolebridge.insight.MyWorkService;
import org.rolebridge.shell.ui.NavigationBadge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says in the navigation how many things need the person. */
@Configuration(proxyBeanMethods = false)
class BadgeConfiguration {

    @Bean
    NavigationBadge myWork(MyWorkService work) {
        return new NavigationBadge(HomeView.PATH, work::count);
    }
}
