package dev.shortlist.testkit.demo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class DemoApplication {

    static void main(String... arguments) {
        SpringApplication.run(DemoApplication.class, arguments);
    }
}
