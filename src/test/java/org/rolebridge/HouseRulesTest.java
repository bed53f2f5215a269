package org.rolebridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.rolebridge");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("org.rolebridge");
    private static final JavaClasses OFFENCES = new ClassFileImporter().importPackages("offence");

    static List<HouseRule> application() {
        return new HouseRules("org.rolebridge", 20).all();
    }

    static List<HouseRule> offences() {
        return new HouseRules("offence", 2).all();
    }

    static List<HouseRule> tests() {
        return TestRules.all();
    }

    @ParameterizedTest
    @MethodSource("application")
    void holdsInTheApplication(HouseRule rule) {
        rule.rule().check(APPLICATION);
    }

    @ParameterizedTest
    @MethodSource("offences")
    void reportsTheDeliberateOffence(HouseRule rule) {
        assertThat(rule.rule().evaluate(OFFENCES).getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains(rule.offender()));
    }

    @ParameterizedTest
    @MethodSource("tests")
    void holdsInTheTests(HouseRule rule) {
        rule.rule().check(TESTS);
    }

    @ParameterizedTest
    @MethodSource("tests")
    void reportsTheDeliberateOffenceInATest(HouseRule rule) {
        assertThat(rule.rule().evaluate(OFFENCES).getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains(rule.offender()));
    }
}
