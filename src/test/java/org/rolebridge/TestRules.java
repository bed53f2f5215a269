package org.rolebridge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** How tests are written: no sleeping, no mocks, nothing switched off, nothing shared. */
final class TestRules {

    private TestRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule("tests do not sleep", noSleep(), "SleepyTest"),
                new HouseRule("tests do not mock", noMocks(), "SleepyTest"),
                new HouseRule("tests are not switched off", nothingSwitchedOff(), "SleepyTest"),
                new HouseRule("tests are package-private", packagePrivate(), "SleepyTest"),
                new HouseRule("tests share no state", nothingShared(), "SleepyTest"));
    }

    private static ArchRule noSleep() {
        return noClasses().should().callMethod(Thread.class, "sleep", long.class);
    }

    private static ArchRule noMocks() {
        return noClasses().should().dependOnClassesThat().resideInAPackage("org.mockito..");
    }

    private static ArchRule nothingSwitchedOff() {
        return methods().should().notBeAnnotatedWith("org.junit.jupiter.api.Disabled");
    }

    private static ArchRule packagePrivate() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Test")
                .and()
                .areNotAnnotations()
                .should()
                .notBePublic();
    }

    private static ArchRule nothingShared() {
        return fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Test")
                .should()
                .beFinal();
    }
}
