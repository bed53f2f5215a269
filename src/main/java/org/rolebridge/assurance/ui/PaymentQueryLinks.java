package org.rolebridge.assurance.ui;

import java.util.Optional;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.assurance.FindingService;
import org.rolebridge.funding.LedgerService;
import org.rolebridge.funding.ui.PaymentQueries;
import org.rolebridge.shell.ui.Link;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads from a payment just recorded to the query that it raised. */
@Configuration(proxyBeanMethods = false)
class PaymentQueryLinks {

    @Bean
    PaymentQueries paymentQueries(FindingService findings, LedgerService ledger) {
        return new PaymentQueries(id -> CurrentPerson.may(Permission.QUERY_READ)
                ? findings.ofAward(ledger.get(id).awardId()).stream()
                        .filter(finding -> Long.valueOf(id).equals(finding.ledgerEntryId()))
                        .findFirst()
                        .map(finding -> new Link(finding.title(), AuditNavigation.query(finding.id())))
                : Optional.empty());
    }
}
