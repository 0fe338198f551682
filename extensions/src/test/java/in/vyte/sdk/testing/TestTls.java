package in.vyte.sdk.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for localhost that no one trusts by default. Created once, by the JDK's keytool. */
public final class TestTls {
    private static final char[] PASSWORD = "fake-password".toCharArray();
    private static final KeyStore STORE =
            create(List.of("-alias", "test", "-dname", "CN=localhost", "-ext", "san=dns:localhost", "-validity", "30"));
    private static final SSLContext CONTEXT = context(STORE, true);

    private TestTls() {}

    /** Serves with the certificate, and trusts it. */
    public static SSLContext context() {
        return CONTEXT;
    }

    /** Trusts the certificate, and has none of its own. */
    public static SSLContext trustOnly() {
        return context(STORE, false);
    }

    /** The password of {@link #writeStore}. */
    public static String password() {
        return new String(PASSWORD);
    }

    /** Writes certificate and key to a file, for another JVM. */
    public static void writeStore(Path file) throws IOException, GeneralSecurityException {
        try (OutputStream out = Files.newOutputStream(file)) {
            STORE.store(out, PASSWORD);
        }
    }

    /** Serves with a certificate that has expired, and trusts its authority. */
    public static SSLContext expired() {
        KeyStore store = create(
                List.of("-alias", "ca", "-dname", "CN=authority", "-ext", "bc:c"),
                List.of(
                        "-alias",
                        "test",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-signer",
                        "ca",
                        "-startdate",
                        "-3d",
                        "-validity",
                        "1"));
        try {
            KeyStore authority = KeyStore.getInstance("PKCS12");
            authority.load(null, null);
            authority.setCertificateEntry("ca", store.getCertificate("ca"));
            store.deleteEntry("ca");
            return context(store, true, authority);
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @SafeVarargs
    private static KeyStore create(List<String>... keys) {
        try {
            Path directory = Files.createTempDirectory("vyte-tls");
            Path file = directory.resolve("test.p12");
            for (List<String> key : keys) {
                keytool(file, key);
            }
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, PASSWORD);
            }
            Files.delete(file);
            Files.delete(directory);
            return store;
        } catch (IOException | GeneralSecurityException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void keytool(Path file, List<String> key) throws IOException, InterruptedException {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> command = new ArrayList<>(List.of(keytool, "-genkeypair", "-keyalg", "EC"));
        command.addAll(key);
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", password(), "-keystore", file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new AssertionError("keytool failed: " + output);
        }
    }

    private static SSLContext context(KeyStore store, boolean hasKey) {
        return context(store, hasKey, store);
    }

    private static SSLContext context(KeyStore store, boolean hasKey, KeyStore trusted) {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(hasKey ? keys.getKeyManagers() : null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
