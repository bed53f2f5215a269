package org.rolebridge;

import com.tngtech.archunit.lang.ArchRule;

/**
 * One wall of the house.
 *
 * @param offender what the report must name when the rule meets the deliberate offences
 */
record HouseRule(String name, ArchRule rule, String offender) {

    @Override
    public String toString() {
        return name;
    }
}
