package in.vyte.contract.reference;

import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import in.vyte.sdk.VyteClient;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** A statement that makes one call and keeps what it returns, laid out for a narrow column. */
final class JavaSample {
    private static final String STEP = "  ";
    private static final int WIDTH = 64;

    private JavaSample() {}

    /**
     * Returns the statement.
     *
     * @param code a call on one line, such as {@code vyte.events().getEvent("65a1")}
     */
    static String of(String code) {
        MethodCallExpr call = StaticJavaParser.parseExpression(code).asMethodCallExpr();
        MethodCallExpr group = call.getScope().orElseThrow().asMethodCallExpr();
        String name = group + "." + call.getName();
        String result = result(group.getNameAsString(), call.getNameAsString());
        if (result.equals("void")) {
            return call(name, call.getArguments(), "", 0) + ";";
        }
        String kept = result + " " + variable(result) + " =";
        String statement = kept + " " + code + ";";
        return statement.length() <= WIDTH
                ? statement
                : kept + "\n" + STEP + call(name, call.getArguments(), STEP, STEP.length()) + ";";
    }

    /**
     * Breaks what is too long between the calls of a chain, or else between arguments.
     *
     * @param before the text before the code on its line
     * @param indent of this line
     * @param column where on this line the text begins
     */
    private static String laidOut(String before, Expression code, String indent, int column) {
        if (fits(before + code, column)) {
            return before + code;
        }
        if (code instanceof LambdaExpr lambda) {
            String parameter = before + lambda.getParameters().get(0) + " -> ";
            return laidOut(parameter, lambda.getExpressionBody().orElseThrow(), indent, column);
        }
        return code instanceof MethodCallExpr call ? chain(before, call, indent, column) : before + code;
    }

    private static String chain(String before, MethodCallExpr call, String indent, int column) {
        Optional<MethodCallExpr> earlier = call.getScope().flatMap(Expression::toMethodCallExpr);
        if (earlier.isEmpty()) {
            String scope = call.getScope().map(owner -> owner + ".").orElse("");
            return call(before + scope + call.getName(), call.getArguments(), indent, column);
        }
        String deeper = indent + STEP;
        return chain(before, earlier.get(), indent, column)
                + "\n"
                + deeper
                + call("." + call.getName(), call.getArguments(), deeper, deeper.length());
    }

    /** A single argument stays beside the opening bracket if some of it fits there. */
    private static String call(String name, List<Expression> arguments, String indent, int column) {
        String head = name + "(";
        String all = arguments.stream().map(Expression::toString).collect(Collectors.joining(", "));
        boolean isLambdaOfOneValue = head.contains("->") && arguments.size() == 1 && !all.contains("(");
        if (fits(head + all + ")", column) || isLambdaOfOneValue) { // a break before the lambda reads better
            return head + all + ")";
        }
        if (arguments.size() == 1) {
            int beside = column + head.length();
            String argument = laidOut("", arguments.get(0), indent, beside);
            if (fits(StringUtils.substringBefore(argument, "\n"), beside)) {
                return head + argument + ")";
            }
        }
        String deeper = indent + STEP;
        return arguments.stream()
                .map(argument -> "\n" + deeper + laidOut("", argument, deeper, deeper.length()))
                .collect(Collectors.joining(",", head, ")"));
    }

    private static boolean fits(String text, int column) {
        return column + text.length() < WIDTH;
    }

    /** Returns the type that the operation of a group returns. */
    private static String result(String group, String operation) {
        try {
            return Arrays.stream(
                            VyteClient.class.getMethod(group).getReturnType().getMethods())
                    .filter(method -> method.getName().equals(operation))
                    .map(method -> method.getGenericReturnType().getTypeName().replaceAll("\\w+\\.", ""))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No method " + operation + " in " + group));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("No operations in the group " + group, e);
        }
    }

    private static String variable(String type) {
        if (type.endsWith(">")) {
            String one = variable(StringUtils.substringBetween(type, "<", ">"));
            return one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
        }
        return type.equals("String") ? "response" : StringUtils.uncapitalize(type);
    }
}
