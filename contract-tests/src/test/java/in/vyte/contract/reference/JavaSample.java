package in.vyte.contract.reference;

import in.vyte.sdk.VyteClient;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A statement that makes one call and keeps what it returns, laid out for a narrow column. */
final class JavaSample {
    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(\\)\\.(\\w+)\\(.*\\)");
    private static final Pattern BETWEEN_ARGUMENTS = Pattern.compile(", ");
    private static final Pattern BETWEEN_CALLS = Pattern.compile("(?<=\\))(?=\\.)");
    private static final Pattern TEXT = Pattern.compile("\"(\\\\.|[^\"])*\"");
    private static final String STEP = "  ";
    private static final int WIDTH = 64;

    private JavaSample() {}

    /**
     * Returns the statement.
     *
     * @param call a call on one line, such as {@code vyte.events().getEvent("65a1")}
     */
    static String of(String call) {
        Matcher parts = CALL.matcher(call);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a call of an operation: " + call);
        }
        Type result = result(parts.group(2), parts.group(3));
        if (result == void.class) {
            return laidOutCall(call, parts.end(3), "", 0) + ";";
        }
        String kept = name(result) + " " + variable(result) + " =";
        String statement = kept + " " + call + ";";
        return statement.length() <= WIDTH
                ? statement
                : kept + "\n" + STEP + laidOutCall(call, parts.end(3), STEP, STEP.length()) + ";";
    }

    /**
     * Breaks what is too long between the calls of a chain, or else between arguments.
     *
     * @param indent of the line on which the code begins
     * @param column where on that line it begins
     */
    private static String laidOut(String code, String indent, int column) {
        if (column + code.length() < WIDTH) {
            return code;
        }
        List<String> calls = split(code, BETWEEN_CALLS);
        if (calls.size() == 1) {
            return laidOutCall(code, code.indexOf('('), indent, column);
        }
        return calls.stream()
                .skip(1)
                .map(call -> onNewLine(call, indent))
                .collect(Collectors.joining("", laidOut(calls.get(0), indent, column), ""));
    }

    /** A single argument stays beside the opening bracket, which has this index, if some of it fits there. */
    private static String laidOutCall(String code, int bracket, String indent, int column) {
        if (column + code.length() < WIDTH || bracket < 0) {
            return code;
        }
        String head = code.substring(0, bracket + 1);
        String all = code.substring(bracket + 1, code.length() - 1);
        List<String> arguments = split(all, BETWEEN_ARGUMENTS);
        if (head.contains("->") && arguments.size() == 1 && !all.contains("(")) {
            return code; // a break before the lambda reads better
        }
        if (arguments.size() == 1) {
            int beside = column + head.length();
            String argument = laidOut(all, indent, beside);
            if (beside + argument.lines().mapToInt(String::length).findFirst().orElse(0) < WIDTH) {
                return head + argument + ")";
            }
        }
        return arguments.stream()
                .map(argument -> onNewLine(argument, indent))
                .collect(Collectors.joining(",", head, ")"));
    }

    private static String onNewLine(String code, String indent) {
        String deeper = indent + STEP;
        return "\n" + deeper + laidOut(code, deeper, deeper.length());
    }

    /** Splits code where no bracket and no text is open. */
    private static List<String> split(String code, Pattern boundary) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (Matcher found = boundary.matcher(code); found.find(); ) {
            String before = TEXT.matcher(code.substring(0, found.start())).replaceAll("");
            if (count(before, '(') == count(before, ')') && count(before, '"') == 0) {
                parts.add(code.substring(start, found.start()));
                start = found.end();
            }
        }
        parts.add(code.substring(start));
        return parts;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
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
