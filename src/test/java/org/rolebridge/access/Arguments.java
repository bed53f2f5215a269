package org.rolebridge.access;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.Window;
import org.rolebridge.workrole.WorkRole;

/** Makes arguments for any method of a service out of ids that exist, by the names of its parameters. */
class Arguments {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    /** Made by reading a file; methods that take them are called with nothing. */
    private static final Set<String> READ_FROM_FILES = Set.of("IntakeFile");

    /** What leaves a filter open, so that the lists behind it say something. */
    private static final Map<Class<?>, Object> WIDE_OPEN = Map.of(String.class, "", Set.class, Set.of());

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(int.class, 0),
            Map.entry(Integer.class, 1),
            Map.entry(boolean.class, false),
            Map.entry(Boolean.class, false),
            Map.entry(UUID.class, UUID.randomUUID()),
            Map.entry(LocalDate.class, DAY),
            Map.entry(YearMonth.class, YearMonth.from(DAY)),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(Currency.class, Currency.getInstance("GBP")),
            Map.entry(Window.class, new Window(0, 5)),
            Map.entry(Path.class, Path.of("no-such-file")),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(Map.class, Map.of()),
            Map.entry(Record.class, new Window(0, 1)),
            Map.entry(IntConsumer.class, (IntConsumer) number -> {}),
            Map.entry(Consumer.class, (Consumer<Object>) thing -> {}),
            Map.entry(Function.class, (Function<Object, String>) String::valueOf),
            Map.entry(BiFunction.class, (BiFunction<Object, Object, List<?>>) List::of));

    private final MatrixWorld world;
    private final Long roleId;
    private final Permission permission;
    private final Set<String> unknown = new TreeSet<>();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private boolean lacking;

    /** @param roleId the role that all ids of roles and their parts belong to; {@link MatrixWorld#ABSENT} for none that exist */
    Arguments(MatrixWorld world, long roleId, Permission permission) {
        this.world = world;
        this.roleId = roleId;
        this.permission = permission;
    }

    /** Types that no argument could be made of. */
    Set<String> unknown() {
        return unknown;
    }

    /** Whether the role lacks a part that the method asks for. */
    boolean lacking() {
        return lacking;
    }

    /** What the method wrote into the stream that it was given. */
    String written() {
        return written.toString(StandardCharsets.UTF_8);
    }

    Object[] of(Method method) {
        var service = method.getDeclaringClass().getSimpleName();
        return Arrays.stream(method.getParameters())
                .map(parameter -> value(parameter.getParameterizedType(), parameter.getName(), service))
                .toArray();
    }

    /** Whether an id of a role, or of a part of one, is among the parameters. */
    static boolean namesARole(Method method, MatrixWorld world) {
        var service = method.getDeclaringClass().getSimpleName();
        return Arrays.stream(method.getParameters())
                .anyMatch(
                        parameter -> namesARole(parameter.getParameterizedType(), parameter.getName(), service, world));
    }

    private static boolean namesARole(Type type, String name, String service, MatrixWorld world) {
        if (isIds(type)) {
            return world.tableOf(name, service).filter(world::isPartOfARole).isPresent();
        }
        return type instanceof Class<?> shape
                && shape.isRecord()
                && !PLAIN.containsKey(shape)
                && Arrays.stream(shape.getRecordComponents())
                        .anyMatch(part -> namesARole(part.getGenericType(), part.getName(), service, world));
    }

    private static boolean isIds(Type type) {
        return type == long.class || type == Long.class || ofLongs(type);
    }

    private static boolean ofLongs(Type type) {
        return type instanceof ParameterizedType many
                && many.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)
                && many.getActualTypeArguments()[0] == Long.class;
    }

    private @Nullable Object value(Type type, String name, String service) {
        var raw = type instanceof ParameterizedType many ? (Class<?>) many.getRawType() : (Class<?>) type;
        if (isIds(type)) {
            long id = id(name, service);
            return ofLongs(type) ? (Set.class == raw ? Set.of(id) : List.of(id)) : (Object) id;
        }
        if (name.equals("intendedShare")) {
            return WorkRole.DEFAULT_SHARE;
        }
        if (raw == OutputStream.class) {
            return written;
        }
        if (raw == InputStream.class) {
            return new ByteArrayInputStream("Some words".getBytes(StandardCharsets.UTF_8));
        }
        if (PLAIN.containsKey(raw)) {
            return PLAIN.get(raw);
        }
        if (raw == Permission.class) {
            return permission;
        }
        if (raw == String.class) {
            return text(name);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return Set.class == raw ? Set.of() : List.of();
        }
        return raw.isRecord() ? made(raw, service) : unknown(raw);
    }

    private static String text(String name) {
        return switch (name) {
            case "email" -> "somebody@example.org";
            case "link", "evidenceLink", "source", "url" -> "https://example.org/";
            case "entity" -> "work_role";
            default -> "Some " + name;
        };
    }

    private @Nullable Object unknown(Class<?> type) {
        if (!READ_FROM_FILES.contains(type.getSimpleName())) {
            unknown.add(type.getName());
        }
        return null;
    }

    private long id(String name, String service) {
        var table = world.tableOf(name, service);
        if (table.isEmpty()) {
            return name.equals("before") ? Long.MAX_VALUE : 1;
        }
        if (!world.isPartOfARole(table.get())) {
            return world.any(table.get()).orElse(1L);
        }
        if (roleId == MatrixWorld.ABSENT) {
            return MatrixWorld.ABSENT;
        }
        var id = world.ofRole(table.get(), roleId);
        lacking |= id.isEmpty();
        return id.orElse(MatrixWorld.ABSENT);
    }

    private @Nullable Object made(Class<?> shape, String service) {
        var parts = shape.getRecordComponents();
        boolean filter = shape.getSimpleName().endsWith("Filter");
        var values = Arrays.stream(parts)
                .map(part -> filter && WIDE_OPEN.containsKey(part.getType())
                        ? WIDE_OPEN.get(part.getType())
                        : value(part.getGenericType(), part.getName(), service))
                .toArray();
        try {
            return constructor(shape, parts).newInstance(values);
        } catch (InvocationTargetException refused) {
            unknown.add(shape.getName() + ": " + refused.getCause());
            return null;
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static Constructor<?> constructor(Class<?> shape, RecordComponent[] parts) throws NoSuchMethodException {
        var canonical = shape.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        canonical.setAccessible(true);
        return canonical;
    }
}
