package dev.shortlist.contracts.cv;

import dev.shortlist.contracts.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who the CV says it is about. Phones are E.164 where the country is known, else as written.
public record PersonalInfo(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        List<String> phones,
        @Nullable String location,
        List<String> links) {

    public PersonalInfo {
        phones = Lists.orEmpty(phones);
        links = Lists.orEmpty(links);
    }
}
