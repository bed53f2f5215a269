package org.rolebridge;

import static org.rolebridge.TableOwners.module;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What ArchUnit has no words for. */
final class HouseConditions {

    private static final Set<String> PLAIN_SQL = Set.of(
            "sql", "query", "resultQuery", "execute", "fetch", "fetchOne", "condition", "table", "keyword", "raw");

    private HouseConditions() {}

    static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    static ArchCondition<JavaClass> notTry() {
        return each(
                "not try or catch",
                type -> type.getCodeUnits().stream()
                        .filter(code -> !code.getTryCatchBlocks().isEmpty())
                        .map(code -> code.getFullName() + " tries"));
    }

    static ArchCondition<JavaMethod> notShowJooq() {
        return each(
                "not show jOOQ types",
                method -> Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .filter(type -> type.getPackageName().startsWith("org.jooq")
                                || type.getPackageName().startsWith("org.rolebridge.db"))
                        .map(type -> method.getFullName() + " shows " + type.getName()));
    }

    static ArchCondition<JavaClass> notWritePlainSql() {
        return each(
                "not write plain SQL",
                type -> type.getMethodCallsFromSelf().stream()
                        .filter(HouseConditions::takesPlainSql)
                        .map(call -> call.getDescription()));
    }

    private static boolean takesPlainSql(JavaCall<?> call) {
        var parameters = call.getTarget().getRawParameterTypes();
        return call.getTargetOwner().getPackageName().startsWith("org.jooq")
                && !call.getOriginOwner().getName().startsWith("org.rolebridge.access.Scopes")
                && !call.getOriginOwner().getPackageName().startsWith("org.rolebridge.db")
                && PLAIN_SQL.contains(call.getTarget().getName())
                && !parameters.isEmpty()
                && parameters.getFirst().isEquivalentTo(String.class);
    }

    static ArchCondition<JavaClass> beAtMost(int limit) {
        return new ArchCondition<>("be at most " + limit + " in a package") {
            private final Map<String, Integer> counts = new HashMap<>();

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                counts.merge(type.getPackageName(), 1, Integer::sum);
            }

            @Override
            public void finish(ConditionEvents events) {
                counts.forEach((name, count) -> {
                    if (count > limit) {
                        events.add(SimpleConditionEvent.violated(name, name + " has " + count + " public types"));
                    }
                });
            }
        };
    }

    static ArchCondition<JavaClass> notHaveOneClass(String base) {
        return each("not exist for one class", type -> {
            var own = type.getAllSubclasses().stream()
                    .filter(sub -> sub.getPackageName().startsWith(base))
                    .filter(sub -> !sub.isInterface())
                    .toList();
            // implemented by another module, it turns a dependency round
            boolean forOthers = own.stream().anyMatch(sub -> !module(base, sub).equals(module(base, type)));
            return own.size() == 1 && !forOthers
                    ? Stream.of(type.getName() + " has one class")
                    : Stream.<String>empty();
        });
    }

    static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return each(
                "reside in a package that is @NullMarked",
                type -> type.getPackage().isAnnotatedWith(NullMarked.class)
                        ? Stream.<String>empty()
                        : Stream.of(type.getPackageName() + " is not @NullMarked"));
    }

    static ArchCondition<JavaClass> notAskTheSystemForTheTime() {
        return each(
                "take the time from the injected clock",
                type -> type.getMethodCallsFromSelf().stream()
                        .filter(HouseConditions::asksTheSystem)
                        .map(call -> call.getDescription()));
    }

    private static boolean asksTheSystem(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        var name = call.getTarget().getName();
        boolean now = owner.getPackageName().equals("java.time")
                && name.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean system = owner.isEquivalentTo(Clock.class) && name.startsWith("system");
        boolean zone = name.equals("systemDefault");
        return now || system || zone || name.equals("currentTimeMillis");
    }

    private static <T> ArchCondition<T> each(String words, Function<T, Stream<String>> problems) {
        return new ArchCondition<>(words) {
            @Override
            public void check(T item, ConditionEvents events) {
                problems.apply(item).forEach(problem -> events.add(SimpleConditionEvent.violated(item, problem)));
            }
        };
    }
}
