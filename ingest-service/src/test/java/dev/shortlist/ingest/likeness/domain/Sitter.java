package dev.shortlist.ingest.likeness.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whoever a portrait is made of; each word about them gives a new one.
record Sitter(Portrait portrait) {

    static Sitter named(String name) {
        return new Sitter(new Portrait(name, Set.of(), List.of(), List.of(), List.of(), null, Sketch.of("")));
    }

    static Sitter unnamed() {
        return new Sitter(new Portrait(null, Set.of(), List.of(), List.of(), List.of(), null, Sketch.of("")));
    }

    Sitter called(String name) {
        return with(name, portrait.contacts(), portrait.phones(), portrait.jobs(), portrait.studies(), portrait.text());
    }

    Sitter contact(String key) {
        return with(
                portrait.name(), Set.of(key), portrait.phones(), portrait.jobs(), portrait.studies(), portrait.text());
    }

    Sitter phone(String phone) {
        var contacts = phone.startsWith("+") ? Set.of("phone:" + phone) : portrait.contacts();
        return with(portrait.name(), contacts, List.of(phone), portrait.jobs(), portrait.studies(), portrait.text());
    }

    Sitter job(String company, String start, @Nullable String end) {
        var jobs = new ArrayList<>(portrait.jobs());
        jobs.add(new Stay(company, start, end));
        return with(portrait.name(), portrait.contacts(), portrait.phones(), jobs, portrait.studies(), portrait.text());
    }

    Sitter study(String school, String end) {
        return with(
                portrait.name(),
                portrait.contacts(),
                portrait.phones(),
                portrait.jobs(),
                List.of(new Stay(school, null, end)),
                portrait.text());
    }

    Sitter text(String text) {
        return with(
                portrait.name(),
                portrait.contacts(),
                portrait.phones(),
                portrait.jobs(),
                portrait.studies(),
                Sketch.of(text));
    }

    Sitter living(String location) {
        return new Sitter(new Portrait(
                portrait.name(),
                portrait.contacts(),
                portrait.phones(),
                portrait.jobs(),
                portrait.studies(),
                location,
                portrait.text()));
    }

    private Sitter with(
            @Nullable String name,
            Set<String> contacts,
            List<String> phones,
            List<Stay> jobs,
            List<Stay> studies,
            Sketch text) {
        return new Sitter(new Portrait(name, contacts, phones, jobs, studies, portrait.location(), text));
    }
}
