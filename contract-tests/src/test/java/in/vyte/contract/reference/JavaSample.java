package in.vyte.contract.reference;

import in.vyte.sdk.VyteClient;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A statement that makes one call and keeps what it returns, laid out for a narrow column. */
final class JavaSample {
    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(\\)\\s*\\.(\\w+)\\(", Pattern.DOTALL);
    private static final String STEP = "  ";
    private static final int WIDTH = 56;
    private static final Pattern INDENT = Pattern.compile("\n( +)");

    private JavaSample() {}

    /**
     * Returns the statement.
     *
     * @param call a call such as {@code vyte.events().getEvent("65a1")}, as the formatter of the sources leaves it
     */
    static String of(String call) {
        Matcher parts = CALL.matcher(call);
        if (!parts.lookingAt()) {
            throw new IllegalArgumentException("Not a call of an operation: " + call);
        }
        Type result = result(parts.group(2), parts.group(3));
        String kept = result == void.class ? "" : name(result) + " " + variable(result) + " =";
        String head = "vyte." + parts.group(2) + "()." + parts.group(3) + "(";
        String arguments = call.substring(parts.end(), call.length() - 1);
        String line = (kept + " " + head + arguments + ");").strip();
        if (line.length() <= WIDTH && !arguments.contains("\n")) {
            return line;
        }
        boolean isLong = STEP.length() + head.length() + arguments.length() > WIDTH && !arguments.contains("\n");
        String laidOut = isLong ? "\n" + STEP + STEP + onLines(arguments) : indented(arguments);
        return (kept + "\n" + STEP + head + laidOut + ");").strip();
    }

    /** Breaks a line between the arguments. */
    private static String onLines(String arguments) {
        StringBuilder lines = new StringBuilder();
        int depth = 0;
        boolean inText = false;
        for (char c : arguments.toCharArray()) {
            inText ^= c == '"';
            depth += inText ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            lines.append(c);
            if (c == ',' && depth == 0 && !inText) {
                lines.append('\n').append(STEP).append(STEP.substring(1));
            }
        }
        return lines.toString();
    }

    /** Moves the lines to the left and makes each step of eight one of two. */
    private static String indented(String arguments) {
        int least = INDENT.matcher(arguments)
                .results()
                .mapToInt(line -> line.group(1).length())
                .min()
                .orElse(0);
        return INDENT.matcher(arguments)
                .replaceAll(line ->
                        "\n" + STEP + STEP + " ".repeat((line.group(1).length() - least) / 4));
    }

    private static Type result(String group, String operation) {
        try {
            Class<?> api = VyteClient.class.getMethod(group).getReturnType();
            return Arrays.stream(api.getMethods())
                    .filter(method -> method.getName().equals(operation))
                    .map(Method::getGenericReturnType)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No method " + operation + " in " + api));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("No operations in the group " + group, e);
        }
    }

    private static String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            return name(generic.getRawType())
                    + Arrays.stream(generic.getActualTypeArguments())
                            .map(JavaSample::name)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        return ((Class<?>) type).getSimpleName();
    }

    private static String variable(Type type) {
        if (type instanceof ParameterizedType generic) {
            String one = variable(generic.getActualTypeArguments()[0]);
            return one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
        }
        String name = name(type);
        return name.equals("String") ? "response" : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
