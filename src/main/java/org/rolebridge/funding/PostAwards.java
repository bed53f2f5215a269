package org.rolebridge.funding;

import java.util.List;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.post.PayingAwards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers awards to the posts they can pay for. */
@Configuration(proxyBeanMethods = false)
class PostAwards {

    @Bean
    PayingAwards payingAwards(AwardService awards) {
        return roleId -> CurrentPerson.may(Permission.AWARD_READ) ? offered(awards.ofRole(roleId)) : List.of();
    }

    private static List<PayingAwards.Award> offered(List<Award> awards) {
        return awards.stream()
                .filter(award -> award.state().counts())
                .map(award -> new PayingAwards.Award(award.id(), award.title(), award.startsOn(), award.endsOn()))
                .toList();
    }
}
