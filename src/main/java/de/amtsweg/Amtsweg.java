package de.amtsweg;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: casework of German foreigners' authorities on Camunda 7. */
@SpringBootApplication
public class Amtsweg {

    public static void main(String[] args) {
        SpringApplication.run(Amtsweg.class, args);
    }
}
