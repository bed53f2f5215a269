package org.rolebridge.insight.ui;

import org.rolebridge.insight.MyWork;
import org.rolebridge.shell.ui.NavigationBadge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says in the navigation how many things need the person. */
@Configuration(proxyBeanMethods = false)
class BadgeConfiguration {

    @Bean
    NavigationBadge myWork(WorkOfRequest work) {
        return new NavigationBadge(HomeView.PATH, () -> Math.min(work.get().total(), MyWork.MOST));
    }
}
