package com.example;

import in.vyte.sdk.VyteClient;

/** On libraries that are too old the client is refused, with words, when it is built. */
public final class TooOld {
    private TooOld() {}

    public static void main(String[] arguments) throws Exception {
        Checks checks = new Checks();
        checks.run("refused", TooOld::isRefused);
        checks.report(arguments[0], arguments[1]);
    }

    private static boolean isRefused() {
        try {
            VyteClient.builder().apiKey("fake-key-of-a-consumer").build();
            return false;
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
            return e.getMessage().contains("set the property httpclient5.version to 5.4 or newer");
        }
    }
}
