package org.rolebridge;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.rolebridge.access.Requires;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** The walls of the house: the same rules for the application and for the deliberate offences that prove them. */
record HouseRules(String base, int publicTypesPerModule) {

    List<HouseRule> all() {
        return List.of(
                new HouseRule("no screens outside ui", noScreensOutsideUi(), "LedgerService"),
                new HouseRule("no module knows its own screens", noRootKnowsItsScreens(), "LedgerService"),
                new HouseRule("no SQL in screens", noSqlInScreens(), "LedgerView"),
                new HouseRule("no try in screens", noTryInScreens(), "LedgerView"),
                new HouseRule("screens are views in ui", screensAreViews(), "LedgerScreen"),
                new HouseRule("screens say who may open them", screensSayWhoMayOpenThem(), "LedgerView"),
                new HouseRule("no jOOQ in public signatures", noJooqInPublicSignatures(), "LedgerService"),
                new HouseRule("repositories are package-private", repositoriesAreHidden(), "LedgerRepository"),
                new HouseRule(
                        "services are front doors with a floor", servicesAreFrontDoors(), "offence.ledger.ui.Books"),
                new HouseRule("names say what a thing is", namesSayWhatAThingIs(), "LedgerHelper"),
                new HouseRule("tables have one owner", tablesHaveOneOwner(), "LedgerRepository uses the table person"),
                new HouseRule("no plain SQL", noPlainSql(), "LedgerRepository"),
                new HouseRule("modules are small", modulesAreSmall(), "offence.ledger has 4"),
                new HouseRule("no interface for one class", noInterfaceForOneClass(), "Ledgers"),
                new HouseRule("null is marked", nullIsMarked(), "offence.hen"),
                new HouseRule("time comes from the clock", timeComesFromTheClock(), "LedgerService"),
                new HouseRule("no field injection", noFieldInjection(), "LedgerService"),
                new HouseRule(
                        "only the launcher and the demo print", onlyTheLauncherAndTheDemoPrint(), "LedgerService"));
    }

    private ArchRule noScreensOutsideUi() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(base + "..ui..", base + ".shell")
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin..")
                        .and(not(resideInAPackage("com.vaadin.flow.spring.security.."))));
    }

    private ArchRule noRootKnowsItsScreens() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + "..ui..")
                .and()
                .haveSimpleNameNotEndingWith("Configuration")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(base + "..ui..");
    }

    private ArchRule noSqlInScreens() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..ui..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jooq..", "java.sql..", "org.rolebridge.db.."));
    }

    private ArchRule noTryInScreens() {
        return classes()
                .that()
                .resideInAPackage(base + "..ui..")
                .and()
                .resideOutsideOfPackage(base + ".shell.ui..")
                .should(HouseConditions.notTry());
    }

    private ArchRule screensAreViews() {
        return classes()
                .that()
                .areAnnotatedWith("com.vaadin.flow.router.Route")
                .should()
                .resideInAPackage(base + "..ui")
                .andShould()
                .haveSimpleNameEndingWith("View");
    }

    private ArchRule screensSayWhoMayOpenThem() {
        return classes()
                .that()
                .areAnnotatedWith("com.vaadin.flow.router.Route")
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith("com.vaadin.flow.server.auth.AnonymousAllowed");
    }

    private ArchRule noJooqInPublicSignatures() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(resideInAPackage(base + "..")
                        .and(not(resideInAPackage("org.rolebridge.db..")))
                        .and(describe("but Scopes", type -> !type.getName().equals("org.rolebridge.access.Scopes")))
                        .and(describe("are public", HouseConditions::isPublic)))
                .should(HouseConditions.notShowJooq());
    }

    private ArchRule repositoriesAreHidden() {
        return classes()
                .that()
                .areAnnotatedWith(Repository.class)
                .or()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .notBePublic();
    }

    private ArchRule servicesAreFrontDoors() {
        return classes()
                .that()
                .areAnnotatedWith(Service.class)
                .should()
                .bePublic()
                .andShould()
                .haveNameMatching(".*(Service|Register)")
                .andShould()
                .resideInAPackage(base + ".*")
                .andShould()
                .beAnnotatedWith(Requires.class);
    }

    private ArchRule namesSayWhatAThingIs() {
        return classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO)")
                .andShould()
                .resideOutsideOfPackages("..util..", "..helper..", "..manager..", "..impl..", "..dto..", "..common..");
    }

    private ArchRule tablesHaveOneOwner() {
        return classes().should(TableOwners.useOnlyTheirOwn(base));
    }

    private ArchRule noPlainSql() {
        return classes().should(HouseConditions.notWritePlainSql());
    }

    private ArchRule modulesAreSmall() {
        return classes()
                .that(describe("are public in a module root", this::isPublicInModuleRoot))
                .should(HouseConditions.beAtMost(publicTypesPerModule));
    }

    private boolean isPublicInModuleRoot(JavaClass type) {
        return HouseConditions.isPublic(type)
                && type.isTopLevelClass()
                && type.getPackageName().equals(base + "." + TableOwners.module(base, type))
                && !TableOwners.module(base, type).equals("db");
    }

    private ArchRule noInterfaceForOneClass() {
        return classes().that().areInterfaces().and().areNotAnnotations().should(HouseConditions.notHaveOneClass(base));
    }

    private ArchRule nullIsMarked() {
        return classes()
                .that()
                .resideOutsideOfPackages("org.rolebridge.db..", "org.rolebridge")
                .should(HouseConditions.resideInANullMarkedPackage());
    }

    private ArchRule timeComesFromTheClock() {
        return classes()
                .that()
                .haveSimpleNameNotEndingWith("TimeConfiguration")
                .should(HouseConditions.notAskTheSystemForTheTime());
    }

    private ArchRule noFieldInjection() {
        return noFields().should().beAnnotatedWith(Autowired.class);
    }

    private ArchRule onlyTheLauncherAndTheDemoPrint() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(base + ".launch", base + ".demo")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }
}
