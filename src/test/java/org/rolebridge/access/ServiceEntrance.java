package org.rolebridge.access;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;

/** One public method of one service. */
record ServiceEntrance(Object bean, Method method) {

    static List<ServiceEntrance> all(ApplicationContext context) {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .flatMap(service -> Arrays.stream(type(service).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new ServiceEntrance(service, method)))
                .sorted(Comparator.comparing(ServiceEntrance::toString))
                .toList();
    }

    private static Class<?> type(Object service) {
        return AopUtils.getTargetClass(service);
    }

    /** What the code says, the method before its class. */
    @Nullable
    Permission declared() {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(method, Requires.class);
        var onClass = AnnotatedElementUtils.findMergedAnnotation(type(bean), Requires.class);
        return onMethod != null ? onMethod.value() : onClass == null ? null : onClass.value();
    }

    /** What the hand-kept list says; {@code SYSTEM} where nobody but the system may. */
    @Nullable
    String listed(Map<String, String> entrances) {
        return entrances.get(name());
    }

    String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    @Override
    public String toString() {
        return name()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList();
    }
}
