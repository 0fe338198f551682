package com.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.core5.http.HttpHost;
import org.slf4j.Logger;

/**
 * Runs checks one after the other, and adds a row with the libraries and the failures to the table of all consumers.
 */
public final class Checks {
    private static final Pattern VERSION = Pattern.compile("(\\d[\\w.]*)\\.jar");
    private static final String HEAD =
            "| Consumer | Java | HttpClient | HttpCore | Jackson | SLF4J | Passed |\n|---|---|---|---|---|---|---|\n";

    private final List<String> failed = new ArrayList<>();
    private int number;

    /** Runs a check, which fails if it returns false or throws. */
    public void run(String name, Callable<Boolean> check) {
        number++;
        try {
            if (!check.call()) {
                failed.add(name);
            }
        } catch (Exception | LinkageError e) {
            e.printStackTrace();
            failed.add(name + " (" + e + ")");
        }
    }

    /** Writes the row, and ends this JVM with a failure if there was one. */
    public void report(String consumer, String table) throws IOException {
        String passed = (number - failed.size()) + " of " + number + (failed.isEmpty() ? "" : ", failed: " + failed);
        String row = "| " + String.join(" | ", consumer, java(), versions(), passed) + " |\n";
        Path file = Path.of(table);
        if (Files.notExists(file)) {
            Files.writeString(file, HEAD);
        }
        Files.writeString(file, row, StandardOpenOption.APPEND);
        if (!failed.isEmpty()) {
            System.exit(1);
        }
    }

    private static String java() {
        return String.valueOf(Runtime.version().feature());
    }

    private static String versions() {
        List<String> versions = new ArrayList<>();
        for (Class<?> type : List.of(HttpClient.class, HttpHost.class, ObjectMapper.class, Logger.class)) {
            String jar =
                    type.getProtectionDomain().getCodeSource().getLocation().getPath();
            Matcher matcher = VERSION.matcher(jar.substring(jar.lastIndexOf('/') + 1));
            versions.add(matcher.find() ? matcher.group(1).replaceFirst("^5-", "") : "?");
        }
        return String.join(" | ", versions);
    }
}
