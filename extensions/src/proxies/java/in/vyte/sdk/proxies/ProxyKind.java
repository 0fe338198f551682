package in.vyte.sdk.proxies;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The proxies, each with its configuration and the signal that makes it reload. */
enum ProxyKind {
    NGINX("nginx", "HUP", """
            daemon off;
            worker_processes 2;
            pid nginx.pid;
            error_log error.log notice;
            events {
                worker_connections 1024;
            }
            http {
                access_log off;
                client_body_temp_path body;
                proxy_temp_path proxy;
                fastcgi_temp_path fastcgi;
                uwsgi_temp_path uwsgi;
                scgi_temp_path scgi;
                keepalive_timeout 20ms;
                upstream origin {
                    server 127.0.0.1:ORIGIN;
                    keepalive 32;
                }
                server {
                    listen 127.0.0.1:PORT;
                    location / {
                        proxy_pass http://origin;
                        proxy_http_version 1.1;
                        proxy_set_header Connection "";
                    }
                }
            }
            """),

    HAPROXY("haproxy", "USR2", """
            global
                maxconn 1024
            defaults
                mode http
                timeout connect 5s
                timeout client 30s
                timeout server 30s
                timeout http-keep-alive 20ms
            frontend proxy
                bind 127.0.0.1:PORT
                default_backend origin
            backend origin
                server origin 127.0.0.1:ORIGIN
            """);

    private final String command;
    private final String reloadSignal;
    private final String configuration;

    ProxyKind(String command, String reloadSignal, String configuration) {
        this.command = command;
        this.reloadSignal = reloadSignal;
        this.configuration = configuration;
    }

    String command() {
        return command;
    }

    String reloadSignal() {
        return reloadSignal;
    }

    String configuration(int port, int origin) {
        return configuration.replace("PORT", String.valueOf(port)).replace("ORIGIN", String.valueOf(origin));
    }

    /** Returns the command that runs the proxy in the foreground. */
    List<String> start(Path folder, Path configuration) {
        return this == NGINX
                ? List.of(command, "-e", "error.log", "-p", folder.toString(), "-c", configuration.toString())
                : List.of(command, "-W", "-db", "-f", configuration.toString());
    }

    /** Returns what the proxy says about its version, empty if it is not on the PATH. */
    Optional<String> version() throws IOException {
        Process process;
        try {
            process =
                    new ProcessBuilder(command, "-v").redirectErrorStream(true).start();
        } catch (IOException notFound) {
            return Optional.empty();
        }
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .findFirst();
    }
}
