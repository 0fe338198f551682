package in.vyte.sdk.testing;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** The kinds of threads that this JVM has. */
public final class Threads {
    private Threads() {}

    /** Factories of platform threads and, from Java 21 on, of virtual ones. */
    public static List<ThreadFactory> kinds() {
        List<ThreadFactory> kinds = new ArrayList<>();
        kinds.add(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        if (hasVirtual()) {
            kinds.add(task -> {
                try {
                    Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
                    return (Thread) Class.forName("java.lang.Thread$Builder")
                            .getMethod("unstarted", Runnable.class)
                            .invoke(builder, task);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            });
        }
        return kinds;
    }

    public static boolean hasVirtual() {
        return Runtime.version().feature() >= 21;
    }

    /** An executor that starts a virtual thread for each task, or where there are none a number of others. */
    public static ExecutorService perTask(int otherwise) {
        if (!hasVirtual()) {
            return Executors.newFixedThreadPool(otherwise);
        }
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(e);
        }
    }
}
