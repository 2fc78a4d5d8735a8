package dev.shortlist.ingest.parsing.domain.refine;

import dev.shortlist.contracts.cv.PersonalInfo;
import dev.shortlist.ingest.parsing.domain.text.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who it is: each field only where the rules found nothing, since people are told apart by these.
final class Person {

    private PersonalInfo info;
    private final Map<String, Span> proof;

    Person(PersonalInfo info, Map<String, Span> proof) {
        this.info = info;
        this.proof = proof;
    }

    PersonalInfo info() {
        return info;
    }

    void add(ProvenFact fact) {
        var value = fact.value();
        var phone = info.phone();
        switch (fact.kind()) {
            case NAME -> fill(info.name(), "name", fact, value, info.email(), phone, info.location());
            case EMAIL -> fill(info.email(), "email", fact, info.name(), value, phone, info.location());
            case LOCATION -> fill(info.location(), "location", fact, info.name(), info.email(), phone, value);
            case PHONE -> addPhone(fact);
            case LINK -> addLink(fact);
            default -> throw new IllegalArgumentException("no fact of a person: " + fact.kind());
        }
    }

    private void fill(@Nullable String before, String field, ProvenFact fact, @Nullable String... now) {
        if (before == null) {
            info = new PersonalInfo(now[0], now[1], now[2], info.phones(), now[3], info.links());
            proof.put("personal_info." + field, fact.span());
        }
    }

    private void addPhone(ProvenFact fact) {
        if (info.phones().isEmpty() && info.phone() == null) {
            var phone = fact.value();
            info = new PersonalInfo(info.name(), info.email(), phone, List.of(phone), info.location(), info.links());
            proof.put("personal_info.phone", fact.span());
            proof.put("personal_info.phones[0]", fact.span());
        }
    }

    private void addLink(ProvenFact fact) {
        if (info.links().isEmpty()) {
            info = new PersonalInfo(
                    info.name(), info.email(), info.phone(), info.phones(), info.location(), List.of(fact.value()));
            proof.put("personal_info.links[0]", fact.span());
        }
    }
}
