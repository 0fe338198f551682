package in.vyte.surface;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public and protected classes and members in the exported packages of a module, as sorted text. Immutable.
 *
 * <p>Classes of the JDK and of the module itself are written without their package, all others with it.
 */
public final class ApiSurface {
    private static final List<String> OF_EVERY_ENUM = List.of("values", "valueOf");
    private static final List<String> OF_EVERY_RECORD = List.of("equals", "hashCode", "toString");

    private final TypeNames names;
    private final List<Class<?>> classes;

    private ApiSurface(TypeNames names, List<Class<?>> classes) {
        this.names = names;
        this.classes = classes;
    }

    /**
     * Reads the surface of a compiled module.
     *
     * @param directory the directory of its classes; without a {@code module-info.class}, all packages are exported
     * @return the surface
     * @throws IOException if a file cannot be read
     */
    public static ApiSurface ofModule(Path directory) throws IOException {
        List<String> exported = exported(directory);
        List<Class<?>> classes = new ArrayList<>();
        for (String name : exported) {
            classes.addAll(classesOf(directory, name));
        }
        return new ApiSurface(new TypeNames(exported), classes);
    }

    private static List<String> exported(Path directory) throws IOException {
        Path descriptor = directory.resolve("module-info.class");
        if (Files.notExists(descriptor)) {
            return packages(directory);
        }
        try (InputStream in = Files.newInputStream(descriptor)) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .sorted()
                    .toList();
        }
    }

    private static List<String> packages(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> directory.relativize(file.getParent()).toString())
                    .map(folder -> folder.replace(File.separatorChar, '.'))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** Returns the surface of single classes, which count as one module. */
    static ApiSurface ofClasses(Class<?>... classes) {
        List<String> packages =
                Arrays.stream(classes).map(Class::getPackageName).distinct().toList();
        return new ApiSurface(new TypeNames(packages), List.of(classes));
    }

    /** Returns the text, one line for each class and member. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        classes.forEach(type -> append(text, type, ""));
        return text.toString();
    }

    private static List<Class<?>> classesOf(Path directory, String packageName) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve(packageName.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-"))
                    .sorted()
                    .<Class<?>>map(file -> load(packageName + '.' + file.replace(".class", "")))
                    .filter(type -> isVisible(type.getModifiers()))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiSurface.class.getClassLoader());
        } catch (ClassNotFoundException notOnTheClassPath) {
            throw new IllegalArgumentException(notOnTheClassPath);
        }
    }

    private void append(StringBuilder text, Class<?> type, String indent) {
        String name = indent.isEmpty() ? type.getName() : type.getSimpleName();
        text.append(indent).append(declaration(type, name)).append('\n');
        String inner = indent + "    ";
        members(type).forEach(member -> text.append(inner).append(member).append('\n'));
        Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> isVisible(nested.getModifiers()))
                .sorted((left, right) -> left.getName().compareTo(right.getName()))
                .forEach(nested -> append(text, nested, inner));
    }

    private String declaration(Class<?> type, String name) {
        StringBuilder text = new StringBuilder();
        if (type.isAnnotationPresent(Deprecated.class)) {
            text.append("@Deprecated ");
        }
        text.append(modifiers(type)).append(kind(type)).append(' ').append(name);
        text.append(names.parameters(type.getTypeParameters()));
        if (type.isRecord()) {
            text.append(Arrays.stream(type.getRecordComponents())
                    .map(this::component)
                    .collect(Collectors.joining(", ", "(", ")")));
        } else if (!type.isInterface() && !type.isEnum() && type.getSuperclass() != Object.class) {
            text.append(" extends ").append(names.of(type.getAnnotatedSuperclass()));
        }
        if (type.getAnnotatedInterfaces().length > 0) {
            text.append(type.isInterface() ? " extends " : " implements ");
            text.append(names.list(type.getAnnotatedInterfaces()));
        }
        if (type.isSealed()) {
            text.append(Arrays.stream(type.getPermittedSubclasses())
                    .map(names::simple)
                    .collect(Collectors.joining(", ", " permits ", "")));
        }
        return text.toString();
    }

    private String component(RecordComponent component) {
        return names.of(component.getAnnotatedType()) + ' ' + component.getName();
    }

    private List<String> members(Class<?> type) {
        return Stream.of(fields(type), constructors(type), methods(type))
                .flatMap(members -> members)
                .toList();
    }

    private Stream<String> fields(Class<?> type) {
        return visible(type.getDeclaredFields())
                .map(field -> modifiers(field) + names.of(field.getAnnotatedType()) + ' ' + field.getName());
    }

    private Stream<String> constructors(Class<?> type) {
        return visible(type.getDeclaredConstructors())
                .map(constructor ->
                        modifiers(constructor) + generics(constructor) + type.getSimpleName() + parameters(constructor))
                .sorted();
    }

    private Stream<String> methods(Class<?> type) {
        return visible(type.getDeclaredMethods())
                .filter(method -> !isMadeByTheCompiler(method))
                .map(method -> modifiers(method)
                        + (method.isDefault() ? "default " : "")
                        + generics(method)
                        + names.of(method.getAnnotatedReturnType())
                        + ' '
                        + method.getName()
                        + parameters(method));
    }

    /** Sorts by name first, so that what belongs together stands together. */
    private static <M extends Member> Stream<M> visible(M[] members) {
        return Arrays.stream(members)
                .filter(ApiSurface::isVisible)
                .sorted(Comparator.comparing(Member::getName).thenComparing(Object::toString));
    }

    private String generics(Executable executable) {
        String parameters = names.parameters(executable.getTypeParameters());
        return parameters.isEmpty() ? "" : parameters + ' ';
    }

    private String parameters(Executable executable) {
        String text = '(' + names.list(executable.getAnnotatedParameterTypes()) + ')';
        if (executable.isVarArgs()) {
            text = text.substring(0, text.length() - "[])".length()) + "...)";
        }
        return executable.getExceptionTypes().length == 0
                ? text
                : text + " throws " + names.list(executable.getAnnotatedExceptionTypes());
    }

    /** Names what a caller can rely on; the rest, such as {@code synchronized}, is an implementation detail. */
    private static String modifiers(Member member) {
        boolean isOfInterface = member.getDeclaringClass().isInterface();
        int relevant = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL;
        int shown = member.getModifiers() & (isOfInterface ? relevant : relevant | Modifier.ABSTRACT);
        boolean isDeprecated =
                member instanceof AnnotatedElement element && element.isAnnotationPresent(Deprecated.class);
        return (isDeprecated ? "@Deprecated " : "") + (shown == 0 ? "" : Modifier.toString(shown) + ' ');
    }

    private static String modifiers(Class<?> type) {
        int relevant = Modifier.PUBLIC | Modifier.PROTECTED;
        boolean isPlainClass = !type.isInterface() && !type.isEnum() && !type.isRecord();
        relevant |= isPlainClass ? Modifier.ABSTRACT | Modifier.FINAL : 0;
        relevant |= isPlainClass && type.isMemberClass() ? Modifier.STATIC : 0;
        return Modifier.toString(type.getModifiers() & relevant) + ' ' + (type.isSealed() ? "sealed " : "");
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface";
        }
        return type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    }

    private static boolean isVisible(Member member) {
        boolean canBeInherited = !Modifier.isFinal(member.getDeclaringClass().getModifiers());
        boolean isProtected = Modifier.isProtected(member.getModifiers()) && canBeInherited;
        return (Modifier.isPublic(member.getModifiers()) || isProtected) && !member.isSynthetic();
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** Leaves out what every enum has, and what the components of a record show already. */
    private static boolean isMadeByTheCompiler(Method method) {
        Class<?> type = method.getDeclaringClass();
        String name = method.getName();
        if (type.isRecord()) {
            return OF_EVERY_RECORD.contains(name)
                    || method.getParameterCount() == 0
                            && Arrays.stream(type.getRecordComponents())
                                    .anyMatch(part -> part.getName().equals(name));
        }
        return type.isEnum() && OF_EVERY_ENUM.contains(name);
    }
}
