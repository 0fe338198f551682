package in.vyte.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApiSurfaceTest {
    /** Has a member of every kind that a signature can have. */
    public abstract static class Sample<T extends Comparable<T>, N extends @Nullable Object> implements Runnable {
        /** A constant. */
        public static final String NAME = "sample";

        protected @Nullable T held;
        int hidden;

        protected Sample() {}

        Sample(int hidden) {
            this.hidden = hidden;
        }

        /** Has everything. */
        @Deprecated
        public final <E extends Exception> @Nullable List<@Nullable T> all(
                Map<String, ? extends @Nullable Number> map, Function<? super T, ?> function, byte @Nullable [] bytes)
                throws IOException, E {
            throw new IOException();
        }

        /** Takes any number. */
        public static void any(int first, Map.Entry<String, String> second, String... rest) {}

        protected abstract Sample<T, N>[] others();

        void hidden() {}

        private static final class Hidden {}
    }

    /** A record. */
    public record Pair(@Nullable String left, List<Integer> right) {
        /** More than its components. */
        public boolean isEqual() {
            return right.isEmpty();
        }
    }

    /** A sealed interface. */
    public sealed interface Shape permits Circle {
        /** Has a body. */
        default int corners() {
            return 0;
        }

        /** Has none. */
        double area();
    }

    /** The only shape. */
    public record Circle(double radius) implements Shape {
        @Override
        public double area() {
            return radius;
        }
    }

    /** An enum. */
    public enum Colour {
        RED,
        GREEN
    }

    @Test
    void writesEveryKindOfMember() {
        assertThat(ApiSurface.ofClasses(Sample.class).toString()).isEqualTo("""
                        public abstract static class in.vyte.surface.ApiSurfaceTest$Sample<T extends Comparable<T>, N extends @Nullable Object> implements Runnable
                            public static final String NAME
                            protected @Nullable T held
                            protected Sample()
                            @Deprecated public final <E extends Exception> @Nullable List<@Nullable T> all(Map<String, ? extends @Nullable Number>, Function<? super T, ?>, byte @Nullable []) throws IOException, E
                            public static void any(int, Map.Entry<String, String>, String...)
                            protected abstract ApiSurfaceTest.Sample<T, N>[] others()
                        """);
    }

    @Test
    void writesRecordsSealedInterfacesAndEnums() {
        assertThat(ApiSurface.ofClasses(Pair.class, Shape.class, Colour.class).toString())
                .isEqualTo("""
                        public record in.vyte.surface.ApiSurfaceTest$Pair(@Nullable String left, List<Integer> right)
                            public Pair(@Nullable String, List<Integer>)
                            public boolean isEqual()
                        public sealed interface in.vyte.surface.ApiSurfaceTest$Shape permits ApiSurfaceTest.Circle
                            public double area()
                            public default int corners()
                        public enum in.vyte.surface.ApiSurfaceTest$Colour
                            public static final ApiSurfaceTest.Colour GREEN
                            public static final ApiSurfaceTest.Colour RED
                        """);
    }
}
