package com.example;

import in.vyte.sdk.VyteClient;
import in.vyte.sdk.webhook.TypedCall;
import in.vyte.spring.VyteWebhook;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
class Application {
    private final VyteClient vyte;

    Application(VyteClient vyte) {
        this.vyte = vyte;
    }

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    @GetMapping("/agenda")
    List<String> agenda() {
        return vyte.events().listEvents().stream().map(event -> event.title()).toList();
    }

    @PostMapping("/hooks/vyte")
    List<String> receive(@VyteWebhook List<TypedCall> calls) {
        return calls.stream().map(call -> call.action().value()).toList();
    }
}
