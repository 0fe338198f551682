package in.vyte.sdk.proxies;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Sends the same calls through nginx and haproxy with three clients, and compares what is reported with what arrived at
 * the origin. Each proxy closes a connection after 20 ms without a request and reloads every half second. The clients
 * take turns in slices, because a shared machine drifts; so a slice begins with connections that the proxy has closed.
 * Fails if a POST of ours is doubled or lost, or if ours fails more often than the JDK's client.
 */
public final class ProxyComparison {
    private static final int SLICES = 25;
    private static final int WARM_UP = 0;
    private static final long RELOAD_MILLIS = 500;

    private ProxyComparison() {}

    /** Takes the folder for the table, and for the files of the proxies. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        for (ProxyKind kind : ProxyKind.values()) {
            if (kind.version().isEmpty()) {
                exit(kind.command() + " is not on the PATH: install nginx and haproxy to run this profile.");
            }
        }
        System.setProperty("sun.net.httpserver.nodelay", "true");
        Report report = new Report();
        for (ProxyKind kind : ProxyKind.values()) {
            compare(kind, folder.resolve("proxies").resolve(kind.command()), report);
        }
        Files.writeString(folder.resolve("proxies.md"), report.markdown());
        System.out.println(report.markdown());
        if (!report.problems().isEmpty()) {
            exit(String.join(System.lineSeparator(), report.problems()));
        }
    }

    private static void compare(ProxyKind kind, Path folder, Report report) throws Exception {
        try (Origin origin = Origin.start();
                ProxyProcess proxy = ProxyProcess.start(kind, origin.port(), Files.createDirectories(folder));
                Workload workload = new Workload();
                Ours ours = new Ours(proxy.url());
                PlainHttpClient plain = new PlainHttpClient(proxy.url());
                JdkClient jdk = new JdkClient(proxy.url())) {
            proxy.reloadEvery(RELOAD_MILLIS, TimeUnit.MILLISECONDS);
            Map<Client, List<Workload.Result>> results = results(workload, List.of(ours, plain, jdk));
            report.add(
                    kind,
                    proxy.reloads(),
                    tally(ours, results, origin),
                    tally(plain, results, origin),
                    tally(jdk, results, origin));
        }
    }

    private static Map<Client, List<Workload.Result>> results(Workload workload, List<Client> clients)
            throws InterruptedException {
        List<Client> turns = new ArrayList<>(clients);
        List<Workload.Result> results = new ArrayList<>();
        for (int slice = WARM_UP; slice <= SLICES; slice++) {
            Collections.rotate(turns, 1);
            for (Client client : turns) {
                List<Workload.Result> ofSlice = workload.slice(client, slice);
                if (slice != WARM_UP) {
                    results.addAll(ofSlice);
                }
            }
        }
        return results.stream().collect(Collectors.groupingBy(Workload.Result::client));
    }

    private static Tally tally(Client client, Map<Client, List<Workload.Result>> results, Origin origin) {
        return new Tally(client, results.getOrDefault(client, List.of()), origin);
    }

    private static void exit(String problem) {
        System.err.println(problem);
        System.exit(1);
    }
}
