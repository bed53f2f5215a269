package org.rolebridge.demo;

import org.rolebridge.access.SystemWork;
import org.rolebridge.organisation.OrganisationService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Makes the demo systems once, when the command line asks for them, and keeps their accounts beside the data for the command line to print. */
@Component
class DemoData implements ApplicationRunner {

    private static final String FIRST_CODE = "DEMO-NORTH";

    private final OrganisationService organisations;
    private final DemoSystems systems;
    private final boolean wanted;
    private final DemoAccounts accounts;

    DemoData(
            OrganisationService organisations,
            DemoSystems systems,
            @Value("${rolebridge.demo:false}") boolean wanted,
            @Value("${rolebridge.data:data}") String folder) {
        this.organisations = organisations;
        this.systems = systems;
        this.wanted = wanted;
        this.accounts = DemoAccounts.in(folder);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted && isMissing()) {
            var password = DemoAccounts.newPassword();
            systems.make(password);
            accounts.write(password);
        }
    }

    private boolean isMissing() {
        return SystemWork.as("demo", () -> organisations.find(FIRST_CODE, 1).isEmpty());
    }
}
