package in.vyte.surface;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes types as in source, with {@code @Nullable} where it stands there. Immutable. */
final class TypeNames {
    private final List<String> ownPackages;

    TypeNames(List<String> ownPackages) {
        this.ownPackages = List.copyOf(ownPackages);
    }

    String list(AnnotatedType[] types) {
        return Arrays.stream(types).map(this::of).collect(Collectors.joining(", "));
    }

    String of(AnnotatedType type) {
        String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        if (type instanceof AnnotatedArrayType array) {
            String component = of(array.getAnnotatedGenericComponentType());
            return component + (nullable.isEmpty() ? "" : ' ' + nullable) + "[]";
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            return nullable
                    + simple(raw(parameterized.getType()))
                    + Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                            .map(this::of)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof AnnotatedTypeVariable) {
            return nullable + type.getType().getTypeName();
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return "?" + bounds(" super ", wildcard.getAnnotatedLowerBounds())
                    + bounds(" extends ", wildcard.getAnnotatedUpperBounds());
        }
        return nullable + simple(raw(type.getType()));
    }

    String parameters(TypeVariable<?>[] variables) {
        if (variables.length == 0) {
            return "";
        }
        return Arrays.stream(variables)
                .map(variable -> variable.getName() + bounds(" extends ", variable.getAnnotatedBounds()))
                .collect(Collectors.joining(", ", "<", ">"));
    }

    String simple(Class<?> type) {
        String name = type.getName().replace('$', '.');
        String packageName = type.getPackageName();
        boolean isShort = packageName.startsWith("java.") || ownPackages.contains(packageName);
        return isShort && !type.isPrimitive() ? name.substring(packageName.length() + 1) : name;
    }

    private String bounds(String keyword, AnnotatedType[] bounds) {
        boolean isNone = bounds.length == 0
                || bounds.length == 1
                        && bounds[0].getType() == Object.class
                        && !bounds[0].isAnnotationPresent(Nullable.class);
        return isNone ? "" : keyword + Arrays.stream(bounds).map(this::of).collect(Collectors.joining(" & "));
    }

    private static Class<?> raw(Type type) {
        return type instanceof Class<?> raw ? raw : (Class<?>) ((ParameterizedType) type).getRawType();
    }
}
