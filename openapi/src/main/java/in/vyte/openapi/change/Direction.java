package in.vyte.openapi.change;

/** Whether users send a value or receive it. What may be sent must not shrink, what is received must not surprise. */
enum Direction {
    REQUEST,
    RESPONSE;

    boolean isRequest() {
        return this == REQUEST;
    }

    Direction reversed() {
        return this == REQUEST ? RESPONSE : REQUEST;
    }
}
