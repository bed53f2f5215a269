package org.rolebridge.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.shell.ui.NavigationBadge;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.Sample;
import org.rolebridge.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

@OnEmbedded
class WorkOfRequestTest {

    @Autowired
    WorkOfRequest work;

    @Autowired
    List<NavigationBadge> badges;

    @Autowired
    Sample sample;

    SignedInPerson manager;

    @BeforeEach
    void beginRequest() {
        manager = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        anotherRequest();
    }

    private static void anotherRequest() {
        CurrentInstance.set(VaadinRequest.class, new VaadinServletRequest(new MockHttpServletRequest(), null));
    }

    @AfterEach
    void endRequest() {
        CurrentInstance.set(VaadinRequest.class, null);
    }

    @Test
    void asksOnceForBadgeAndPage() {
        assertThat(statements()).isNotEmpty();
        assertThat(statements()).isEmpty();
    }

    @Test
    void asksAgainInTheNextRequest() {
        statements();
        anotherRequest();
        assertThat(statements()).isNotEmpty();
    }

    private List<String> statements() {
        return Statements.during(() -> Sample.run(manager, () -> {
            badges.forEach(badge -> assertThat(badge.count().getAsInt()).isNotNegative());
            work.get();
        }));
    }
}
