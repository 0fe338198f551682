package in.vyte.client.fault;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Turns tests round: one that passes fails, and one that fails passes and says why it did. */
final class MustFail implements InvocationInterceptor {
    @Override
    public void interceptTestMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        expectFailure(test, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        expectFailure(test, context);
    }

    private static void expectFailure(Invocation<Void> test, ExtensionContext context) {
        String name = context.getRequiredTestMethod().getName() + " " + context.getDisplayName();
        try {
            test.proceed();
        } catch (Throwable fault) {
            String[] reason = String.valueOf(fault.getMessage()).strip().split("\\R+");
            System.out.println("Stock fails " + name + ": " + fault.getClass().getSimpleName() + " "
                    + String.join(" ", reason).replaceAll("\\s+", " "));
            return;
        }
        throw new AssertionError("The stock client passes " + name);
    }
}
